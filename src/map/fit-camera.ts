import type { Camera } from '../view/view.ts';
import { freeBox, type Size } from './free-box.ts';
import { fromMercator, mercator, worldPixels, zoomOf } from './mercator.ts';
import type { Bounds, Padding } from './renderer.ts';
import { zoomRange } from './zoom-range.ts';

/**
 * Where a map stands that shows all of `bounds` as large as the padding lets it, in the middle of what is free. Both renderers ask this, so that they show the
 * same.
 *
 * @param most highest zoom
 */
export function fitCamera([west, south, east, north]: Bounds, size: Size, padding: Padding, most = 15): Camera {
  const { left, right, top, bottom } = freeBox(size, padding);
  const [x1, y1] = mercator(west, north);
  const [x2, y2] = mercator(east, south);
  const across = (right - left) / (x2 - x1);
  const down = (bottom - top) / (y2 - y1);
  const zoom = Math.max(zoomRange.least, Math.min(zoomOf(Math.min(across, down)), most));
  const pixels = worldPixels(zoom);
  const [lon, lat] = fromMercator((x1 + x2) / 2 - (left + right - size.width) / 2 / pixels, (y1 + y2) / 2 - (top + bottom - size.height) / 2 / pixels);
  return { lon, lat, zoom };
}
