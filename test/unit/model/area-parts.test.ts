import { describe, expect, test } from 'vitest';
import { areaName } from '../../../src/model/area-name.ts';
import type { Column } from '../../../src/model/column.ts';
import { figureOf } from '../../../src/model/figure.ts';
import { headlines, headlinesOf, mostHeadlines } from '../../../src/model/headlines.ts';
import { mostDeprivedFirst } from '../../../src/model/most-deprived-first.ts';
import type { Manifest } from '../../../src/model/pack.ts';
import { overlapOf, smallAreasIn } from '../../../src/model/small-areas-in.ts';
import { topics } from '../../../src/model/topic.ts';
import { wardFit } from '../../../src/model/ward-fit.ts';
import { columnFrom } from '../../../src/pack/column.ts';
import { families } from '../../../data/families.ts';
import { files, indicators, manifest } from '../../fixtures/small-borough.ts';

const column = (id: string, level: Column['level']) => columnFrom(manifest, files[indicators.find((each) => each.id === id)!.topic], id, level);
const withSmall = (change: Partial<Manifest['levels']['small-area']>): Manifest => ({ ...manifest, levels: { ...manifest.levels, 'small-area': { ...manifest.levels['small-area'], ...change } } });

describe('smallAreasIn', () => {
  test('lists what is counted in a ward, a neighbourhood, a small area', () => {
    expect(smallAreasIn(manifest, { level: 'ward', row: 0 })).toEqual([0, 1, 2]);
    expect(smallAreasIn(manifest, { level: 'neighbourhood', row: 1 })).toEqual([2, 3, 4]);
    expect(smallAreasIn(manifest, { level: 'small-area', row: 3 })).toEqual([3]);
  });

  test('the wards share out every small area, each once', () => {
    expect([0, 1].flatMap((row) => smallAreasIn(manifest, { level: 'ward', row })).sort()).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('overlapOf', () => {
  const ward = { level: 'ward', row: 0 } as const;
  test('counts the small areas in both and their residents', () => {
    expect(overlapOf(manifest, ward, { level: 'neighbourhood', row: 1 })).toEqual({ rows: [2], residents: 1500, within: undefined });
    expect(overlapOf(manifest, ward, { level: 'ward', row: 1 })).toBeUndefined();
  });

  test('tells which lies inside which', () => {
    expect(overlapOf(manifest, { level: 'neighbourhood', row: 0 }, ward)?.within).toBe('first');
    expect(overlapOf(manifest, ward, { level: 'small-area', row: 1 })?.within).toBe('second');
    expect(overlapOf(manifest, ward, ward)?.within).toBe('both');
  });

  test('does not add up residents that are not known', () => {
    expect(overlapOf(withSmall({ residents: [1, 1, null, 1, 1] }), ward, { level: 'neighbourhood', row: 1 })?.residents).toBeUndefined();
  });
});

describe('wardFit', () => {
  test('weights by residents and names the least', () => {
    expect(wardFit(manifest, 0)).toEqual({ share: expect.closeTo(0.8, 12), least: expect.objectContaining({ row: 2, fit: 0.5 }), unknown: 0 });
    expect(wardFit(withSmall({ residents: [1000, 1000, 2000, 1, 1] }), 0).share).toBeCloseTo(0.725, 12);
  });

  test('says how many are not known, and nothing where none is', () => {
    expect(wardFit(manifest, 1)).toMatchObject({ share: 1, unknown: 1 });
    expect(wardFit(withSmall({ fit: [null, null, null, 1, 1] }), 0)).toEqual({ share: undefined, least: undefined, unknown: 3 });
  });
});

describe('mostDeprivedFirst', () => {
  test('orders by rank, with deciles, the unranked last', () => {
    const ranked = { ...column('imd-score', 'small-area')!, ranks: [20, 4, undefined, 80, 91] };
    expect(mostDeprivedFirst([0, 1, 2, 3, 4], ranked).map(({ row, decile }) => [row, decile])).toEqual([[1, 1], [0, 2], [3, 8], [4, 10], [2, undefined]]);
    expect(mostDeprivedFirst([3, 1], undefined).map(({ row }) => row)).toEqual([3, 1]);
  });
});

describe('areaName', () => {
  test('gives a small area its neighbourhood’s name', () => {
    expect(areaName(manifest, { level: 'small-area', row: 2 })).toEqual({ name: 'Woodside Park', own: 'Barnet 002A', neighbourhood: 'Woodside Park', ward: 'Colindale North' });
    expect(areaName(manifest, { level: 'ward', row: 1 })).toEqual({ name: 'Woodside', own: 'Woodside' });
  });
});

describe('figureOf', () => {
  const income = indicators[1]!;
  test('gives value, parts and interval', () => {
    const figure = figureOf(income, 'ward', column('income-deprived', 'ward'), 0);
    expect(figure).toMatchObject({ held: true, status: 'ok', value: expect.closeTo(45.4, 9), numerator: 2043, denominator: 4500 });
    /* R 4.2.2, prop.test(2043, 4500, correct = FALSE)$conf.int: 0.439498633 0.468579836. */
    expect(figure.interval!.low).toBeCloseTo(43.9498633, 6);
    expect(figure.interval!.high).toBeCloseTo(46.8579836, 6);
  });

  test('keeps suppressed, missing and not published apart', () => {
    expect(figureOf(income, 'small-area', column('income-deprived', 'small-area'), 3)).toEqual({ held: true, status: 'suppressed', why: undefined });
    expect(figureOf(indicators[5]!, 'ward', undefined, 0)).toEqual({ held: false, status: 'not-collected', why: 'Counted by neighbourhood.' });
    expect(figureOf(indicators[3]!, 'ward', column('residents-added', 'ward'), 0)).toMatchObject({ status: 'estimate', why: 'Shared out in proportion.' });
    expect(() => figureOf(income, 'ward', column('income-deprived', 'ward'), 9)).toThrow('figureOf requires a row from 0 to 1, got 9');
  });
});

describe('headlinesOf', () => {
  const catalogue = families.flatMap(({ definitions }) => definitions);

  test('every headline is an indicator of its topic', () => {
    for (const topic of topics) {
      for (const { id } of headlines[topic]) expect(catalogue.find((each) => each.id === id)?.topic, id).toBe(topic);
    }
  });

  test.each(['ward', 'neighbourhood', 'small-area'] as const)('gives three to five a topic at the level %s', (level) => {
    for (const topic of topics) {
      const found = headlinesOf(catalogue, topic, ({ levels }) => levels.includes(level));
      expect(found.length, topic).toBeGreaterThanOrEqual(3);
      expect(found.length, topic).toBeLessThanOrEqual(mostHeadlines);
    }
  });

  test('moves the next one up', () => {
    const ids = (level: 'ward' | 'neighbourhood') => headlinesOf(catalogue, 'net-zero', ({ levels }) => levels.includes(level)).map(({ id }) => id);
    expect(ids('neighbourhood')).toContain('epc-c-or-better');
    expect(ids('ward')).not.toContain('epc-c-or-better');
    expect(ids('ward')).toHaveLength(5);
  });
});
