import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Geography, loadGeography } from '../../geo/geography.ts';
import { toMetres } from '../../geo/national-grid-metres.ts';
import { readTable, type Table } from '../../geo/parquet.ts';
import { tables } from '../../geo/tables.ts';
import { walkingReach } from '../../data/families/walking-reach.ts';
import { intervalOf } from '../../src/model/interval.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { isWalked } from '../../src/model/is-walked.ts';
import { detourFactor, reachMetres, walkedServices } from '../../geo/walking-reach.ts';

interface Known {
  postcodes: number;
  residents: number;
  services: Record<string, { residents: number; incomeDeprived: number; distance: number }>;
}
const known = JSON.parse(readFileSync(new URL('../known-answers/walking-reach.json', import.meta.url), 'utf8')) as Known;

let england: Geography;
let reach: Table;
let barnet: number[];
beforeAll(async () => {
  england = await loadGeography();
  reach = await readTable(tables.walkingReach);
  barnet = england.rowsOf(england.councils.rowOf.get('E09000003')!).smallAreas;
});

describe('the committed walking reach', () => {
  test('is modelled, not sampled: no indicator of it claims an interval', () => {
    expect(walkingReach.definitions).toHaveLength(18);
    expect(walkingReach.definitions.map(({ interval }) => interval)).toEqual(walkingReach.definitions.map(() => 'none'));
    expect(walkingReach.definitions.every(isWalked)).toBe(true);
    const gp = walkingReach.definitions.find(({ id }) => id === 'walk-gp')!;
    expect(intervalOf(gp as unknown as Indicator, 500, 1000)).toBeUndefined();
    expect(JSON.stringify(walkingReach.definitions)).not.toContain('The interval shows');
  });

  test('has a row for each small area, in code order, and a value wherever the service is covered', () => {
    expect(reach.strings('code')).toEqual(england.smallAreas.codes);
    const inLondon = england.smallAreas.council.map((council) => england.councils.regionNames[council] === 'London');
    expect(reach.strings('london_status')).toEqual(inLondon.map((is) => (is ? undefined : 'not-collected')));
    for (const { column, londonOnly } of walkedServices) {
      expect(reach.numbers(`${column}_residents`).map((value) => value !== undefined)).toEqual(londonOnly ? inLondon : inLondon.map(() => true));
      expect(reach.numbers(`${column}_distance`).map((value) => value !== undefined)).toEqual(londonOnly ? inLondon : inLondon.map(() => true));
    }
    expect(reach.numbers('income_deprived').filter((value) => value === undefined)).toHaveLength(5);
    expect(reach.numbers('gp_income_deprived').filter((value) => value === undefined)).toHaveLength(5);
  });

  test('never reaches more residents than there are', () => {
    const residents = reach.numbers('residents');
    for (const { column } of walkedServices) {
      expect(reach.numbers(`${column}_residents`).every((value, row) => value === undefined || (value >= 0 && value <= residents[row]!))).toBe(true);
    }
  });

  test('equals, for every small area of Barnet, the distances of all postcodes to all places', async () => {
    const table = await readTable(tables.postcodes, ['lon', 'lat', 'small_area']);
    const [lon, lat, smallArea] = ['lon', 'lat', 'small_area'].map((column) => table.numbers(column));
    const own = new Set(barnet);
    const homes = smallArea!.flatMap((row, i) => (row !== undefined && own.has(row) && lon![i] !== undefined ? [{ row, place: toMetres(lon![i] / 1e5, lat![i]! / 1e5) }] : []));
    expect(homes).toHaveLength(known.postcodes);
    const services = await england.servicePoints();
    const [x0, y0] = homes[0]!.place;
    for (const { column, kinds } of walkedServices.filter((service) => service.kinds.length)) {
      const places = services.filter(({ kind }) => kinds.includes(kind)).map((point) => toMetres(point.lon, point.lat)).filter(([x, y]) => Math.hypot(x - x0, y - y0) < 40_000);
      const xs = Float64Array.from(places, ([x]) => x), ys = Float64Array.from(places, ([, y]) => y);
      const within = new Map<number, number>(), metres = new Map<number, number>(), count = new Map<number, number>();
      for (const { row, place: [x, y] } of homes) {
        let squared = Infinity;
        for (let i = 0; i < xs.length; i++) squared = Math.min(squared, (xs[i]! - x) * (xs[i]! - x) + (ys[i]! - y) * (ys[i]! - y));
        const nearest = Math.sqrt(squared);
        count.set(row, (count.get(row) ?? 0) + 1);
        metres.set(row, (metres.get(row) ?? 0) + nearest);
        within.set(row, (within.get(row) ?? 0) + Number(nearest <= reachMetres));
      }
      const residents = reach.numbers('residents'), poor = reach.numbers('income_deprived');
      const expected = barnet.map((row) => {
        const share = within.get(row)! / count.get(row)!;
        return [Math.round(share * residents[row]! * 100) / 100, Math.round(share * poor[row]! * 100) / 100, Math.round((metres.get(row)! / count.get(row)!) * detourFactor * 10) / 10];
      });
      const columns = ['residents', 'income_deprived', 'distance'].map((end) => reach.numbers(`${column}_${end}`));
      expect(barnet.map((row) => columns.map((values) => values[row])), column).toEqual(expected);
    }
  });

  test.each(Object.entries(known.services))('agrees for Barnet with a reckoning in Python: %s', (service, { residents, incomeDeprived, distance }) => {
    const sum = (column: string) => barnet.reduce((total, row) => total + reach.numbers(column)[row]!, 0);
    expect(sum('residents')).toBe(known.residents);
    expect(Math.abs(sum(`${service}_residents`) / residents - 1)).toBeLessThan(0.002);
    expect(Math.abs(sum(`${service}_income_deprived`) / incomeDeprived - 1)).toBeLessThan(0.002);
    const people = reach.numbers('residents');
    const mean = barnet.reduce((total, row) => total + reach.numbers(`${service}_distance`)[row]! * people[row]!, 0) / known.residents;
    expect(Math.abs(mean / distance - 1)).toBeLessThan(0.001);
  });
});
