import type { Level } from '../model/level.ts';
import { levelNames } from './names.ts';
import { inAList } from './in-a-list.ts';
import { decimal, whole } from './numbers.ts';

/** Words of what is known over the years. */
export const changeWords = {
  title: 'Over the years',
  waiting: 'Loading the years',
  table: 'The same figures as a table',
  place: 'Place',
  noValue: '–',
  titles: {
    residents: 'Residents since 2011, change in per cent',
    'fuel-poverty': 'Households in fuel poverty, 2021 and 2022',
    'imd-position': 'Position among England’s small areas on the Index of Multiple Deprivation',
    'gas-per-meter': 'Gas used for each home’s meter, kWh a year',
    'electricity-per-meter': 'Electricity used for each home’s meter, kWh a year',
    'median-house-price': 'Median price paid for a home',
  },
  notes: {
    residents: 'Census 2011 and Census 2021 count residents on one day; mid-2022 is an official estimate.',
    'fuel-poverty': 'Two years of a model, not two counts. DESNZ advises against reading small areas’ figures as trends: a change can come from the model and not from homes or incomes.',
    'imd-position': '0 is the most deprived, 100 the least. Each edition ranks areas against each other in its own way and year, so a changed position is no measure of how deprivation changed. Held only where a small area’s boundary did not change between 2011 and 2021.',
  },
  boundary: 'Boundaries were redrawn between 2011 and 2021: figures of 2011 are for today’s areas.',
  estimates: (names: readonly string[]) => `Figures of 2011 are estimates for ${inAList(names)}: ${names.length === 1 ? 'it holds' : 'they hold'} small areas that were split or redrawn.`,
  positionEnds: { low: 'most deprived', high: 'least deprived' },
  /** A larger area has no figures of its own: why. */
  onlySmall: (names: readonly string[], level: Exclude<Level, 'small-area'>, id: string) =>
    `${inAList(names)}: ${id === 'imd-position' ? `a position belongs to a small area in a ranking of small areas; a ${levelNames[level].one} has none.`
      : `published for small areas only, and means cannot be added up to a ${levelNames[level].one} without the number of meters.`} Compare small areas to see it.`,
  redrawn: (names: readonly string[]) => `${inAList(names)}: no figures, for the boundary changed between 2011 and 2021.`,
  onlyCouncils: 'Prices over the years are published for councils, regions and England only. Of small areas one year is held, above; medians cannot be added up.',
  residents: (value: number) => whole(value),
  percentChange: (value: number) => `${value > 0 ? '+' : ''}${decimal(value, 1).replace(/^−0\.0$/, '0.0')}%`,
  percent: (value: number) => `${decimal(value, 1)}%`,
  position: (value: number) => decimal(value, 1),
  pounds: (value: number) => `£${whole(value)}`,
  counts: 'residents',
};
