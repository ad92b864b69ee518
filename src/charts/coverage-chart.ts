import { ticks as ticksOf } from 'd3-array';
import { html, svg, type TemplateResult } from 'lit';
import { areaColour, areaShape } from './area-shape.ts';
import { linearScale } from './linear-scale.ts';
import { textWidth } from '../words/text-width.ts';

/** One way of choosing areas: whom it reaches as it takes in one area after another. `share`: 0 to 1. `place`: its colour and marker, as those of compared areas. */
export interface CoverageLine {
  place: number;
  name: string;
  points: readonly { residents: number; share: number }[];
  /** What is reached at the budget: share, and the text of its label. */
  at: { share: number; label: string };
}

export interface CoverageChart {
  width: number;
  height?: number;
  /** Residents in all, and those that the programme has room for. */
  most: number;
  budget: number;
  lines: readonly CoverageLine[];
  across: string;
  up: string;
  format: (residents: number) => string;
  label: string;
}

/** The line as steps, since areas are taken in whole: level until there is room for the next. */
function steps(points: CoverageLine['points'], most: number, x: (value: number) => number, y: (value: number) => number): string {
  let path = `M${x(0).toFixed(1)},${y(0).toFixed(1)}`;
  for (const { residents, share } of points) path += `H${x(residents).toFixed(1)}V${y(share).toFixed(1)}`;
  return `${path}H${x(most).toFixed(1)}`;
}

/**
 * Coverage over the size of a programme, one stepped line a way of choosing areas, with the chosen size marked. Its labels stand above the lines, which only rise:
 * left of the mark where there is room, else at the top.
 */
export function coverageChart({ width, height = 264, most, budget, lines, across, up, format, label }: CoverageChart): TemplateResult {
  const frame = { left: 42, right: 12, top: 46, bottom: 38 };
  const x = linearScale([0, most], [frame.left, width - frame.right]);
  const y = linearScale([0, 1], [height - frame.bottom, frame.top]);
  const at = x(Math.min(budget, most));
  const widest = Math.max(...lines.map((line) => textWidth(line.at.label, 13)));
  const isLeft = at - frame.left > widest + 16;
  const ranked = [...lines].sort((a, b) => b.at.share - a.at.share);
  const foot = isLeft ? Math.min(...lines.map((line) => y(line.at.share))) - 10 : frame.top + 10 + 16 * (lines.length - 1);
  const labels = ranked.map((line, i) => ({ line, y: foot - 16 * (lines.length - 1 - i) }));
  const ticks = ticksOf(0, most, width < 420 ? 3 : 5).filter((tick) => x(tick) + textWidth(format(tick)) / 2 <= width);
  return html`<svg class="chart coverage-chart" width=${width} height=${height} viewBox="0 0 ${width} ${height}" role="img" aria-label=${label}>
    <text x="0" y="12">${up}</text>
    ${[0, 0.25, 0.5, 0.75, 1].map((tick) => svg`<line class="grid" x1=${frame.left} x2=${width - frame.right} y1=${y(tick)} y2=${y(tick)}></line>
      <text x=${frame.left - 6} y=${y(tick)} dy="0.35em" text-anchor="end">${100 * tick}%</text>`)}
    ${ticks.map((tick) => svg`<text x=${x(tick)} y=${height - frame.bottom + 16} text-anchor="middle">${format(tick)}</text>`)}
    <text x=${width - frame.right} y=${height - 4} text-anchor="end">${across}</text>
    ${lines.map((line) => svg`<path class="series" .style=${`stroke:${areaColour(line.place)}`} d=${steps(line.points, most, x, y)}></path>`)}
    <line class="budget" x1=${at} x2=${at} y1=${frame.top} y2=${height - frame.bottom}></line>
    ${lines.map((line) => areaShape(line.place, at, y(line.at.share)))}
    ${labels.map(({ line, y: height }) => svg`<text class="strong halo-text" x=${isLeft ? at - 9 : at + 9} y=${height} text-anchor=${isLeft ? 'end' : 'start'}
      .style=${`fill:${areaColour(line.place)}`}>${line.at.label}</text>`)}
  </svg>`;
}
