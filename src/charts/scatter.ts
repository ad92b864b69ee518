import { extent, ticks } from 'd3-array';
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { textWidth } from '../words/text-width.ts';
import { areaShape } from './area-shape.ts';
import { linearScale } from './linear-scale.ts';
import { placeLabels } from './place-labels.ts';
import { placePointLabels, type Box } from './place-point-labels.ts';

/** One area. `place` (0 to 3): it is set side by side with others, and keeps its colour and shape. */
export interface ScatterPoint {
  row: number;
  x: number;
  y: number;
  name: string;
  place?: number;
  isEstimate?: boolean;
}

/** Where a place stands on both axes, as a line across each. */
export interface ScatterGuide {
  kind: 'council' | 'england';
  name: string;
  x?: number;
  y?: number;
}

export interface Scatter {
  width: number;
  height: number;
  points: readonly ScatterPoint[];
  guides: readonly ScatterGuide[];
  formatX: (value: number) => string;
  formatY: (value: number) => string;
  selected?: number;
  hovered?: number;
}

/** Where each point stands in the picture, pixels, in the order given. */
export interface ScatterPlan {
  places: readonly { row: number; x: number; y: number }[];
  x: (value: number) => number;
  y: (value: number) => number;
  ticksX: readonly number[];
  ticksY: readonly number[];
  left: number;
  bottom: number;
}

const top = 16;
const right = 18;
const foot = 26;

export const scatterStyle = css`
  .scatter { display: block; overflow: visible; font-size: 12px; }
  .scatter text { fill: var(--fg-soft); }
  .scatter .grid { stroke: var(--fg-line); }
  .scatter .guide { stroke: var(--fg-ink); stroke-width: 1; opacity: .55; }
  .scatter .guide.council { stroke: var(--fg-accent); stroke-dasharray: 5 4; opacity: .9; }
  .scatter .guide-name { font-size: 11.5px; paint-order: stroke; stroke: var(--fg-card); stroke-width: 3px; stroke-linejoin: round; }
  .scatter .guide-name.council { fill: var(--fg-accent); }
  .scatter .point { fill: var(--fg-accent); fill-opacity: .5; stroke: var(--fg-card); stroke-width: .75; }
  .scatter .point.estimate { fill: var(--fg-card); fill-opacity: .7; stroke: var(--fg-accent); stroke-width: 1.25; }
  .scatter .name { fill: var(--fg-ink); font-weight: 600; paint-order: stroke; stroke: var(--fg-card); stroke-width: 3px; stroke-linejoin: round; pointer-events: none; }
  .scatter .ring { fill: none; stroke: var(--fg-card); stroke-width: 5; }
  .scatter .ring + .ring { stroke: var(--fg-ink); stroke-width: 2; }
  .scatter .area { stroke: var(--fg-card); stroke-width: 1.5; }
  @media (forced-colors: active) {
    .scatter .point, .scatter .area { forced-color-adjust: none; }
    .scatter text { fill: CanvasText; }
  }
`;

/** Scales and places of a scatter; the same picture for the same points, guides and size. */
export function planScatter({ width, height, points, guides, formatY }: Omit<Scatter, 'formatX'>): ScatterPlan {
  const domain = (axis: 'x' | 'y'): [number, number] => {
    const [low = 0, high = 1] = extent([...points.map((each) => each[axis]), ...guides.flatMap((each) => each[axis] ?? [])]);
    const room = low === high ? Math.max(1, Math.abs(low) * 0.1) : (high - low) * 0.04;
    return [low >= 0 ? Math.max(0, low - room) : low - room, high + room];
  };
  const [domainX, domainY] = [domain('x'), domain('y')];
  const ticksY = ticks(...domainY, Math.max(2, Math.round(height / 70)));
  const left = Math.ceil(Math.max(...ticksY.map((tick) => textWidth(formatY(tick))), 16)) + 10;
  const bottom = height - foot;
  const x = linearScale(domainX, [left, width - right]);
  const y = linearScale(domainY, [bottom, top]);
  return {
    places: points.map((point) => ({ row: point.row, x: x(point.x), y: y(point.y) })),
    x, y, left, bottom, ticksY, ticksX: ticks(...domainX, Math.max(2, Math.round(width / 110))),
  };
}

/**
 * Areas by two indicators, one across and one up, each a dot, a hollow one where either value is an estimate; the council's and England's values as lines
 * across. Names stand beside their dots where there is room: those of the areas hovered, selected and compared first, then those furthest out.
 * It is hidden from screen readers: what holds it says the same in words and as a table.
 */
