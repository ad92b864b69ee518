import { palette } from '../../ui/palette.ts';
import { posterWords as words } from '../../words/poster-words.ts';
import { Markup, markup } from './markup.ts';
import { balanceText, families, textRuler, wrapText, type TextLook, type TextRuler } from './text-ruler.ts';

/** A part of a picture with its size in pixels, drawn from its own upper left corner. */
export interface Block {
  width: number;
  height: number;
  markup: Markup;
}

/** All that a picture says round what it shows. */
export interface Poster {
  /** The true sentence that leads it. */
  title: string;
  /** What is shown: indicator, unit, period, areas. */
  subtitle: string;
  /** One above the other, each `posterWidth` wide at most. */
  blocks: readonly Block[];
  /** Lines on how the figures were made and how sure they are. */
  notes: readonly string[];
  /** Who published the figures and shapes. */
  sources: string;
  date: string;
  address: string;
  dark: boolean;
}

const margin = 40;
/** Width of a picture, and of what stands in it. */
export const pictureWidth = 1000;
export const posterWidth = pictureWidth - 2 * margin;
const titleLook: TextLook = { family: 'serif', size: 34, weight: 600 };
const subtitleLook: TextLook = { family: 'sans', size: 18, weight: 400 };
const footLook: TextLook = { family: 'sans', size: 13.5, weight: 400 };
const gap = 22;

/** Lines of text, the first with its baseline `size` below y; and where the next may start. */
export function textLines(lines: readonly string[], x: number, y: number, { family, size, weight }: TextLook, leading: number, fill: string): { markup: Markup; end: number } {
  return {
    markup: markup`<g font-family="${families[family]}" font-size="${size}" font-weight="${weight}" fill="${fill}">${lines.map((line, i) =>
      markup`<text x="${x}" y="${y + size * 0.92 + i * size * leading}">${line}</text>`)}</g>`,
    end: y + lines.length * size * leading,
  };
}

/**
 * A picture that stands alone: one SVG with the sentence on top, what it shows, its key, its sources, its date and the way back.
 *
 * @param faces style sheet of the fonts, where they could be had
 */
export function posterSvg({ title, subtitle, blocks, notes, sources, date, address, dark }: Poster, faces = '', ruler: TextRuler = textRuler()): string {
  const colours = palette[dark ? 'dark' : 'light'];
  let y = margin;
  const parts: Markup[] = [markup`<rect x="${margin}" y="${y}" width="64" height="6" fill="${colours.accent}"/>`];
  y += 18;
  const write = (lines: readonly string[], look: TextLook, leading: number, fill: string) => {
    const { markup: text, end } = textLines(lines, margin, y, look, leading, fill);
    parts.push(text);
    y = end;
  };
  write(balanceText(title, posterWidth, titleLook, ruler), titleLook, 1.17, colours.ink);
  y += 10;
  write(wrapText(subtitle, posterWidth, subtitleLook, ruler), subtitleLook, 1.4, colours.soft);
  for (const block of blocks) {
    y += gap;
    parts.push(markup`<g transform="translate(${margin + (posterWidth - block.width) / 2},${y})">${block.markup}</g>`);
    y += block.height;
  }
  y += gap;
  parts.push(markup`<path d="M${margin},${y}h${posterWidth}" stroke="${colours.line}" stroke-width="1.5"/>`);
  y += 12;
  const brand = 150;
  const top = y;
  const foot = [...notes, words.source(sources), words.made(date, address)].flatMap((line) => wrapText(line, posterWidth - brand, footLook, ruler));
  write(foot, footLook, 1.4, colours.soft);
  parts.push(markup`<text x="${pictureWidth - margin}" y="${top + 20}" text-anchor="end" font-family="${families.serif}" font-size="24" font-weight="700" fill="${colours.ink}">${
    words.brand[0]}<tspan fill="${colours.accent}">${words.brand[1]}</tspan></text>`);
  const height = Math.ceil(Math.max(y, top + 40) + margin * 0.7);
  return String(markup`<svg xmlns="http://www.w3.org/2000/svg" width="${pictureWidth}" height="${height}" viewBox="0 0 ${pictureWidth} ${height}" role="img" aria-labelledby="title desc" xml:lang="en-GB">
<title id="title">${title}</title>
<desc id="desc">${[subtitle, ...notes, words.source(sources), words.made(date, address)].join(' ')}</desc>
${faces !== '' && markup`<style>${new Markup(faces)}</style>`}
<rect width="${pictureWidth}" height="${height}" fill="${colours.paper}"/>
${parts}
</svg>
`);
}
