import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { geoArea } from 'd3-geo';
import { beforeAll, describe, expect, it } from 'vitest';
import { openEngland, type England } from '../../data/england.ts';
import { packMaker, type MakePack } from '../../data/pack/pack-maker.ts';
import { levels } from '../../src/model/level.ts';
import type { Column } from '../../src/model/column.ts';
import type { Manifest } from '../../src/model/pack.ts';
import { topics } from '../../src/model/topic.ts';
import { columnFrom } from '../../src/pack/column.ts';
import { openFirst } from '../../src/pack/open-first.ts';
import { openPack, type Pack } from '../../src/pack/open-pack.ts';
import { stubHost } from './stub-host.ts';

let england: England;
let make: MakePack;
beforeAll(async () => {
  england = await openEngland();
  make = packMaker(england);
}, 60_000);

/** A council's pack, made in memory and read as the page reads it. */
async function made(code: string): Promise<{ files: Map<string, string>; pack: Pack }> {
  const files = await make(england.council(code)!);
  return { files, pack: openPack('packs', code, { fetch: stubHost(`packs/${code}/`, files) }) };
}

async function columnOf(pack: Pack, id: string, level: Column['level']): Promise<Column> {
  const manifest = await pack.manifest();
  return columnFrom(manifest, await pack.topic(manifest.indicators.find((each) => each.id === id)!.topic), id, level)!;
}

/** Brotli, as the sample hosts send files. */
const brotli = (text: string): number => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

describe('a large council’s pack', () => {
  it.each([
    ['Cornwall', 'E06000052', 336],
    ['Leeds', 'E08000035', 488],
  ])('gives a first map of %s in 20 kB, with shapes that a map of its size is drawn the same from, and the whole shapes beside', async (_, code, count) => {
    const { files, pack } = await made(code);
    const first = ['areas', 'shapes', 'imd-score'].map((name) => files.get(`first/${name}.json`)!);
    expect(first.reduce((sum, text) => sum + brotli(text), 0)).toBeLessThan(20_000);
    const { shapes, isCoarse } = await openFirst('packs', code, ['imd-score'], { fetch: stubHost(`packs/${code}/`, files) });
    expect(isCoarse).toBe(true);
    const whole = await pack.shapes();
    const areasOf = (topology: Topology) => (feature(topology, topology.objects['small-area'] as GeometryCollection)).features.map((each) => geoArea(each));
    const [coarse, full] = [areasOf(shapes), areasOf(whole)];
    expect(coarse).toHaveLength(count);
    const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);
    expect(sum(coarse) / sum(full)).toBeCloseTo(1, 2);
  }, 60_000);
});

