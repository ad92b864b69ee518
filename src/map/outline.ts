import type { Arc, Transform } from 'topojson-specification';

/** How an area's outline is put together from the lines of its topology: polygons, of rings, of numbers of lines; ~n for line n walked backwards. */
export interface Outline {
  /** All lines of the topology, in whole steps of its transform. */
  arcs: readonly Arc[];
  transform: Transform;
  polygons: readonly (readonly (readonly number[])[])[];
}

const outlines = new WeakMap<object, Outline>();

export function keepOutline(area: object, outline: Outline): void {
  outlines.set(area, outline);
}

/** The outline of an area of a Place; undefined for any other shape. */
export function outlineOf(area: object): Outline | undefined {
  return outlines.get(area);
}
