import type { Camera } from '../../view/view.ts';
import type { Size } from '../free-box.ts';
import { darkMap, lightMap } from '../map-colours.ts';
import type { Picture, Place } from '../renderer.ts';
import { DrawnLayers } from './drawn-layers.ts';
import { markLayers } from './map-layers.ts';
import { MapNames, standing, type BasePaths } from './map-names.ts';

/** What lies over a map that something else than SVG draws: lines round marked areas, and names and numbers, as they are in an SVG map. */
export class MapOverlay {
  readonly element = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  readonly #marks = new DrawnLayers();
  readonly #names = new MapNames();
  #marked: { place: Place; picture: Picture; scale: number } | undefined;

  constructor() {
    this.element.setAttribute('aria-hidden', 'true');
    this.element.style.cssText = 'position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none; user-select: none; forced-color-adjust: none';
    this.element.append(this.#marks.element, this.#names.element);
  }

  /** Stands where a camera looks in a map of a size. */
  draw(place: Place, picture: Picture, base: BasePaths, camera: Camera, size: Size): void {
    const stands = standing(base, camera, size);
    const { scale } = stands;
    const { zoom } = camera;
    if (this.#marked?.place !== place || this.#marked.picture !== picture || this.#marked.scale !== scale) {
      this.#marked = { place, picture, scale };
      this.#marks.draw(markLayers({ place, paths: base.paths, colours: picture.dark ? darkMap : lightMap, zoom }, picture), scale);
    }
    this.#marks.stand(stands);
    this.#names.draw(place, picture, base, zoom, stands);
  }
}
