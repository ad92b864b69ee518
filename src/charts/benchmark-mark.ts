import { nothing, svg, type SVGTemplateResult } from 'lit';

/** What an area is set against. The same mark everywhere: council, a tick with a cap; region, a broken tick; England, a plain tick. */
export type MarkKind = 'council' | 'region' | 'england' | 'guideline';

export interface BenchmarkMark {
  kind: MarkKind;
  name: string;
  value: number;
}

/** Which mark keeps its label longest where there is no room for all. */
export const markRank: Record<MarkKind, number> = { council: 0, england: 1, region: 2, guideline: 3 };

/** The tick of a benchmark, upright at x from top to bottom. */
export function benchmarkMark(kind: MarkKind, x: number, top: number, bottom: number): SVGTemplateResult {
  return svg`<g class="mark mark-${kind}">
    <line class="halo" x1=${x} x2=${x} y1=${top} y2=${bottom}></line>
    <line x1=${x} x2=${x} y1=${top} y2=${bottom}></line>
    ${kind === 'council' ? svg`<path stroke="none" d="M${x - 4.5},${top - 3}h9l-4.5,6z"></path>` : nothing}
  </g>`;
}
