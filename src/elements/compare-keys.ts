import { html, svg, type TemplateResult } from 'lit';
import { areaShape } from '../charts/area-shape.ts';
import { benchmarkMark } from '../charts/benchmark-mark.ts';
import type { Whole } from './compared-areas.ts';

/** The marker of a compared area, alone. */
export function areaKey(place: number): TemplateResult {
  return html`<svg class="chart" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">${svg`${areaShape(place, 9, 9)}`}</svg>`;
}

/** The mark of the council, its region or England, alone. */
export function wholeKey(kind: Whole['kind']): TemplateResult {
  return html`<svg class="chart" width="12" height="18" viewBox="0 0 12 18" aria-hidden="true">${benchmarkMark(kind, 6, 4, 17)}</svg>`;
}
