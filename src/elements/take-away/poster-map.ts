import { mapSvg } from '../../map/svg/map-svg.ts';
import { mapWords } from '../../words/map-words.ts';
import { pictureOf } from '../picture-of.ts';
import type { Scene } from '../scene.ts';
import { scaled } from './chart-markup.ts';
import { Markup } from './markup.ts';
import { posterWidth, type Block } from './poster.ts';

/** The map is drawn smaller than it stands, so that its names can be read beside the picture's other text. */
const zoom = 1.2;

/** A scene's map as the reader left it, or of the whole council, without what passes (pointing, lighting up); undefined while its shapes are not there. */
export async function posterMap(scene: Scene, dark: boolean, width = posterWidth, prefix = 'map'): Promise<Block | undefined> {
  const { place, manifest, indicator, view } = scene;
  if (!place || !manifest) return undefined;
  const size = { width: Math.round(width / zoom), height: Math.round(mapHeight(place.bounds, width) / zoom) };
  const picture = pictureOf({ ...scene, dark, hovered: undefined, lit: undefined, pointed: undefined });
  const text = mapSvg(place, picture, { ...size, title: mapWords.label(indicator?.label ?? '', manifest.council.name), camera: view.camera, prefix });
  return scaled({ ...size, markup: new Markup(text) }, zoom);
}

/** As high as the council's own shape asks, within reason. */
function mapHeight([west, south, east, north]: readonly [number, number, number, number], width: number): number {
  const shape = (north - south) / ((east - west) * Math.cos(((north + south) / 2) * (Math.PI / 180)));
  return width * Math.min(1.02, Math.max(0.62, shape + 0.02));
}
