import type { Column } from './column.ts';
import type { AreaRow } from './small-areas-in.ts';
import type { Benchmark } from './pack.ts';
import type { SmallAreaSeries } from './small-area-series.ts';

/** Values of one place over the periods of a change, an absent one undefined. `isEstimate` where at least one of them is. `why`: where there are none. */
export interface ChangeValues {
  values: readonly (number | undefined)[];
  isEstimate?: boolean;
  why?: string;
}

type ColumnOf = (indicator: string) => Column | undefined;

/** What an area's residents were in 2011, 2021 and mid-2022: those of 2011 are those of 2021 less the residents added. */
export function residentsOver(columnOf: ColumnOf, row: number): ChangeValues {
  const [now, added, later] = ['population-2021', 'residents-added', 'population-2022'].map(columnOf);
  const [counted, more] = [now?.values[row], added?.values[row]];
  return {
    values: [counted !== undefined && more !== undefined ? counted - more : undefined, counted, later?.values[row]],
    isEstimate: added?.statuses[row] === 'estimate',
  };
}

/** The same of the council, its region or England. */
export function residentsOfWhole(columnOf: ColumnOf, kind: 'council' | 'region' | 'england'): ChangeValues {
  const [now, added, later] = ['population-2021', 'residents-added', 'population-2022'].map((id) => columnOf(id)?.[kind]);
  return { values: [now && added ? now.value - added.value : undefined, now?.value, later?.value] };
}

/** The share of households in fuel poverty in 2021 and 2022: that of 2021 is that of 2022 less the change. */
export function fuelPovertyOver(columnOf: ColumnOf, row: number): ChangeValues {
  return twoYears(columnOf('fuel-poverty')?.values[row], columnOf('fuel-poverty-change')?.values[row]);
}

export function fuelPovertyOfWhole(columnOf: ColumnOf, kind: 'council' | 'region' | 'england'): ChangeValues {
  const of = (id: string): Benchmark | undefined => columnOf(id)?.[kind];
  return twoYears(of('fuel-poverty')?.value, of('fuel-poverty-change')?.value);
}

function twoYears(now: number | undefined, change: number | undefined): ChangeValues {
  return { values: [now !== undefined && change !== undefined ? now - change : undefined, now] };
}

/** A series that is published for small areas alone; a larger area has none of its own, for means and positions cannot be added up. */
export function smallAreaOver(series: SmallAreaSeries, id: string, periods: readonly string[], { level, row }: AreaRow): ChangeValues {
  if (level !== 'small-area') return { values: periods.map(() => undefined), why: level };
  return { values: periods.map((period) => series.get(`${id} ${period}`)?.[row]) };
}

/** Each value as a change in per cent since the first; undefined where the first is not known or is none. */
export function sinceFirst(values: readonly (number | undefined)[]): (number | undefined)[] {
  const [first] = values;
  return values.map((value) => (first && value !== undefined ? 100 * (value / first - 1) : undefined));
}
