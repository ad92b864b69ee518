import { beforeAll, describe, expect, it } from 'vitest';
import { openEngland } from '../../data/england.ts';
import { packMaker } from '../../data/pack/pack-maker.ts';
import { areaReading } from '../../src/elements/area-reading.ts';
import { pictureOf } from '../../src/elements/picture-of.ts';
import type { Scene } from '../../src/elements/scene.ts';
import { sureOf } from '../../src/elements/sure-of.ts';
import { classify } from '../../src/map/classification.ts';
import { legendModel } from '../../src/map/legend-model.ts';
import type { Level } from '../../src/model/level.ts';
import type { Manifest, TopicFile } from '../../src/model/pack.ts';
import type { Status } from '../../src/model/status.ts';
import { columnFrom } from '../../src/pack/column.ts';
import { defaultView } from '../../src/view/view.ts';
import { statusShort } from '../../src/words/status-words.ts';

const councils = ['E09000003', 'E06000053'] as const;
const packs = new Map<string, Map<string, string>>();
beforeAll(async () => {
  const england = await openEngland();
  for (const code of councils) packs.set(code, await packMaker(england)(england.council(code)!));
}, 120_000);

/** What a council's page draws from for one indicator at one level. */
function sceneOf(council: string, id: string, level: Level): Scene {
  const pack = packs.get(council)!;
  const manifest = JSON.parse(pack.get('manifest.json')!) as Manifest;
  const indicator = manifest.indicators.find((each) => each.id === id)!;
  const column = columnFrom(manifest, JSON.parse(pack.get(`${indicator.topic}.json`)!) as TopicFile, id, level)!;
  return {
    view: { ...defaultView, area: council, level, indicator: id, topic: indicator.topic }, dark: false, councils: [], manifest, indicator, column,
    classes: classify(column, 'quantiles'), hasTopic: () => true, columnOf: (each) => (each === id ? column : undefined), act: {} as Scene['act'],
  };
}

/** Real places where each status stands: Barnet's small areas, and the wards of the Isles of Scilly. */
const places: readonly { council: string; id: string; level: Level; statuses: readonly Status[] }[] = [
  { council: 'E09000003', id: 'children-income-deprived', level: 'small-area', statuses: ['estimate', 'suppressed', 'missing'] },
  { council: 'E09000003', id: 'population-change', level: 'ward', statuses: ['ok', 'estimate'] },
  { council: 'E06000053', id: 'walk-park', level: 'ward', statuses: ['missing', 'not-collected'] },
];

describe('estimate, suppressed, missing and not collected', () => {
  it.each(places)('look and read apart in $council, $id by $level', ({ council, id, level, statuses }) => {
    const scene = sceneOf(council, id, level);
    const { column } = scene;
    const legend = legendModel(column!, scene.classes!, { council: 'here', region: 'there' }, 'light');
    const fills = pictureOf(scene).fills;
    const looks = new Map<Status, string>();
    for (const status of statuses) {
      const row = column!.statuses.indexOf(status);
      expect(row, `${id} has ${status}`).toBeGreaterThanOrEqual(0);
      const { colour, hatched, dotted, spotted } = fills[row]!;
      looks.set(status, JSON.stringify([colour !== undefined, hatched ?? false, dotted ?? false, spotted ?? false]));
      if (status === 'ok') continue;
      const key = legend.keys.find((each) => each.status === status)!;
      expect(key.count).toBe(column!.statuses.filter((each) => each === status).length);
      const said = [areaReading(scene, row).value, sureOf(scene, { level, row }, scene.indicator!).map(({ text }) => text).join(' '), statusShort[status], key.text];
      const words = { estimate: /estimate|est\.|worked out|calculated/i, suppressed: /held back|suppressed/i, missing: /no figure|missing|larger than|No small areas/i, 'not-collected': /not collected/i }[status];
      for (const text of said) expect(text, status).toMatch(words);
    }
    expect(new Set(looks.values()).size, [...looks].join(' ')).toBe(statuses.length);
    expect(new Set(legend.keys.map(({ text }) => text.replace(/\d/g, ''))).size).toBe(legend.keys.length);
  });

  it('are told apart in the files beside a pack', () => {
    const csv = (council: string, name: string) => packs.get(council)!.get(`csv/${name}.csv`)!.split('\n').map((line) => line.split(','));
    const rows = csv('E09000003', 'small-areas');
    const at = rows[0]!.indexOf('children-income-deprived.status');
    expect(new Set(rows.slice(1).map((row) => row[at]).filter((cell) => cell !== undefined))).toEqual(new Set(['estimate', 'suppressed', 'missing']));
    const wards = csv('E06000053', 'wards');
    const park = wards[0]!.indexOf('walk-park.status');
    expect(new Set(wards.slice(1).map((row) => row[park]).filter((cell) => cell !== undefined))).toEqual(new Set(['missing', 'not-collected']));
  });
});
