import { beforeAll, describe, expect, it } from 'vitest';
import { openEngland, type CouncilAreas, type England } from '../../data/england.ts';
import { levels } from '../../src/model/level.ts';
import { quantile } from '../../src/stats/quantile.ts';

let england: England;
let barnet: CouncilAreas;
beforeAll(async () => {
  england = await openEngland();
  barnet = england.council('E09000003')!;
});

const benchmark = (id: string, unit: 'council' | 'region' | 'england' = 'council', row = barnet.row) => england.indicator(id).benchmark(unit, row);

describe('England from the committed tables', () => {
  it('knows a council by its code of 2025, with its areas and region', () => {
    expect(barnet).toMatchObject({ name: 'Barnet', region: { code: 'E12000007', name: 'London' } });
    expect(levels.map((level) => barnet.rows[level].length)).toEqual([24, 42, 220]);
    expect(england.council('E09000099')).toBeUndefined();
    expect(() => england.indicator('nothing')).toThrow('no indicator "nothing"');
  });

  it('reproduces what publishers give for Barnet', async () => {
    // Indices of Deprivation 2025, File 10: average score. DESNZ, fuel poverty 2024 report, table 2: households 2022.
    expect((await benchmark('imd-score'))!.value).toBeCloseTo(19.499, 3);
    expect(await benchmark('fuel-poverty')).toMatchObject({ numerator: 15892, denominator: 159884 });
    expect((await benchmark('population-2021'))!.value).toBe(389348);
    expect((await benchmark('population-2022'))!.value).toBe(390346);
  });

  it('gives every council the average scores that MHCLG publishes, to within rounding', async () => {
    const ours = (await england.indicator('imd-score').at('council'))!.values;
    const theirs = await england.tables.numbers('index-averages', 'imd_average_score');
    expect(theirs).toHaveLength(296);
    theirs.forEach((average, row) => expect(Math.abs(average! - ours[row]!)).toBeLessThan(0.0006));
  });

  it('adds wards and neighbourhoods up to the council, from the same small areas', async () => {
    for (const level of ['ward', 'neighbourhood'] as const) {
      const column = (await england.indicator('income-deprived').at(level))!;
      const sum = (values: readonly (number | undefined)[]) => barnet.rows[level].reduce((total, row) => total + (values[row] ?? 0), 0);
      expect(await benchmark('income-deprived')).toMatchObject({ numerator: sum(column.numerators!), denominator: sum(column.denominators!) });
    }
  });

  it('leaves the 33 wards that no small area best fits without a value, and says why', async () => {
    const { values, statuses, ranks, missing } = (await england.indicator('imd-score').at('ward'))!;
    const without = values.flatMap((value, row) => (value === undefined ? [row] : []));
    expect(without).toHaveLength(33);
    expect(without.every((row) => statuses[row] === 'missing' && ranks![row] === undefined)).toBe(true);
    expect(missing).toBe('No small areas are counted in it.');
    expect(england.ranked).toEqual({ ward: 6793, neighbourhood: 6856, 'small-area': 33755 });
  });

  it('ranks wards and neighbourhoods by their mean score, 1 the most deprived, and keeps the published ranks of small areas', async () => {
    for (const level of ['ward', 'neighbourhood'] as const) {
      const { values, ranks } = (await england.indicator('imd-score').at(level))!;
      expect(ranks!.indexOf(1)).toBe(values.indexOf(Math.max(...values.map((value) => value ?? -Infinity))));
      expect(Math.max(...ranks!.map((rank) => rank ?? 0))).toBe(england.ranked[level]);
    }
    const small = (await england.indicator('imd-score').at('small-area'))!;
    expect(small.ranks).toBe((await england.indicator('imd-rank').at('small-area'))!.ranks);
  });

  it('calls nothing England’s that is held for London alone', async () => {
    expect(await benchmark('no2')).toBeDefined();
    expect(await benchmark('no2', 'region', barnet.region.row)).toBeDefined();
    expect(await benchmark('no2', 'england', 0)).toBeUndefined();
    expect(await england.indicator('no2').quantiles('ward')).toBeUndefined();
  });

  it('takes benchmarks that cannot be added up from what publishers give', async () => {
    const codes = await england.tables.strings('benchmarks', 'code');
    const prices = await england.tables.numbers('benchmarks', 'house_price');
    expect(codes[barnet.row]).toBe('E09000003');
    expect((await benchmark('house-price'))!.value).toBe(prices[barnet.row]);
    expect(codes[296 + barnet.region.row]).toBe('E12000007');
    expect((await benchmark('house-price', 'england', 0))!.value).toBe(prices[codes.indexOf('E92000001')]);
  });

  it('calls a share an estimate where a small area of it is suppressed', async () => {
    const small = (await england.indicator('children-income-deprived').at('small-area'))!;
    const wards = (await england.indicator('children-income-deprived').at('ward'))!;
    const suppressed = small.statuses.flatMap((status, row) => (status === 'suppressed' ? [row] : []));
    expect(suppressed).toHaveLength(815);
    for (const row of suppressed) {
      const ward = england.geography.smallAreas.ward[row]!;
      const others = small.values.filter((value, part) => value !== undefined && england.geography.smallAreas.ward[part] === ward);
      expect(small.values[row]).toBeUndefined();
      expect(wards.statuses[ward]).toMatch(others.length > 0 ? /^estimate$/ : /^(suppressed|missing)$/);
    }
    expect(wards.estimated).toContain('Small areas whose numbers are suppressed are left out.');
  });

  it('gives the 5th to 95th percentile of all England’s areas', async () => {
    const { values } = (await england.indicator('fuel-poverty').at('neighbourhood'))!;
    const quantiles = (await england.indicator('fuel-poverty').quantiles('neighbourhood'))!;
    expect(quantiles).toHaveLength(19);
    expect(quantiles[9]).toBeCloseTo(quantile(values as number[], 0.5), 10);
    expect([...quantiles].sort((a, b) => a - b)).toEqual(quantiles);
  });

  it('holds every indicator at every level that it lists', async () => {
    for (const { id, levels: held } of england.definitions) {
      for (const level of held) {
        const column = (await england.indicator(id).at(level))!;
        expect(column.values, `${id} at ${level}`).toHaveLength(england.areas[level].codes.length);
        expect(column.statuses.every((status, row) => (status === 'ok' || status === 'estimate') === (column.values[row] !== undefined)), `${id} at ${level}`).toBe(true);
      }
    }
  });
});
