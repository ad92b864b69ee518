import { extent, nice, ticks as ticksOf } from 'd3-array';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { linePath } from './line-path.ts';
import { linearScale } from './linear-scale.ts';
import { placeLabels } from './place-labels.ts';
import { textWidth } from '../words/text-width.ts';

/** One line; `kind` gives its look, the same as the benchmark marks have elsewhere. */
export interface ChartLine {
  kind: 'council' | 'region' | 'england';
  name: string;
  values: readonly (number | undefined)[];
}

export interface LineChart {
  width: number;
  height?: number;
  periods: readonly string[];
  lines: readonly ChartLine[];
  format: (value: number) => string;
  /** What the picture says, for a screen reader; without it the picture is hidden from one. */
  label?: string;
}

const looks: Record<ChartLine['kind'], string> = {
  council: 'stroke:var(--fg-accent)',
  region: 'stroke:var(--fg-soft);stroke-dasharray:4 3',
  england: 'stroke:var(--fg-ink);stroke-width:1.25',
};

/** The last known value of a line and where it stands. */
function lastOf(values: readonly (number | undefined)[]): { at: number; value: number } | undefined {
  const at = values.findLastIndex((value) => value !== undefined);
  return at < 0 ? undefined : { at, value: values[at]! };
}

/** Values over the years, one line a place with its name at its end; a year without a value leaves a gap. */
export function lineChart({ width, height = 140, periods, lines, format, label }: LineChart): TemplateResult {
  const known = lines.filter(({ values }) => values.some((value) => value !== undefined));
  if (known.length === 0 || periods.length === 0) return html``;
  const values = known.flatMap((each) => each.values.filter((value) => value !== undefined));
  const [low = 0, high = 0] = extent(values);
  const [from, to] = low >= 0 && low < 0.6 * high ? [0, high] : low === high ? [low - 1, high + 1] : [low, high];
  const domain = nice(from, to, 3);
  const y = linearScale(domain, [height - 24, 12]);
  const ticks = ticksOf(...domain, 3);
  const left = Math.ceil(Math.max(...ticks.map((tick) => textWidth(format(tick))))) + 8;
  const right = Math.min(width * 0.36, Math.ceil(Math.max(...known.map(({ name }) => textWidth(name)))) + 12);
  const x = linearScale([0, periods.length - 1], [left, width - right]);
  const ends = known.map(({ values: each }) => lastOf(each)!);
  const heights = placeLabels(ends.map(({ value }, i) => ({ x: y(value), width: 13, rank: i })), { from: 0, to: height - 14, gap: 1, most: 60 });
  const years = placeLabels(
    periods.map((period, i) => ({ x: x(i), width: textWidth(period), rank: i === periods.length - 1 ? 0 : i === 0 ? 1 : (i % Math.ceil(periods.length / 4)) + 2 })),
    { from: 0, to: width, gap: 14, most: 4 });
  return html`<svg class="chart line-chart" width=${width} height=${height} viewBox="0 0 ${width} ${height}"
    role=${label ? 'img' : nothing} aria-label=${label ?? nothing} aria-hidden=${label ? nothing : 'true'}>
    ${ticks.map((tick) => svg`<line class="grid" x1=${left} x2=${width - right} y1=${y(tick)} y2=${y(tick)}></line>
      <text x=${left - 6} y=${y(tick)} dy="0.35em" text-anchor="end">${format(tick)}</text>`)}
    ${known.map(({ kind, values: each }) => svg`<path class="series" .style=${looks[kind]} d=${linePath(each.map((value, i) => (value === undefined ? undefined : [x(i), y(value)])))}></path>`)}
    ${known.map(({ kind, name }, i) => svg`
      ${kind === 'council' ? svg`<circle cx=${x(ends[i]!.at)} cy=${y(ends[i]!.value)} r="3.5" .style=${'fill:var(--fg-accent)'}></circle>` : nothing}
      ${heights[i] === undefined ? nothing : svg`<text class=${kind === 'council' ? 'strong' : ''} x=${width - right + 7} y=${heights[i]} dy="0.35em">${name}</text>`}`)}
    ${periods.map((period, i) => (years[i] === undefined ? nothing : svg`<text x=${years[i]} y=${height - 4} text-anchor="middle">${period}</text>`))}
  </svg>`;
}
