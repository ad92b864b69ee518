import { svg, type SVGTemplateResult } from 'lit';

/** The marker shapes of the four areas that can be compared, in their order: circle, square, diamond, triangle. */
const paths = [
  'M-6.5,0a6.5,6.5 0 1,0 13,0a6.5,6.5 0 1,0 -13,0z',
  'M-5.75,-5.75h11.5v11.5h-11.5z',
  'M0,-7.75l7.75,7.75l-7.75,7.75l-7.75,-7.75z',
  'M0,-7.75l7.5,13h-15z',
] as const;

/** The colour of a compared area, as a CSS value. */
export function areaColour(place: number): string {
  return `var(--fg-area-${(place % paths.length) + 1})`;
}

/** The marker of a compared area, by its place from 0, in its own colour and shape. */
export function areaShape(place: number, x: number, y: number): SVGTemplateResult {
  return svg`<path class="area" d=${paths[place % paths.length]!} transform="translate(${x},${y})" .style=${`fill:${areaColour(place)}`}></path>`;
}