describe('Barnet’s pack', () => {
  let files: Map<string, string>;
  let pack: Pack;
  let manifest: Manifest;
  beforeAll(async () => {
    ({ files, pack } = await made('E09000003'));
    manifest = await pack.manifest();
  }, 60_000);

  it('stays within its budgets, gzipped', () => {
    const size = (path: string): number => gzipSync(files.get(path)!, { level: 9 }).length;
    expect(Math.max(...topics.map((topic) => size(`${topic}.json`))) + size('manifest.json') + size('shapes.topojson')).toBeLessThan(80_000);
    // Postcodes are counted apart, and so is `first/`: all that is in it stands in the other files too.
    const eachFactOnce = [...files.keys()].filter((path) => !/^(postcodes|first)\//.test(path));
    expect(eachFactOnce).toEqual(expect.arrayContaining(['basemap.topojson', 'ring/shapes.topojson', 'csv/small-areas.csv']));
    expect(eachFactOnce.reduce((total, path) => total + size(path), 0)).toBeLessThan(300_000);
    expect(size('basemap.topojson')).toBeLessThan(25_000);
  });

  it('gives a first map of any indicator from three small files', async () => {
    const sizeOf = (path: string): number => gzipSync(files.get(path)!, { level: 9 }).length;
    const ids = manifest.indicators.map(({ id }) => id);
    expect(Math.max(...ids.map((id) => sizeOf(`first/${id}.json`)))).toBeLessThan(4_500);
    expect(Math.max(...ids.map((id) => sizeOf(`first/${id}.json`))) + sizeOf('first/areas.json') + sizeOf('first/shapes.json')).toBeLessThan(24_000);
    expect([...files.keys()].filter((path) => path.startsWith('first/'))).toHaveLength(ids.length + 2);
    const { areas, shapes, views } = await openFirst('packs', 'E09000003', ids, { fetch: stubHost('packs/E09000003/', files) });
    expect({ ...areas, indicators: manifest.indicators, sources: manifest.sources }).toMatchObject(manifest);
    const { madeFrom: _, ...whole } = (await pack.shapes()) as Topology & { madeFrom?: string };
    expect(shapes).toEqual(whole);
    for (const [i, definition] of manifest.indicators.entries()) {
      const first = views[i]!;
      expect(first.definition).toEqual(definition);
      expect(first.sources.map(({ id }) => id).sort()).toEqual([...definition.sources].sort());
      const topic = await pack.topic(definition.topic);
      for (const level of levels) expect(columnFrom(manifest, first, definition.id, level)).toEqual(columnFrom(manifest, topic, definition.id, level));
    }
  });

  it('is the same, byte for byte, each time', async () => {
    const again = await make(england.council('E09000003')!);
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, text] of again) expect(text === files.get(path), path).toBe(true);
  });

  it('has Barnet’s areas, each in its ward and neighbourhood', () => {
    expect(levels.map((level) => manifest.levels[level].codes.length)).toEqual([24, 42, 220]);
    expect(manifest.council).toEqual({ code: 'E09000003', name: 'Barnet', region: { code: 'E12000007', name: 'London' }, residents: 389348 });
    expect(manifest.levels.ward.names).toContain('Colindale North');
    expect(manifest.levels.neighbourhood.names).toContain('Woodside Park');
    const { ward, neighbourhood, residents, fit } = manifest.levels['small-area'];
    for (const [level, parent] of [['ward', ward], ['neighbourhood', neighbourhood]] as const) {
      manifest.levels[level].residents.forEach((total, row) => {
        expect(residents.reduce<number>((sum, each, part) => sum + (parent[part] === row ? each! : 0), 0)).toBe(total);
      });
    }
    expect(fit.every((share) => share! > 0.25 && share! <= 1)).toBe(true);
  });

  it('holds known numbers', async () => {
    expect((await pack.topic('deprivation')).indicators['imd-score']!.council!.value).toBe(19.499);
    expect((await pack.topic('net-zero')).indicators['fuel-poverty']!.council).toMatchObject({ numerator: 15892, denominator: 159884, value: 9.9397 });
    // Indices of Deprivation 2025, File 7: Barnet 009A.
    const score = await columnOf(pack, 'imd-score', 'small-area');
    expect(score.values[score.codes.indexOf('E01000115')]).toBe(5.318);
    expect(score.ranks![score.codes.indexOf('E01000115')]).toBe(30546);
    expect(score.ranked).toBe(33755);
  });

  it('gives each column as England’s tables do', async () => {
    for (const { id, levels: held } of england.definitions) {
      for (const level of held) {
        const theirs = (await england.indicator(id).at(level))!;
        const ours = await columnOf(pack, id, level);
        england.council('E09000003')!.rows[level].forEach((row, place) => {
          expect(ours.statuses[place], `${id} ${ours.codes[place]}`).toBe(theirs.statuses[row]);
          expect(ours.ranks?.[place]).toBe(theirs.ranks?.[row]);
          const [value, expected] = [ours.values[place], theirs.values[row]];
          expect(value === undefined, `${id} ${ours.codes[place]}`).toBe(expected === undefined);
          const shown = 0.5 * 10 ** -ours.indicator.decimals;
          if (value !== undefined) expect(Math.abs(value - expected!), `${id} ${ours.codes[place]}`).toBeLessThanOrEqual(shown);
        });
      }
    }
  });

  it('adds small areas up to wards and neighbourhoods', async () => {
    for (const id of ['fuel-poverty', 'income-deprived', 'walk-gp', 'degree']) {
      const small = await columnOf(pack, id, 'small-area');
      for (const level of ['ward', 'neighbourhood'] as const) {
        const column = await columnOf(pack, id, level);
        column.numerators!.forEach((total, row) => {
          const parts = small.numerators!.filter((_, part) => manifest.levels['small-area'][level][part] === row);
          expect(total).toBeCloseTo(parts.reduce<number>((sum, each) => sum + (each ?? 0), 0), 6);
        });
      }
    }
  });

  it('draws each area, and the council, at its real size', async () => {
    const shapes = await pack.shapes();
    const earthHectares = (4 * Math.PI * 6371008.8 ** 2) / 1e4 / (4 * Math.PI);
    const hectares = drawn(shapes, 'small-area').map((each) => geoArea(each) * earthHectares);
    england.council('E09000003')!.rows['small-area'].forEach((row, place) => {
      const expected = england.geography.smallAreas.hectares[row]!;
      expect(Math.abs(hectares[place]! / expected - 1), manifest.levels['small-area'].codes[place]).toBeLessThan(0.02);
    });
    expect(hectares.reduce((a, b) => a + b, 0)).toBeGreaterThan(8600);
  });

  it('lists who touches whom, both ways, the ring with them', async () => {
    const neighbours = await pack.neighbours();
    const ring = await pack.ringAreas();
    expect(neighbours['small-area']).toHaveLength(220 + ring.codes.length);
    expect(neighbours.islands).toEqual([]);
    for (const key of ['small-area', 'ward', 'neighbourhood'] as const) {
      neighbours[key].forEach((touched, row) => touched.forEach((other) => expect(neighbours[key][other]).toContain(row)));
    }
    expect(neighbours['small-area'].slice(0, 220).every((touched) => touched.length > 0)).toBe(true);
    expect(ring.councils.map(({ name }) => name)).toEqual(expect.arrayContaining(['Brent', 'Camden', 'Enfield', 'Haringey', 'Harrow', 'Hertsmere']));
    expect(drawn(await pack.ringShapes(), 'small-area')).toHaveLength(ring.codes.length);
    expect((await pack.ringTopic('deprivation')).ranks['imd-score']).toHaveLength(ring.codes.length);
  });

  it('finds postcodes, stations and parks', async () => {
    const files = await Promise.all(manifest.postcodes.map((outward) => pack.postcodes(outward)));
    expect(files.reduce((total, file) => total + file!.inward.length, 0)).toBe(8917);
    expect(await pack.postcodes('ZZ99')).toBeUndefined();
    const { places } = await pack.places();
    expect(places.filter(({ kind }) => kind === 'station').map(({ name }) => name)).toEqual(expect.arrayContaining(['Woodside Park', 'Colindale', 'New Barnet']));
    expect(places.some(({ kind, name }) => kind === 'park' && name === 'Sunnyhill Park')).toBe(true);
    expect(manifest.basemap).toEqual(expect.arrayContaining(['parks', 'streets', 'tube']));
  });

  it('follows the council, its region and England over the years', async () => {
    const series = await pack.series();
    const population = series.council.find(({ id }) => id === 'population')!;
    expect(population.council[population.periods.indexOf('2022')]).toBe(390346);
    expect(population.england).toHaveLength(population.periods.length);
  });

  it('has the values of every small-area series that it describes, in a table', async () => {
    const described = (await pack.series())['small-area'].flatMap(({ id, periods }) => periods.map((period) => `${id} ${period}`));
    const [header, ...rows] = files.get('csv/series-small-areas.csv')!.trimEnd().split('\n').map((line) => line.split(','));
    expect(described.length).toBeGreaterThan(20);
    expect(header).toEqual(['code', ...described]);
    expect(rows.map(([code]) => code)).toEqual(manifest.levels['small-area'].codes);
    described.forEach((_, i) => expect(rows.some((row) => Number(row[i + 1]) > 0)).toBe(true));
  });

  it('draws a basemap of the council and what is around it', async () => {
    const basemap = (await pack.basemap())!;
    const [west, south, east, north] = manifest.bbox;
    for (const layer of manifest.basemap) {
      const points = drawn(basemap, layer).flatMap(({ geometry }) => ('coordinates' in geometry ? geometry.coordinates.flat(3) : []) as number[]);
      const [lons, lats] = [0, 1].map((axis) => points.filter((_, i) => i % 2 === axis));
      expect(Math.max(...lons!) - Math.min(...lons!), layer).toBeGreaterThan((east - west) / 2);
      expect(lons!.filter((lon) => lon > west && lon < east).length, layer).toBeGreaterThan(lons!.length / 2);
      expect(lats!.filter((lat) => lat > south && lat < north).length, layer).toBeGreaterThan(lats!.length / 2);
    }
  });

  it('has tables with every column explained and credit given', () => {
    const dictionary = files.get('csv/data-dictionary.csv')!.split('\n').map((line) => line.split(',')[0]);
    for (const table of ['wards', 'neighbourhoods', 'small-areas']) {
      const [header, ...rows] = files.get(`csv/${table}.csv`)!.trimEnd().split('\n');
      expect(rows.length).toBe({ wards: 24, neighbourhoods: 42, 'small-areas': 220 }[table]);
      for (const column of header!.split(',')) expect(dictionary).toContain(column.endsWith('.status') ? 'ID.status' : column);
    }
    const [header, first] = files.get('csv/small-areas.csv')!.split('\n').map((line) => line.split(','));
    const cell = (column: string) => first![header!.indexOf(column)];
    expect([cell('code'), cell('imd-score'), cell('income-score'), cell('children-income-deprived')]).toEqual(['E01000115', '5.318', '0.063', '4.7']);
    expect(files.get('ATTRIBUTION.txt')).toContain('Contains OS data © Crown copyright and database right 2025');
    expect(files.get('ATTRIBUTION.txt')).toContain('House of Commons Library');
  });

  it('is parsed and checked whole in a few tens of milliseconds', async () => {
    const times = [];
    for (let round = 0; round < 5; round++) {
      const fresh = openPack('packs', 'E09000003', { fetch: stubHost('packs/E09000003/', files) });
      const started = performance.now();
      await Promise.all([
        fresh.shapes(), fresh.neighbours(), fresh.series(), fresh.places(), fresh.ringShapes(),
        ...topics.flatMap((topic) => [fresh.topic(topic), fresh.ringTopic(topic)]),
      ]);
      times.push(performance.now() - started);
    }
    expect(Math.min(...times)).toBeLessThan(50);
  });
});

