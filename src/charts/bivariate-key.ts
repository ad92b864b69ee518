import { html, nothing, type TemplateResult } from 'lit';

export interface KeyAxis {
  name: string;
  /** Which way it runs from weak to strong: "higher, worse". */
  direction: string;
}

export interface BivariateKey {
  /** Side of the square of cells, in pixels. */
  size?: number;
  /** By cell, 3 × first + second: its colour, how many areas it holds, and what it means. */
  colours: readonly string[];
  /** CSS images over the colours, where cells are told apart by patterns too. */
  patterns?: readonly string[];
  counts: readonly number[];
  meanings: readonly string[];
  first: KeyAxis;
  second: KeyAxis;
  /** The cell lit up, if any, and the one that a press keeps lit. */
  lit?: number;
  kept?: number;
  label: string;
  /** A cell for a screen reader: its meaning and its count in words. */
  name: (cell: number) => string;
  hover?: (cell: number | undefined) => void;
  choose?: (cell: number) => void;
}

/** Black or white, whichever stands out more from a colour: by 4.58 at least, whatever the colour. */
export function inkOn(colour: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return (luminance + 0.05) ** 2 > 1.05 * 0.05 ? '#000000' : '#ffffff';
}

/** The key of two indicators at once: a square of nine buttons, the first indicator growing upwards, the second to the right, each with its count. */
export function bivariateKey({ size = 132, colours, patterns, counts, meanings, first, second, lit, kept, label, name, hover, choose }: BivariateKey): TemplateResult {
  const cell = (at: number): TemplateResult => html`<button type="button" title=${meanings[at]!} aria-label=${name(at)} data-on=${at === lit ? '' : nothing}
    aria-pressed=${choose ? String(at === kept) : nothing} .style=${`background:${colours[at]!} ${patterns?.[at] ?? ''};color:${inkOn(colours[at]!)}`}
    @pointerenter=${() => hover?.(at)} @pointerleave=${() => hover?.(undefined)} @focus=${() => hover?.(at)} @blur=${() => hover?.(undefined)}
    @click=${() => choose?.(at)}>${patterns ? html`<span .style=${`background:${colours[at]!}`}>${counts[at]}</span>` : counts[at]}</button>`;
  return html`<div class="bivariate-key" role="group" aria-label=${label} data-lit=${lit === undefined ? nothing : ''}>
    <div class="up" .style=${`max-height:${size}px`} aria-hidden="true"><span class="axis-name">${first.name}</span><span class="end">${first.direction} →</span></div>
    <div class="cells" .style=${`width:${size}px;height:${size}px`}>${[2, 1, 0].map((row) => [0, 1, 2].map((column) => cell(3 * row + column)))}</div>
    <div class="across" .style=${`max-width:${size + 40}px`} aria-hidden="true"><span class="axis-name">${second.name}</span><span class="end">${second.direction} →</span></div>
  </div>`;
}
