import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnFills } from '../../../src/elements/column-fills.ts';
import { classify } from '../../../src/map/classification.ts';
import { legendModel } from '../../../src/map/legend-model.ts';
import { placeFrom } from '../../../src/map/place.ts';
import { mapDrawing } from '../../../src/map/svg/map-drawing.ts';
import { svgText } from '../../../src/map/svg/svg-node.ts';
import { levels } from '../../../src/model/level.ts';
import type { Manifest, TopicFile } from '../../../src/model/pack.ts';
import { columnFrom } from '../../../src/pack/column.ts';
import { openFirst } from '../../../src/pack/open-first.ts';
import { openPack } from '../../../src/pack/open-pack.ts';
import { PackError } from '../../../src/pack/pack-error.ts';
import { packFiles } from '../elements/small-pack.ts';
import { fakeFetch } from './fixture.ts';

const area = 'E09000003';
const own = Object.fromEntries(Object.entries(packFiles).filter(([name]) => name.startsWith(`${area}/`))) as Record<string, object>;

/** What a broken or hostile file may hold in place of anything: other types, numbers past all bounds, lists and texts of other lengths. */
const strange = fc.constantFrom<unknown>(
  null, true, '', 'a text', '~~~~~~~~~~~~', '~~~~ ', '~~~~~~~~~ ', [], {}, [null], [[]], [['x']], 0, -1, 0.5, 99, 1e9, 2 ** 53, 1e308, -1e308, 5e-324, { length: 1e9 }, { '0': 1, length: 1 }, Array.from({ length: 300 }, (_, i) => i),
);
type Change = { steps: number[]; how: 'put' | 'drop' | 'add' | 'proto' | 'twice' | 'shorten'; value: unknown };
const change: fc.Arbitrary<Change> = fc.record({
  steps: fc.array(fc.nat(30), { minLength: 1, maxLength: 9 }),
  how: fc.constantFrom('put', 'put', 'put', 'drop', 'add', 'proto', 'twice', 'shorten'),
  value: strange,
});

/** A copy of a file with one thing in it changed, found by going down as many steps as there are; a text is what a host would send. */
function changed(content: object, { steps, how, value }: Change): string {
  const copy = structuredClone(content);
  let [at, key] = [copy as Record<string, unknown>, ''];
  for (const step of steps) {
    const keys = Object.keys(at);
    if (keys.length === 0) break;
    key = keys[step % keys.length]!;
    const next = at[key];
    if (step === steps.at(-1) || next === null || typeof next !== 'object') break;
    at = next as Record<string, unknown>;
  }
  const here = at[key];
  if (how === 'drop' && Array.isArray(at)) at.splice(Number(key), 1);
  else if (how === 'drop') delete at[key];
  else if (how === 'twice' && Array.isArray(at)) at.push(here);
  else if (how === 'shorten' && typeof here === 'string') at[key] = here.slice(0, here.length >> 1);
  else if (how === 'add') at['another'] = value;
  else if (how === 'proto') return JSON.stringify(copy).replace('{', `{"__proto__":${JSON.stringify({ [key || 'levels']: value })},`);
  else at[key] = value;
  return JSON.stringify(copy);
}

/** Everything that a reader sees of a figure first: the map, its colours, its legend. */
function draw(manifest: Manifest, parts: Parameters<typeof placeFrom>[1], topic: TopicFile): void {
  const place = placeFrom(manifest, parts);
  for (const { id } of manifest.indicators) {
    for (const level of levels) {
      const column = columnFrom(manifest, topic, id, level);
      if (!column) continue;
      const classes = classify(column, 'national');
      legendModel(column, classes, { council: manifest.council.name, region: manifest.council.region.name }, 'light');
      const picture = { level, dark: false, fills: columnFills(column, classes, 'light'), ringFills: [], compared: [], markers: [] };
      svgText(mapDrawing(place, picture, { width: 300, height: 200, title: column.indicator.label }));
    }
  }
}

/** How it ends: 'drawn', or the kind of PackError; any other error is thrown on. */
async function ends(work: () => Promise<void>): Promise<string> {
  try {
    await work();
    return 'drawn';
  } catch (error) {
    if (error instanceof PackError) return error.kind;
    throw error;
  }
}

const firstMap = (files: Record<string, object | string>) => ends(async () => {
  const { areas, shapes, views } = await openFirst('packs', area, ['imd-score'], { fetch: fakeFetch(files).fetch });
  const [view] = views as [typeof views[0]];
  draw({ ...areas, indicators: [view.definition], sources: view.sources }, { shapes }, view);
});

const wholePack = (files: Record<string, object | string>) => ends(async () => {
  const pack = openPack('packs', area, { fetch: fakeFetch(files).fetch });
  const [manifest, shapes, topic, places, ring, neighbours] = await Promise.all([pack.manifest(), pack.shapes(), pack.topic('deprivation'), pack.places(), pack.ringShapes(), pack.neighbours()]);
  await Promise.all([pack.ringTopic('deprivation'), pack.series(), pack.ringAreas()]);
  expect(neighbours['small-area'].length).toBeGreaterThan(0);
  draw(manifest, { shapes, places, ring }, topic);
});

describe.each([
  ['a first map', firstMap, ['first/areas.json', 'first/shapes.json', 'first/imd-score.json']],
  ['a whole pack', wholePack, ['manifest.json', 'shapes.topojson', 'deprivation.json', 'places.json', 'ring/areas.json', 'ring/shapes.topojson', 'ring/deprivation.json', 'neighbours.json', 'series.json']],
] as const)('%s', (_, open, names) => {
  const files = fc.constantFrom(...names).map((name) => `${area}/${name}`);

  it('draws as it is', async () => {
    expect(await open(own)).toBe('drawn');
  });

  it('with something changed in a file, draws or is refused with a PackError', async () => {
    const met = new Set<string>();
    await fc.assert(fc.asyncProperty(files, fc.array(change, { minLength: 1, maxLength: 3 }), async (name, changes) => {
      const text = changes.reduce((content, each) => changed(JSON.parse(content) as object, each), JSON.stringify(own[name]));
      met.add(await open({ ...own, [name]: text }));
    }), { numRuns: 300 });
    expect([...met]).toEqual(expect.arrayContaining(['drawn', 'malformed']));
  });

  it('cut off anywhere, is refused', async () => {
    await fc.assert(fc.asyncProperty(files, fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), async (name, share) => {
      const text = JSON.stringify(own[name]);
      expect(await open({ ...own, [name]: text.slice(0, Math.floor(text.length * share)) })).toBe('truncated');
    }), { numRuns: 50 });
  });
});