describe('other councils', () => {
  it.each([
    ['E09000001', 'City of London', [25, 1, 6]],
    ['E06000053', 'Isles of Scilly', [5, 1, 1]],
    ['E08000038', 'Barnsley', [21, 30, 148]],
    ['E08000039', 'Sheffield', [28, 70, 343]],
    ['E08000025', 'Birmingham', [69, 132, 659]],
    ['E06000047', 'County Durham', [51, 65, 330]],
  ])('%s, %s, makes and opens whole', async (code, name, counts) => {
    const { pack } = await made(code);
    const manifest = await pack.manifest();
    expect(manifest.council.name).toBe(name);
    levels.forEach((level, i) => {
      if (counts[i] !== undefined) expect(manifest.levels[level].codes).toHaveLength(counts[i]);
    });
    const shapes = await pack.shapes();
    for (const level of levels) for (const each of drawn(shapes, level)) expect(geoArea(each)).toBeLessThan(0.01);
    const ring = await pack.ringAreas();
    expect((await pack.neighbours())['small-area']).toHaveLength(manifest.levels['small-area'].codes.length + ring.codes.length);
    await Promise.all([pack.series(), pack.places(), pack.ringShapes(), pack.basemap(), ...topics.map((topic) => pack.ringTopic(topic))]);
    for (const topic of topics) {
      const file = await pack.topic(topic);
      for (const { id, levels: held } of manifest.indicators.filter((each) => each.topic === topic)) {
        for (const level of held) expect(columnFrom(manifest, file, id, level)!.values).toHaveLength(manifest.levels[level].codes.length);
      }
    }
  }, 60_000);
});

function drawn(shapes: Topology, object: string) {
  return feature(shapes, shapes.objects[object] as GeometryCollection).features;
}
