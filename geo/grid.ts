import type { Position } from 'geojson';
import type { Transform } from 'topojson-specification';

/**
 * The national grid of whole numbers that all shapes lie on: millionths of a degree (0.11 m north to south, 0.07 m east to west), which is
 * the precision of the publisher's files, counted from a corner south-west of England.
 */
export const gridTransform: Transform = { scale: [1e-6, 1e-6], translate: [-6.42, 49.86] };

/** A place on the grid. */
export type GridPoint = [x: number, y: number];

export function toGrid(position: Position): GridPoint {
  const { scale, translate } = gridTransform;
  return [Math.round((position[0]! - translate[0]) / scale[0]), Math.round((position[1]! - translate[1]) / scale[1])];
}

/** Longitude and latitude in degrees, to the sixth decimal. */
export function fromGrid([x, y]: readonly number[]): [lon: number, lat: number] {
  const { scale, translate } = gridTransform;
  return [round(x! * scale[0] + translate[0]), round(y! * scale[1] + translate[1])];
}

function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
