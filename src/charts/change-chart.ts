import { extent, nice, ticks as ticksOf } from 'd3-array';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { areaColour, areaShape } from './area-shape.ts';
import type { BenchmarkMark } from './benchmark-mark.ts';
import { linePath } from './line-path.ts';
import { linearScale } from './linear-scale.ts';
import { placeLabels } from './place-labels.ts';
import { textWidth } from '../words/text-width.ts';

/** One line: a compared area, by its place, or a quiet one of the council, its region or England. */
export interface ChangeLine {
  name: string;
  place?: number;
  kind?: Exclude<BenchmarkMark['kind'], 'guideline'>;
  values: readonly (number | undefined)[];
}

export interface ChangeChart {
  width: number;
  height?: number;
  /** A name and a year for each value: names are shown, years say how far apart they stand. */
  periods: readonly { name: string; year: number }[];
  lines: readonly ChangeLine[];
  format: (value: number) => string;
  /** The ends of the scale, where it is a fixed one. */
  domain?: readonly [number, number];
  /** What the ends of the scale are called. */
  ends?: { low: string; high: string };
  /** What the picture says, for a screen reader; without it the picture is hidden from one, a table beside it saying the same. */
  label?: string;
}

/** Up to so many periods are slopes: each value stands at its point. */
const mostOfSlope = 3;
const quiet: Record<NonNullable<ChangeLine['kind']>, string> = {
  council: 'stroke:var(--fg-soft);stroke-width:1.5',
  region: 'stroke:var(--fg-soft);stroke-width:1.5;stroke-dasharray:5 3',
  england: 'stroke:var(--fg-soft);stroke-width:1.5;stroke-dasharray:1.5 3',
};

/**
 * Values of places over a few periods: a line for each area in its own colour and shape, quiet lines for the council, its region and England, each named
 * at its end with its last value. Two or three periods are drawn as slopes, with the first value named as well. A period without a value leaves a gap.
 */
export function changeChart({ width, height = 220, periods, lines, format, domain, ends, label }: ChangeChart): TemplateResult {
  const known = lines.filter(({ values }) => values.some((value) => value !== undefined));
  if (known.length === 0) return html``;
  const [low = 0, high = 0] = extent(known.flatMap(({ values }) => values.filter((value) => value !== undefined)));
  const isSlope = periods.length <= mostOfSlope;
  const [from, to] = low >= 0 && low < 0.6 * high ? [0, high] : low === high ? [low - 1, high + 1] : [low, high];
  const [bottom, top] = [height - 30, 14];
  const spread = domain ?? nice(from, to, 4);
  const y = linearScale(spread, [bottom, top]);
  const ticks = ticksOf(...spread, 4);
  const endNames = known.map(({ name, values }) => `${name} ${format(values.findLast((value) => value !== undefined)!)}`);
  const right = Math.min(width * 0.46, Math.max(...endNames.map((name) => textWidth(name))) + 18);
  const isOneStart = new Set(known.map(({ values }) => values[0])).size === 1;
  const firsts = known.map(({ values }) => (isSlope && !isOneStart && values[0] !== undefined ? format(values[0]) : ''));
  const tickName = (tick: number): string => format(tick).replace(/\.0(?=%|$)/, '');
  const left = Math.max(...ticks.map((tick) => textWidth(tickName(tick)))) + 10 + (isSlope && !isOneStart ? Math.max(...firsts.map((each) => textWidth(each))) + 10 : 0);
  const x = linearScale([periods[0]!.year, periods.at(-1)!.year], [left, width - right]);
  const at = (i: number): number => x(periods[i]!.year);
  const rank = ({ place, kind }: ChangeLine): number => place ?? (kind === 'council' ? 4 : kind === 'england' ? 5 : 6);
  const beside = (heights: readonly (number | undefined)[]) => placeLabels(heights.map((each, i) => ({ x: each ?? -99, width: 14, rank: rank(known[i]!) })), { from: 0, to: height - 18, gap: 1, most: 90 });
  const lastAt = known.map(({ values }) => values.findLastIndex((value) => value !== undefined));
  const endHeights = beside(known.map(({ values }, i) => y(values[lastAt[i]!]!)));
  const starting = known.flatMap(({ values }, i) => (isSlope && !isOneStart && values[0] !== undefined ? [i] : []));
  const startHeights = placeLabels(starting.map((i) => ({ x: y(known[i]!.values[0]!), width: 14, rank: rank(known[i]!) })), { from: 0, to: height - 18, gap: 1, most: 40 });
  const last = periods.length - 1;
  const named = [...periods.keys()].filter((i) => i === 0 || i === last || periods.length <= 12 || periods[i]!.year % 5 === 0);
  const years = placeLabels(named.map((i) => ({ x: at(i), width: textWidth(periods[i]!.name), rank: i === last ? 0 : i === 0 ? 1 : periods[i]!.year % 10 === 0 ? 2 : 3 })), { from: 0, to: width, gap: 8, most: 16 });
  const colour = ({ place }: ChangeLine) => (place === undefined ? nothing : `fill:${areaColour(place)}`);
  return html`<svg class="chart change-chart" width=${width} height=${height} viewBox="0 0 ${width} ${height}"
    role=${label ? 'img' : nothing} aria-label=${label ?? nothing} aria-hidden=${label ? nothing : 'true'}>
    ${ticks.map((tick) => svg`<line class=${tick === 0 ? 'axis' : 'grid'} x1=${left} x2=${width - right} y1=${y(tick)} y2=${y(tick)}></line>
      <text x=${isSlope ? 0 : left - 8} y=${y(tick)} dy="0.35em" text-anchor=${isSlope ? 'start' : 'end'} opacity="0.8">${tickName(tick)}</text>`)}
    ${ends ? svg`<text x=${left + 4} y=${top + 10} class="end">${ends.high}</text><text x=${left + 4} y=${bottom - 5} class="end">${ends.low}</text>` : nothing}
    ${[...known].sort((a, b) => rank(b) - rank(a)).map((each) => svg`<path class="series" .style=${each.place === undefined ? quiet[each.kind!] : `stroke:${areaColour(each.place)};stroke-width:2.5`}
      d=${linePath(each.values.map((value, i) => (value === undefined ? undefined : [at(i), y(value)])))}></path>`)}
    ${[...known].sort((a, b) => rank(b) - rank(a)).map(({ place, values }) => (place === undefined ? nothing : values.map((value, i) => (value === undefined ? nothing
      : isSlope || i === 0 || i === values.length - 1 || values[i - 1] === undefined ? areaShape(place, at(i), y(value)) : nothing))))}
    ${starting.map((i, order) => (startHeights[order] === undefined ? nothing : svg`<text x=${at(0) - 11} y=${startHeights[order]} dy="0.35em" text-anchor="end"
      class=${known[i]!.place === undefined ? '' : 'named'} .style=${colour(known[i]!)}>${firsts[i]}</text>`))}
    ${known.map((each, i) => (endHeights[i] === undefined ? nothing : svg`<text x=${width - right + 13} y=${endHeights[i]} dy="0.35em"
      class=${each.place === undefined ? '' : 'named'} .style=${colour(each)}>${endNames[i]}</text>`))}
    ${named.map((i, order) => (years[order] === undefined ? nothing : svg`<text x=${years[order]} y=${height - 5} text-anchor="middle">${periods[i]!.name}</text>`))}
  </svg>`;
}
