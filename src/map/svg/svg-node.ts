/** A part of an SVG picture as plain data: the same makes a text and elements on a page. */
export interface SvgNode {
  tag: string;
  attributes: Readonly<Record<string, string | number | undefined>>;
  children?: readonly (SvgNode | string)[];
}

/** Makes a node; an attribute that is undefined is left out. */
export function node(tag: string, attributes: SvgNode['attributes'] = {}, children?: SvgNode['children']): SvgNode {
  return { tag, attributes, children };
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  // eslint-disable-next-line no-control-regex -- XML allows no control characters, not even escaped
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (letter) => entities[letter]!);
}

/** A node as SVG markup, every text and attribute escaped. */
export function svgText(part: SvgNode | string): string {
  if (typeof part === 'string') return escaped(part);
  const attributes = Object.entries(part.attributes).map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(String(value))}"`)).join('');
  const inside = part.children?.map(svgText).join('') ?? '';
  return inside ? `<${part.tag}${attributes}>${inside}</${part.tag}>` : `<${part.tag}${attributes}/>`;
}

/** A node as an element of the page. */
export function svgElement(part: SvgNode): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', part.tag);
  for (const [name, value] of Object.entries(part.attributes)) if (value !== undefined) element.setAttribute(name, String(value));
  for (const child of part.children ?? []) element.append(typeof child === 'string' ? child : svgElement(child));
  return element;
}
