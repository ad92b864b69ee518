import { boundsOf } from '../../map/bounds.ts';
import { classify } from '../../map/classification.ts';
import type { Bounds } from '../../map/renderer.ts';
import { mapDrawing } from '../../map/svg/map-drawing.ts';
import { svgElement } from '../../map/svg/svg-node.ts';
import type { Pocket } from '../../model/pockets.ts';
import { smallAreasIn, type AreaRow } from '../../model/small-areas-in.ts';
import { factsheetWords as words } from '../../words/factsheet-words.ts';
import { pictureOf } from '../picture-of.ts';
import type { Scene } from '../scene.ts';

/** Share of the map's side that is left round the area, so that its surroundings are seen. */
const around = 0.14;

/** An area on paper, large, in its surroundings: small areas by deprivation, its own in full and others pale, its pockets numbered. Undefined while parts are on their way. */
export function factsheetMap(scene: Scene, area: AreaRow, name: string, pockets: readonly Pocket[], size: { width: number; height: number; prefix: string }): SVGElement | undefined {
  const { place, manifest } = scene;
  const column = scene.columnOf('imd-score', 'small-area');
  if (!place || !manifest || !column) return undefined;
  const inside = smallAreasIn(manifest, area);
  const shown: Scene = {
    ...scene,
    dark: false,
    view: { ...scene.view, topic: 'deprivation', indicator: column.indicator.id, level: 'small-area', overlay: undefined, compared: [], selected: manifest.levels[area.level].codes[area.row] },
    indicator: column.indicator, column, classes: classify(column, 'national'),
    overlay: undefined, overlayIndicator: undefined, bivariate: undefined, plan: undefined, clusters: undefined, hovered: undefined, pointed: undefined,
    lit: new Set(inside),
    pockets: { pockets: [...pockets], people: { residents: 0, incomeDeprived: 0, unknown: 0 }, notes: [] },
  };
  const bounds = widened(boundsOf(place.areas[area.level].features[area.row]!.geometry));
  return svgElement(mapDrawing(place, pictureOf(shown), { ...size, title: words.mapLabel(name, inside.length), bounds, isPaper: true }));
}

function widened([west, south, east, north]: Bounds): Bounds {
  const [across, up] = [(east - west) * around, (north - south) * around];
  return [west - across, south - up, east + across, north + up];
}
