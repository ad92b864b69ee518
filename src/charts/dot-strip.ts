import { html, nothing, svg, type TemplateResult } from 'lit';
import { areaColour, areaShape } from './area-shape.ts';
import { benchmarkMark, markRank, type BenchmarkMark } from './benchmark-mark.ts';
import { linearScale } from './linear-scale.ts';
import { placeLabels } from './place-labels.ts';
import { textWidth } from '../words/text-width.ts';

/** One area on a strip; `place` (0 to 3) gives its colour and shape. */
export interface StripArea {
  place: number;
  value: number;
  interval?: { low: number; high: number };
}

export interface DotStrip {
  width: number;
  domain: readonly [number, number];
  areas: readonly StripArea[];
  marks: readonly BenchmarkMark[];
  /** Other areas, as faint lines behind, to set the marked ones among. */
  crowd?: readonly number[];
  /** Where a line stands that the marks are read from: 0 of a difference. */
  from?: number;
  /** Text for the ends of the scale; where one would meet the label of the council or England, it is left out. */
  format?: (value: number) => string;
  /** What the strip says, for a screen reader; without it the strip is hidden from one, a table beside it saying the same. */
  label?: string;
}

const line = 17;
const height = 44;
const baseline = 40;
const inset = 10;

/** Moves markers that would cover each other up and down from the line, by place. */
function dodge(areas: readonly { x: number; place: number }[]): number[] {
  const offsets = new Array<number>(areas.length).fill(0);
  const order = areas.map((_, i) => i).sort((a, b) => areas[a]!.x - areas[b]!.x);
  for (let start = 0; start < order.length;) {
    let end = start;
    while (end + 1 < order.length && areas[order[end + 1]!]!.x - areas[order[end]!]!.x < 9) end++;
    const group = order.slice(start, end + 1).sort((a, b) => areas[a]!.place - areas[b]!.place);
    for (const [i, at] of group.entries()) offsets[at] = group.length === 1 ? 0 : (i / (group.length - 1) - 0.5) * 12;
    start = end + 1;
  }
  return offsets;
}

/**
 * Areas and benchmarks on one scale: pale bars for 95% intervals, a dot in its own colour and shape for each area, and ticks for the council, its
 * region and England with their names below, moved apart where they would meet, dropped where there is no room: the region's before the ends of the scale.
 */
export function dotStrip({ width, domain, areas, marks, crowd = [], from, format, label }: DotStrip): TemplateResult {
  const x = linearScale(domain, [inset, width - inset]);
  const offsets = dodge(areas.map(({ value, place }) => ({ x: x(value), place })));
  const ends = format ? domain.map((value) => ({ name: format(value), value })) : [];
  const names = [...marks.map(({ kind, name, value }) => ({ name, value, rank: markRank[kind] })), ...ends.map((end, i) => ({ ...end, rank: 1.5 + i / 4 }))];
  const centres = placeLabels(names.map(({ name, value, rank }) => ({ x: x(value), width: textWidth(name), rank })), { from: 0, to: width, most: 42 });
  return html`<svg class="chart dot-strip" width=${width} height=${height} viewBox="0 0 ${width} ${height}"
    role=${label ? 'img' : nothing} aria-label=${label ?? nothing} aria-hidden=${label ? nothing : 'true'}>
    <line class="axis" x1=${inset} x2=${width - inset} y1=${line} y2=${line}></line>
    ${crowd.length > 0 ? svg`<path class="crowd" d=${crowd.map((value) => `M${x(value).toFixed(1)},${line - 6}v12`).join('')}></path>` : nothing}
    ${from === undefined ? nothing : svg`<line class="from" x1=${x(from)} x2=${x(from)} y1=${line - 11} y2=${line + 11}></line>`}
    ${areas.map(({ interval, place }, i) => (interval ? svg`<rect class="interval" x=${x(interval.low)} y=${line - 4 + offsets[i]!}
      width=${Math.max(2, x(interval.high) - x(interval.low))} height="8" rx="4" .style=${`fill:${areaColour(place)}`}></rect>` : nothing))}
    ${marks.map(({ kind, value }) => benchmarkMark(kind, x(value), line - 9, line + 9))}
    ${areas.map(({ value, place }, i) => areaShape(place, x(value), line + offsets[i]!))}
    ${names.map(({ name, value }, i) => {
      const isEnd = i >= marks.length;
      const centre = centres[i];
      if (centre === undefined) return nothing;
      const moved = !isEnd && Math.abs(centre - x(value)) > textWidth(name) / 2;
      return svg`${moved ? svg`<path class="lead" d="M${x(value)},${line + 10}L${centre},${baseline - 10}"></path>` : nothing}
        <text x=${centre} y=${baseline} text-anchor="middle" opacity=${isEnd ? 0.75 : nothing}>${name}</text>`;
    })}
  </svg>`;
}
