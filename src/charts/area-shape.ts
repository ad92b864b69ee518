import { svg, type SVGTemplateResult } from 'lit';
import { areaMark, areaMarks } from '../model/area-marks.ts';

/** The colour of a compared area, as a CSS value. */
export function areaColour(place: number): string {
  return `var(--fg-area-${(place % areaMarks.length) + 1})`;
}

/** The marker of a compared area, by its place from 0, in its own colour and shape. */
export function areaShape(place: number, x: number, y: number): SVGTemplateResult {
  return svg`<path class="area" d=${areaMark(place)} transform="translate(${x},${y})" .style=${`fill:${areaColour(place)}`}></path>`;
}
