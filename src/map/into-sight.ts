import type { Camera } from '../view/view.ts';
import type { Size } from './free-box.ts';
import { mercator, worldPixels } from './mercator.ts';
import type { Bounds } from './renderer.ts';
import type { Box } from './svg/place-names.ts';

/** Pixels that something reaches out of sight and still counts as in it: what a fit leaves by rounding, and shapes made simpler. */
const slack = 2;

/** Where bounds lie on a map that stands at a camera, pixels from its upper left corner. */
export function boxOf([west, south, east, north]: Bounds, { lon, lat, zoom }: Camera, { width, height }: Size): Box {
  const pixels = worldPixels(zoom);
  const [x, y] = mercator(lon, lat);
  const [x1, y1] = mercator(west, north);
  const [x2, y2] = mercator(east, south);
  return {
    left: width / 2 + (x1 - x) * pixels, right: width / 2 + (x2 - x) * pixels,
    top: height / 2 + (y1 - y) * pixels, bottom: height / 2 + (y2 - y) * pixels,
  };
}

/** Whether all of a box lies in another. */
export function isInSight(box: Box, free: Box): boolean {
  return box.left >= free.left - slack && box.right <= free.right + slack && box.top >= free.top - slack && box.bottom <= free.bottom + slack;
}

/**
 * The least that a view moves, in pixels to the right and down, for a box to lie in what is free of the map. Where it finds no room there, its middle does.
 *
 * @param middle a point of the box
 */
export function intoSight(box: Box, [x, y]: readonly [number, number], free: Box): [number, number] {
  if (isInSight(box, free)) return [0, 0];
  const fits = box.right - box.left <= free.right - free.left && box.bottom - box.top <= free.bottom - free.top;
  const { left, right, top, bottom } = fits ? box : { left: x, right: x, top: y, bottom: y };
  return [step(left, right, free.left, free.right), step(top, bottom, free.top, free.bottom)];
}

function step(from: number, to: number, least: number, most: number): number {
  return from < least ? from - least : to > most ? to - most : 0;
}
