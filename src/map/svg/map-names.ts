import type { Camera } from '../../view/view.ts';
import { fitCamera } from '../fit-camera.ts';
import type { Size } from '../free-box.ts';
import { darkMap, lightMap } from '../map-colours.ts';
import { worldPixels } from '../mercator.ts';
import type { Picture, Place } from '../renderer.ts';
import { mapSymbols } from './map-symbols.ts';
import { projection, ShapePaths } from './shape-paths.ts';
import { svgElement } from './svg-node.ts';
import { symbolAttributes, symbolNode } from './symbol-node.ts';

/** Paths are made for a picture of this size, and scaled to what is shown. Pixels. */
const square = { width: 1000, height: 1000 };
/** How far a map moves before its names look anew for room beside what covers it, pixels. */
const step = 32;
const noPadding = { top: 0, right: 0, bottom: 0, left: 0 };

/** The paths of a council, made once for a picture that stands at `base`. */
export interface BasePaths {
  base: Camera;
  paths: ShapePaths;
}

export function basePaths({ bounds }: Place): BasePaths {
  const base = fitCamera(bounds, square, noPadding);
  return { base, paths: new ShapePaths(projection(base.lon, base.lat, worldPixels(base.zoom)), 2) };
}

/** How base paths come to stand where a camera looks: as large, and so far from the upper left corner of a map of a size. */
export function standing({ base, paths }: BasePaths, { lon, lat, zoom }: Camera, { width, height }: Size): { scale: number; left: number; top: number } {
  const scale = 2 ** (zoom - base.zoom);
  const [x, y] = paths.project(lon, lat);
  return { scale, left: width / 2 - x * scale, top: height / 2 - y * scale };
}

/**
 * The names and numbers over a map, the same whatever draws the map. They follow it by one transform, and are placed anew when its zoom or what is named
 * changes, and where something covers the map also when it has moved.
 */
export class MapNames {
  readonly element = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  #named: unknown[] = [];
  #transform = '';

  constructor() {
    for (const [name, value] of Object.entries(symbolAttributes)) this.element.setAttribute(name, value);
  }

  draw(place: Place, picture: Picture, { paths }: BasePaths, zoom: number, { scale, left, top }: { scale: number; left: number; top: number }): void {
    const transform = `translate(${left},${top})`;
    if (transform !== this.#transform) this.element.setAttribute('transform', transform);
    this.#transform = transform;
    const covered = picture.covered ?? [];
    const stands = covered.length > 0 ? [Math.round(left / step), Math.round(top / step), JSON.stringify(covered)] : [];
    const named = [place, picture.level, picture.dark, picture.values, scale, JSON.stringify([picture.markers, picture.compared]), ...stands];
    if (named.length === this.#named.length && named.every((each, i) => each === this.#named[i])) return;
    this.#named = named;
    const colours = picture.dark ? darkMap : lightMap;
    const hidden = covered.map((box) => ({ left: box.left - left, right: box.right - left, top: box.top - top, bottom: box.bottom - top }));
    this.element.replaceChildren(...mapSymbols({ place, paths, colours, zoom }, picture, scale, hidden).map((symbol) => svgElement(symbolNode(symbol, colours))));
  }
}
