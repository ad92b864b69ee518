import { columnFills } from './column-fills.ts';
import { isDarkAt } from './is-dark-at.ts';
import type { Scene } from './scene.ts';
import { classify } from '../map/classification.ts';
import { placeFrom } from '../map/place.ts';
import type { Padding } from '../map/renderer.ts';
import { mapDrawing } from '../map/svg/map-drawing.ts';
import { svgElement } from '../map/svg/svg-node.ts';
import type { Manifest } from '../model/pack.ts';
import { columnFrom } from '../pack/column.ts';
import { handOn, openFirst } from '../pack/open-first.ts';
import { settleIndicators } from '../view/settle-view.ts';
import type { View } from '../view/view.ts';

/** A scene of one indicator that has a figure, with nothing laid over it and nothing marked. `isCoarse`: its shapes are those of a first map alone. */
export type FirstScene = Scene & Required<Pick<Scene, 'manifest' | 'indicator' | 'column' | 'classes' | 'place'>> & { isCoarse: boolean };

const none = (): undefined => undefined;
const act: Scene['act'] = { show: none, select: none, hover: none, light: none, point: none, compare: none, uncompare: none, need: none, needSeries: none };

/**
 * The scene of a first picture, from the files of a first map alone; undefined where these cannot be had or hold no figure: the element's own code says why. The
 * files are kept for that code, which is given them without a request.
 */
export async function firstScene(host: HTMLElement, packs: string, asked: View): Promise<FirstScene | undefined> {
  const first = await openFirst(packs, asked.area, [asked.indicator]).catch(none);
  if (!first) return undefined;
  const [{ definition: indicator, sources }] = first.views as [typeof first.views[0]];
  const manifest: Manifest = { ...first.areas, indicators: [indicator], sources };
  const { view } = settleIndicators(asked, indicator, undefined);
  const column = columnFrom(manifest, first.views[0]!, view.indicator, view.level);
  if (!column) return undefined;
  if (view.theme) host.dataset['theme'] = view.theme;
  handOn(first, packs, asked.area, [asked.indicator]);
  return {
    view, manifest, indicator, column, act, dark: isDarkAt(host), councils: [], place: placeFrom(manifest, first), classes: classify(column, view.classification),
    hasTopic: () => false, columnOf: none, isCoarse: first.isCoarse,
  };
}

/** Fills an element with the map of a first picture, fitted inside the padding. */
export function drawFirstMap(map: HTMLElement, { view, place, column, classes, indicator, dark }: FirstScene, padding: Padding): void {
  const { clientWidth: width, clientHeight: height } = map;
  const fills = columnFills(column, classes, dark ? 'dark' : 'light');
  map.append(svgElement(mapDrawing(place, { level: view.level, dark, fills, ringFills: [], compared: [], markers: [] }, { width, height, padding, title: indicator.label, prefix: 'first' })));
}
