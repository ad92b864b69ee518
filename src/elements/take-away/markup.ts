/** Text of a picture that is safe to join to more of it: made by `markup` alone. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

type Part = Markup | string | number | undefined | false | readonly Part[];

/** XML from a template: texts are escaped, numbers cut to two decimals, lists joined, undefined and false left out. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((text, each, i) => text + said(parts[i - 1]) + each));
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' };

function said(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'number') return String(Number(part.toFixed(2)));
  if (typeof part !== 'string') return part.map(said).join('');
  // eslint-disable-next-line no-control-regex -- XML 1.0 has no way to write these
  return part.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"']/g, (letter) => escapes[letter]!);
}
