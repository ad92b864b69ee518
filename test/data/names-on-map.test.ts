import { beforeAll, describe, expect, it } from 'vitest';
import { cutCouncil } from '../../geo/cut-shapes.ts';
import { loadGeography, type Geography } from '../../geo/geography.ts';
import { areaHolding } from '../../src/map/area-holding.ts';
import { fitCamera } from '../../src/map/fit-camera.ts';
import { lightMap } from '../../src/map/map-colours.ts';
import { fromMercator, mercator, worldPixels } from '../../src/map/mercator.ts';
import { placeFrom } from '../../src/map/place.ts';
import { mapSymbols, nameLines, type Label } from '../../src/map/svg/map-symbols.ts';
import { shapePath } from '../../src/map/svg/shape-path.ts';
import { projection, ShapePaths } from '../../src/map/svg/shape-paths.ts';
import { levels } from '../../src/model/level.ts';
import type { Manifest } from '../../src/model/pack.ts';

const size = { width: 850, height: 740 };
const margin = { top: 24, right: 24, bottom: 24, left: 24 };
let geography: Geography;
beforeAll(async () => { geography = await loadGeography(); }, 60_000);

/** A council's shapes, with the rows of its areas. */
function placeOf(code: string) {
  const council = geography.councils.rowOf.get(code)!;
  const rows = geography.rowsOf(council);
  const named = (of: { codes: readonly string[]; names: readonly string[] }, which: readonly number[]) => ({ codes: which.map((row) => of.codes[row]!), names: which.map((row) => of.names[row]!) });
  const manifest = {
    bbox: [...geography.councils.boxes[council]!],
    levels: { ward: named(geography.wards, rows.wards), neighbourhood: named(geography.neighbourhoods, rows.neighbourhoods), 'small-area': named(geography.smallAreas, rows.smallAreas) },
  } as unknown as Manifest;
  return { rows, place: placeFrom(manifest, { shapes: cutCouncil(geography.shapes(), council, rows) }) };
}

/** A council's ward map with a pocket in every fifth small area, and the ward that each label's lines stand in. */
function labelsOf(code: string, hasValues: boolean) {
  const { rows, place } = placeOf(code);
  const camera = fitCamera(place.bounds, size, margin);
  const pixels = worldPixels(camera.zoom);
  const ground = { place, paths: new ShapePaths(projection(camera.lon, camera.lat, pixels)), colours: lightMap, zoom: camera.zoom };
  const { ward } = place.areas;
  const wards = ward.features;
  const markers = hasValues ? rows.smallAreas.flatMap((_, row) => (row % 5 === 0 ? [{ row, label: String(row), strength: 1 as const }] : [])) : [];
  const values = hasValues ? wards.map((_, row) => `${row}.5`) : undefined;
  const symbols = mapSymbols(ground, { level: 'ward', dark: false, fills: [], ringFills: [], compared: [], markers, values });
  const [x0, y0] = mercator(camera.lon, camera.lat);
  const wardAt = (x: number, y: number) => areaHolding(ward, ...fromMercator(x0 + x / pixels, y0 + y / pixels));
  const labels = symbols.filter((each): each is Label => each.kind === 'label').map(({ x, y, lines, size: letters, lineHeight }) => {
    const value = values?.indexOf(lines.at(-1)!) ?? -1;
    const own = value >= 0 ? value : wards.findIndex(({ properties }) => nameLines(properties.name).join() === lines.join());
    const middles = lines.map((_, line) => y - 0.35 * letters + line * lineHeight);
    return { own, hasValue: value >= 0, middle: wardAt(x, (middles[0]! + middles.at(-1)!) / 2), last: wardAt(x, middles.at(-1)!) };
  });
  return { labels, wards: wards.length };
}

describe.each([['Barnet', 'E09000003'], ['Manchester', 'E08000003']])('a map of %s', (_, code) => {
  it('is drawn from the lines that areas share as from the coordinates of each', () => {
    const { place: { areas, bounds } } = placeOf(code);
    const camera = fitCamera(bounds, size, margin);
    const project = projection(camera.lon, camera.lat, worldPixels(camera.zoom));
    const paths = new ShapePaths(project);
    for (const level of levels) for (const area of areas[level].features) expect(paths.of(area)).toBe(shapePath(area.geometry, project, 1));
  });

  it('has the middle of every name on its own ward', () => {
    const { labels, wards } = labelsOf(code, false);
    expect(labels.length).toBeGreaterThan(wards * 0.7);
    for (const { own, middle } of labels) expect(middle).toBe(own);
  });

  it('has every value on its own ward, also among the markers of pockets', () => {
    const { labels } = labelsOf(code, true);
    expect(labels.filter(({ hasValue }) => hasValue).length).toBeGreaterThan(5);
    for (const { own, hasValue, middle, last } of labels) {
      expect(middle).toBe(own);
      if (hasValue) expect(last).toBe(own);
    }
  });
});