export function scatter(chart: Scatter, plan: ScatterPlan = planScatter(chart)): TemplateResult {
  const { width, height, points, guides, formatX, formatY, selected, hovered } = chart;
  const { places, x, y, ticksX, ticksY, left, bottom } = plan;
  const plain = points.map((point, i) => ({ point, at: places[i]! })).filter(({ point }) => point.place === undefined);
  const compared = points.map((point, i) => ({ point, at: places[i]! })).filter(({ point }) => point.place !== undefined);
  const named = points.map(({ name, row, place }, i) => ({
    name, ...places[i]!, width: textWidth(name, 13), rank: row === hovered ? -4 : row === selected ? -3 : place !== undefined ? -2 : -outness(places[i]!, plan, width),
    mustStand: row === hovered || row === selected || place !== undefined,
  })).sort((a, b) => a.rank - b.rank).slice(0, Math.round(width / (points.length > 100 ? 50 : 25)));
  const labels = placePointLabels(named, places, { width, height: bottom, left: left + 2, top, radius: 6, taken: guideLines(guides, plan, width) });
  const ring = (row: number | undefined) => {
    const at = places.find((each) => each.row === row);
    return at ? svg`<circle class="ring" cx=${at.x} cy=${at.y} r="9"></circle><circle class="ring" cx=${at.x} cy=${at.y} r="9"></circle>` : nothing;
  };
  return html`<svg class="scatter" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${ticksY.map((tick) => svg`<line class="grid" x1=${left} x2=${width - right} y1=${y(tick)} y2=${y(tick)}></line>
      <text x=${left - 8} y=${y(tick)} dy="0.35em" text-anchor="end">${formatY(tick)}</text>`)}
    ${ticksX.map((tick) => svg`<line class="grid" x1=${x(tick)} x2=${x(tick)} y1=${top} y2=${bottom}></line>
      <text x=${x(tick)} y=${height - 7} text-anchor="middle">${formatX(tick)}</text>`)}
    ${guides.map((each) => svg`
      ${each.x === undefined ? nothing : svg`<line class="guide ${each.kind}" x1=${x(each.x)} x2=${x(each.x)} y1=${top} y2=${bottom}></line>`}
      ${each.y === undefined ? nothing : svg`<line class="guide ${each.kind}" x1=${left} x2=${width - right} y1=${y(each.y)} y2=${y(each.y)}></line>`}`)}
    ${guideNames(guides, plan, width).map(({ kind, name, at }) => svg`<text class="guide-name ${kind}" x=${at} y=${top - 4} text-anchor="middle">${name}</text>`)}
    ${plain.map(({ point, at }) => svg`<circle class="point ${point.isEstimate ? 'estimate' : ''}" cx=${at.x} cy=${at.y} r=${points.length > 100 ? 4 : 5}></circle>`)}
    ${compared.map(({ point, at }) => areaShape(point.place!, at.x, at.y))}
    ${ring(selected)}${hovered === selected ? nothing : ring(hovered)}
    ${named.map(({ name }, i) => (labels[i] ? svg`<text class="name" x=${labels[i].x} y=${labels[i].y}>${name}</text>` : nothing))}
  </svg>`;
}

/** How far from the middle of the others a point stands, 0 to about 1: the further, the more its name says. */
function outness({ x, y }: { x: number; y: number }, { places, bottom }: ScatterPlan, width: number): number {
  const middle = (axis: 'x' | 'y') => places.reduce((sum, each) => sum + each[axis], 0) / places.length;
  return Math.hypot((x - middle('x')) / width, (y - middle('y')) / bottom);
}

/** What the lines across take, with a little on both sides: no name is struck through by one. */
function guideLines(guides: readonly ScatterGuide[], { x, y, left, bottom }: ScatterPlan, width: number): Box[] {
  return guides.flatMap((each) => [
    ...(each.x === undefined ? [] : [{ left: x(each.x) - 2, right: x(each.x) + 2, top, bottom }]),
    ...(each.y === undefined ? [] : [{ left, right: width - right, top: y(each.y) - 1, bottom: y(each.y) + 1 }]),
  ]);
}

/** The names of the upright lines above the picture, set apart where two would meet. */
function guideNames(guides: readonly ScatterGuide[], { x }: ScatterPlan, width: number): { kind: ScatterGuide['kind']; name: string; at: number }[] {
  const named = guides.flatMap(({ kind, name, x: value }) => (value === undefined ? [] : [{ kind, name, x: x(value), width: textWidth(name, 11.5), rank: 0 }]));
  const centres = placeLabels(named, { from: 0, to: width, most: width });
  return named.flatMap(({ kind, name }, i) => (centres[i] === undefined ? [] : [{ kind, name, at: centres[i] }]));
}
