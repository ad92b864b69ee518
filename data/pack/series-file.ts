import { packVersion } from '../../src/model/pack-version.ts';
import type { SeriesFile } from '../../src/model/pack.ts';
import type { CouncilAreas, England } from '../england.ts';
import type { TableReader } from '../england/table-reader.ts';
import { council as councilSeries, smallArea as smallAreaSeries, type SmallAreaSeries } from '../series.ts';
import { compact } from './compact.ts';

const englandCode = 'E92000001';

/** A small-area series with its values by row, along the periods; null for a small area without a value in any. */
export type ValuedSeries = SeriesFile['small-area'][number] & { values: ((number | null)[] | null)[] };

/**
 * `series.json` of a council, and the values of its small areas, which are stored in a table alone. A series with no value for the council,
 * or for any of its small areas, is left out.
 */
export async function seriesFile({ tables }: England, council: CouncilAreas): Promise<{ file: SeriesFile; ofSmallAreas: ValuedSeries[] }> {
  const valueOf = await councilValues(tables);
  const ofCouncil = councilSeries.flatMap(({ id, label, unit, sources, note }) => {
    const own = valueOf.get(`${id} ${council.code}`);
    if (!own) return [];
    const periods = [...own.keys()];
    const along = (code: string): (number | null)[] | undefined => {
      const values = valueOf.get(`${id} ${code}`);
      return values && periods.map((period) => compact(values.get(period)));
    };
    return [{ id, label, unit, periods, sources: [...sources], note, council: along(council.code)!, region: along(council.region.code), england: along(englandCode) }];
  });
  const everySeries = await Promise.all(smallAreaSeries.map(async (series) => {
    const { id, label, unit, sources, note } = series;
    const byPeriod = await Promise.all(series.periods.map((period) => periodValues(tables, series, period)));
    const values = council.rows['small-area'].map((row) => {
      const along = byPeriod.map((column) => toLine(column(row)));
      return along.every((value) => value === null) ? null : along;
    });
    return { id, label, unit, periods: series.periods.map(({ period }) => period), sources: [...sources], note, values };
  }));
  const ofSmallAreas = everySeries.filter(({ values }) => values.some((value) => value !== null));
  return {
    file: { version: packVersion, council: ofCouncil, 'small-area': ofSmallAreas.map(({ values: _, ...series }) => series) },
    ofSmallAreas,
  };
}

/** To 3 significant digits, which is finer than a line is drawn. The exact latest value is the indicator's own. */
function toLine(value: number | undefined): number | null {
  return value === undefined ? null : Number(value.toPrecision(3));
}

const indexes = new WeakMap<TableReader, Promise<Map<string, Map<string, number>>>>();

/** The values of council series by period in time order, by "series code"; sorted out once for each reader, as every council asks. */
function councilValues(tables: TableReader): Promise<Map<string, Map<string, number>>> {
  const held = indexes.get(tables) ?? sortedOut(tables);
  indexes.set(tables, held);
  return held;
}

async function sortedOut(tables: TableReader): Promise<Map<string, Map<string, number>>> {
  const [series, codes, periods, values] = await Promise.all([
    tables.strings('council-series', 'series'), tables.strings('council-series', 'code'), tables.strings('council-series', 'period'), tables.numbers('council-series', 'value'),
  ]);
  const found = new Map<string, Map<string, number>>();
  series.forEach((id, row) => {
    const key = `${id} ${codes[row]}`;
    const byPeriod = found.get(key) ?? new Map<string, number>();
    found.set(key, byPeriod);
    if (values[row] !== undefined) byPeriod.set(periods[row]!, values[row]);
  });
  return found;
}

/** The value of a small area in one period, by its row. */
async function periodValues(
  tables: TableReader, { table, per = 1 }: SmallAreaSeries, { value, numerator, denominator }: SmallAreaSeries['periods'][number],
): Promise<(row: number) => number | undefined> {
  if (value !== undefined) {
    const values = await tables.numbers(table, value);
    return (row) => values[row];
  }
  if (numerator === undefined || denominator === undefined) throw new Error(`seriesFile: a period of ${table} names neither a value nor a numerator and denominator`);
  const [numerators, denominators] = await Promise.all([tables.numbers(table, numerator), tables.numbers(table, denominator)]);
  return (row) => (numerators[row] === undefined || !denominators[row] ? undefined : (per * numerators[row]) / denominators[row]);
}
