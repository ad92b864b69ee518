/** Pixels across the whole world at zoom 0, as in MapLibre. */
const tile = 512;

/** The longitude and latitude, degrees, as Web Mercator has them: 0 to 1 from west to east and from north to south. Latitude lies within ±85.051129. */
export function mercator(lon: number, lat: number): [number, number] {
  return [(lon + 180) / 360, (1 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI) / 2];
}

/** Longitude and latitude of a place in Web Mercator: what mercator() takes. */
export function fromMercator(x: number, y: number): [number, number] {
  return [x * 360 - 180, (Math.atan(Math.exp((1 - 2 * y) * Math.PI)) * 360) / Math.PI - 90];
}

/** Pixels across the whole world at a zoom. */
export function worldPixels(zoom: number): number {
  return tile * 2 ** zoom;
}

/** The zoom at which the whole world is so many pixels across. */
export function zoomOf(pixels: number): number {
  return Math.log2(pixels / tile);
}
