import type { Camera } from '../view/view.ts';
import { fromMercator, mercator, worldPixels, zoomOf } from './mercator.ts';
import type { Bounds, Padding } from './renderer.ts';
import { zoomRange } from './zoom-range.ts';

/** Width and height of a map, pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Least of a map, pixels each way, that padding leaves free. */
const least = 40;

/**
 * Where a map stands that shows all of `bounds` as large as the padding lets it, in the middle of what is free. Padding that leaves nothing free is made
 * smaller on both sides alike. Both renderers ask this, so that they show the same.
 *
 * @param most highest zoom
 */
export function fitCamera([west, south, east, north]: Bounds, { width, height }: Size, padding: Padding, most = 15): Camera {
  const [left, right] = within(width, padding.left, padding.right);
  const [top, bottom] = within(height, padding.top, padding.bottom);
  const [x1, y1] = mercator(west, north);
  const [x2, y2] = mercator(east, south);
  const across = (width - left - right) / (x2 - x1);
  const down = (height - top - bottom) / (y2 - y1);
  const zoom = Math.max(zoomRange.least, Math.min(zoomOf(Math.min(across, down)), most));
  const pixels = worldPixels(zoom);
  const [lon, lat] = fromMercator((x1 + x2) / 2 - (left - right) / 2 / pixels, (y1 + y2) / 2 - (top - bottom) / 2 / pixels);
  return { lon, lat, zoom };
}

function within(length: number, from: number, to: number): [number, number] {
  const most = Math.max(0, length - Math.min(least, length / 2));
  const part = from + to > most ? most / (from + to) : 1;
  return [from * part, to * part];
}
