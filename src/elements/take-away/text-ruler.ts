import { textWidth } from '../../words/text-width.ts';

/** The two families of the look, as a picture names them: those of the page, which are set into it, then what most machines have. */
export const families = {
  serif: "'Source Serif 4', Georgia, 'Times New Roman', serif",
  sans: "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', Arial, Helvetica, sans-serif",
} as const;

export interface TextLook {
  family: keyof typeof families;
  size: number;
  weight: number;
}

/** How many pixels a text takes in a look. */
export type TextRuler = (text: string, look: TextLook) => number;

/** Measures as the page's own fonts draw; by rule of thumb where there is no canvas to measure on. */
export function textRuler(): TextRuler {
  const context = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  if (!context) return (text, { size, weight }) => textWidth(text, size) * (weight > 500 ? 1.04 : 1);
  return (text, { family, size, weight }) => {
    context.font = `${weight} ${size}px ${families[family]}`;
    return context.measureText(text).width;
  };
}

/** A text in lines no wider than `width`. A word wider than that stands alone, and is cut where it ends at the margin. */
export function wrapText(text: string, width: number, look: TextLook, ruler: TextRuler): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/).flatMap((each) => cut(each, width, look, ruler))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && ruler(longer, look) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** The same with its lines about as long as each other, as a headline stands best. */
export function balanceText(text: string, width: number, look: TextLook, ruler: TextRuler): string[] {
  const lines = wrapText(text, width, look, ruler);
  if (lines.length < 2) return lines;
  let [narrow, wide] = [width / lines.length, width];
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    if (wrapText(text, middle, look, ruler).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return wrapText(text, wide, look, ruler);
}

function cut(word: string, width: number, look: TextLook, ruler: TextRuler): string[] {
  if (ruler(word, look) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && ruler(part + letter, look) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
