import { html, nothing, svg, type TemplateResult } from 'lit';
import { benchmarkMark, markRank, type BenchmarkMark } from './benchmark-mark.ts';
import { linearScale } from './linear-scale.ts';
import { placeLabels } from './place-labels.ts';
import { textWidth } from '../words/text-width.ts';

export interface HistogramBar {
  from: number;
  to: number;
  count: number;
  colour: string;
  /** Class that the bar belongs to. */
  place: number;
}

export interface Histogram {
  width: number;
  /** Height of the whole picture, labels included. */
  height?: number;
  bars: readonly HistogramBar[];
  marks: readonly BenchmarkMark[];
  /** The highest value on the left, as in a legend that runs from the most deprived. */
  reversed?: boolean;
  format: (value: number) => string;
  /** The class lit up while the others are dimmed. */
  lit?: number;
  /** What the picture says, for a screen reader; without it the picture is hidden from one. */
  label?: string;
}

/** How areas are spread over their values: bars in the colours of their classes, benchmarks named above, the ends of the scale below. */
export function histogram({ width, height = 84, bars, marks, reversed = false, format, lit, label }: Histogram): TemplateResult {
  if (bars.length === 0) return html``;
  const low = Math.min(...bars.map(({ from }) => from));
  const high = Math.max(...bars.map(({ to }) => to));
  const [top, bottom] = [marks.length > 0 ? 28 : 4, height - 18];
  const x = linearScale([low, high], reversed ? [width, 0] : [0, width]);
  const y = linearScale([0, Math.max(...bars.map(({ count }) => count))], [bottom, top]);
  const within = marks.filter(({ value }) => value >= low && value <= high);
  const centres = placeLabels(within.map(({ kind, name, value }) => ({ x: x(value), width: textWidth(name), rank: markRank[kind] })), { from: 0, to: width, most: 56 });
  const [left, right] = reversed ? [high, low] : [low, high];
  return html`<svg class="chart histogram" width=${width} height=${height} viewBox="0 0 ${width} ${height}"
    role=${label ? 'img' : nothing} aria-label=${label ?? nothing} aria-hidden=${label ? nothing : 'true'}>
    ${bars.map(({ from, to, count, colour, place }) => {
      const [a, b] = low === high ? [width / 2 - 12, width / 2 + 12] : [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
      return svg`<rect class="bar ${lit !== undefined && lit !== place ? 'dim' : ''}" x=${a + 0.5} width=${Math.max(1, b - a - 1)} y=${y(count)} height=${bottom - y(count)}
        .style=${`fill:${colour};stroke:color-mix(in srgb, var(--fg-ink) 22%, transparent);stroke-width:0.5`}></rect>`;
    })}
    <line class="axis" x1="0" x2=${width} y1=${bottom} y2=${bottom}></line>
    ${within.map(({ kind, name, value }, i) => svg`
      ${benchmarkMark(kind, x(value), top - 3, bottom)}
      ${centres[i] === undefined ? nothing : svg`
        ${Math.abs(centres[i] - x(value)) > 3 ? svg`<path class="lead" d="M${centres[i]},14L${x(value)},${top - 5}"></path>` : nothing}
        <text x=${centres[i]} y="11" text-anchor="middle">${name}</text>`}`)}
    <text x="0" y=${height - 3}>${format(left)}</text>
    ${low === high ? nothing : svg`<text x=${width} y=${height - 3} text-anchor="end">${format(right)}</text>`}
  </svg>`;
}
