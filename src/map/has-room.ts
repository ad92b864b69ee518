import type { MultiPolygon, Polygon } from 'geojson';
import { boundsOf } from './bounds.ts';
import { mercator, worldPixels } from './mercator.ts';

const kept = new WeakMap<object, { across: number; down: number }[]>();

/** Width and height of each part of an area, of the whole world's. */
function parts(geometry: Polygon | MultiPolygon): { across: number; down: number }[] {
  let sizes = kept.get(geometry);
  if (!sizes) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    sizes = polygons.map((coordinates) => {
      const [west, south, east, north] = boundsOf({ type: 'Polygon', coordinates });
      const [[left, top], [right, bottom]] = [mercator(west, north), mercator(east, south)];
      return { across: right - left, down: bottom - top };
    });
    kept.set(geometry, sizes);
  }
  return sizes;
}

/** Whether an area is about large enough at a zoom for a text of so many pixels: some part of it is half as wide again and twice as high. */
export function hasRoom(geometry: Polygon | MultiPolygon, { width, height }: { width: number; height: number }, zoom: number): boolean {
  const pixels = worldPixels(zoom);
  return parts(geometry).some(({ across, down }) => across * pixels >= width * 1.5 && down * pixels >= height * 2);
}
