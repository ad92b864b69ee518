import { beforeAll, describe, expect, it } from 'vitest';
import { openEngland, type England } from '../../data/england.ts';
import { tableFolder } from '../../data/table-folder.ts';
import { loadGeography, type Geography } from '../../geo/geography.ts';
import { readTable } from '../../geo/parquet.ts';

/**
 * Read from the publishers' files with Python 3.12 and pandas 3.0.6, not with this project: Grahame Park (Barnet 026A), High Barnet (Barnet 001A)
 * and a part of Colindale that was split after 2011 (Barnet 042B).
 */
const [grahamePark, highBarnet, colindaleEast] = ['E01000126', 'E01000248', 'E01033916'];
const known: [table: string, column: string, values: (number | string | undefined)[]][] = [
  ['index-of-multiple-deprivation', 'imd_score', [35.216, 11.576, 36.001]],
  ['index-of-multiple-deprivation', 'imd_rank', [6096, 23071, 5795]],
  ['index-of-multiple-deprivation', 'imd_decile', [2, 7, 2]],
  ['index-of-multiple-deprivation', 'residents', [2193, 1705, 1774]],
  ['index-of-multiple-deprivation', 'residents_most_deprived_20', [2193, 0, 1774]],
  ['income-and-work', 'income_deprived', [975, 245, 1010]],
  ['income-and-work', 'employment_deprived', [335, 70, 165]],
  ['income-and-work', 'residents_18_66', [1577, 1021, 1337]],
  ['income-and-work', 'children_income_deprived', [280, 40, undefined]],
  ['income-and-work', 'children_income_deprived_status', [undefined, undefined, 'missing']],
  ['household-deprivation', 'households', [766, 718, 651]],
  ['household-deprivation', 'deprived_2_plus', [226, 60, 130]],
  ['population', 'residents_2021', [2274, 1703, 1786]],
  ['population', 'residents_added', [112, 42, 1134]],
  ['population', 'households_2011', [726, 666, 256]],
  ['population', 'change_status', [undefined, undefined, 'estimate']],
  ['house-price', 'median_price', [undefined, 589069, undefined]],
  ['house-price', 'status', ['missing', undefined, 'missing']],
  ['access-measures', 'connectivity', [79.328, 84.492, 83.929]],
  ['access-measures', 'digital_connectivity', [0.797, 0.483, -0.026]],
  ['access-measures', 'patients_per_gp', [2480.991, 2028.43, 3889.966]],
  ['ptal', 'index', [4.62348, 10.5315, undefined]],
  ['cars', 'no_car', [268, 186, 306]],
  ['cars', 'cars_and_vans', [698, 700, 413]],
  ['heating', 'low_carbon', [11, 6, 6]],
  ['fuel-poverty', 'fuel_poor_2022', [72, 85, 58]],
  ['fuel-poverty', 'households_2021', [819, 755, 694]],
  ['air-quality', 'no2', [26.267, 24.245, 27.183]],
  ['flood', 'homes_at_risk', [0, 0, 0]],
  ['energy-use', 'gas_2020', [12399.4, 17589.5, undefined]],
  ['age', 'residents_16_64', [1661, 1028, 1381]],
  ['age', 'residents_65_plus', [148, 363, 95]],
  ['religion', 'muslim', [700, 31, 345]],
  ['tenure', 'social_rented', [340, 54, 56]],
  ['english', 'little_english', [138.348, 18.6498, 246.4014]],
  ['unpaid-care', 'carers', [148.3825, 104.5664, 93.9624]],
];

describe('tables', () => {
  let geography: Geography;
  beforeAll(async () => { geography = await loadGeography(); });

  it.each(known)('%s, %s: three small areas of Barnet as published', async (table, column, values) => {
    const read = await readTable(`${tableFolder}/${table}.parquet`, [column]);
    const found = typeof values.find((value) => value !== undefined) === 'string' ? read.strings(column) : read.numbers(column);
    expect([grahamePark, highBarnet, colindaleEast].map((code) => found[geography.smallAreas.rowOf.get(code!)!])).toEqual(values);
  });

  it('carries positions of 2015 and 2019 to unchanged areas only', async () => {
    const read = await readTable(`${tableFolder}/index-positions.parquet`);
    const row = geography.smallAreas.rowOf.get(grahamePark!)!;
    expect(read.numbers('position_2015')[row]).toBeCloseTo((100 * 5985) / 32844, 4);
    expect(read.numbers('position_2019')[row]).toBeCloseTo((100 * 6407) / 32844, 4);
    expect(read.numbers('position_2025')[row]).toBeCloseTo((100 * 6096) / 33755, 4);
    expect(read.numbers('position_2015')[geography.smallAreas.rowOf.get(colindaleEast!)!]).toBeUndefined();
  });

  it('holds neighbourhoods as published: High Barnet & Hadley', async () => {
    const row = geography.neighbourhoods.rowOf.get('E02000024')!;
    const read = async (table: string, ...columns: string[]) => {
      const found = await readTable(`${tableFolder}/${table}.parquet`, columns);
      return columns.map((column) => found.numbers(column)[row]);
    };
    expect(await read('english-neighbourhood', 'little_english', 'residents_3_plus')).toEqual([197, 10525]);
    expect(await read('unpaid-care-neighbourhood', 'carers', 'residents_5_plus')).toEqual([840, 10278]);
    expect(await read('sexual-orientation', 'lgb_plus', 'residents_16_plus')).toEqual([216, 8923]);
    expect(await read('energy-bands', 'rated_a_to_c', 'certificates')).toEqual([1551, 3951]);
    expect(await read('heat', 'class')).toEqual([2]);
  });

  it('holds DWP’s percentages by ward: Colindale North', async () => {
    const read = await readTable(`${tableFolder}/child-poverty.parquet`);
    const row = geography.wards.rowOf.get('E05013632')!;
    expect([read.numbers('children')[row], read.numbers('percent')[row], read.strings('status')[row]]).toEqual([1254, 42.2, undefined]);
  });
});

describe('a ward from its small areas', () => {
  let england: England;
  beforeAll(async () => { england = await openEngland(); });
  const ward = async (id: string) => {
    const column = (await england.indicator(id).at('ward'))!;
    const row = england.areas.ward.codes.indexOf('E05013632');
    return { value: column.values[row], numerator: column.numerators?.[row], denominator: column.denominators?.[row], status: column.statuses[row] };
  };

  it('has the population-weighted mean of scores, and ratios of sums: Colindale North', async () => {
    expect((await ward('imd-score')).value).toBeCloseTo(33.161966849451645, 10);
    expect(await ward('income-deprived')).toMatchObject({ numerator: 5465, denominator: 12036, status: 'ok' });
    expect(await ward('most-deprived-20')).toMatchObject({ numerator: 7466, denominator: 12036, status: 'ok' });
  });
  it('is an estimate where it cuts through a common unit', async () => {
    expect(await ward('population-change')).toMatchObject({ numerator: 12318 - 9155, denominator: 9155, status: 'estimate' });
  });
  it('adds up both years of fuel poverty before taking the change', async () => {
    expect((await ward('fuel-poverty-change')).value).toBeCloseTo(-1.6222579116100615, 4);
  });
});
