import { censusShare } from '../census-share.ts';
import { wholeNumbers } from '../columns.ts';
import type { Family } from '../family.ts';
import { inCodeOrder } from '../in-code-order.ts';
import { sumOf } from '../sum-of.ts';

const table = 'cars';
const sources = ['census2021-cars'];

/** Cars and vans of households: Census 2021, TS045. */
export const cars: Family = {
  name: 'Cars',
  definitions: [
    censusShare({
      id: 'no-car',
      topic: 'service-reach',
      group: 'Transport, broadband and doctors',
      label: 'Households without a car or van',
      shortLabel: 'No car or van',
      description: 'Share of households with no car or van, who depend on walking, cycling, public transport or lifts.',
      numerator: 'households without a car or van',
      denominator: 'households',
      polarity: 'neutral',
      method: '100 × households with no car or van ÷ all households (Census 2021, TS045).',
      sources,
      sentence: '{value} of households in {area} have no car or van; in {council}, {councilValue}; in {england}, {englandValue}.',
    }, [table, 'no_car', 'households']),
    censusShare({
      id: 'cars-per-household',
      topic: 'net-zero',
      group: 'Cars and travel',
      label: 'Cars and vans per household',
      shortLabel: 'Cars per household',
      description: 'Cars and vans for each household.',
      numerator: 'cars and vans',
      denominator: 'households',
      polarity: 'neutral',
      method: '(households with one car + 2 × households with two + 3 × households with three or more) ÷ all households (Census 2021, TS045).',
      sources,
      sentence: '{area} has {value}; {council} has {councilValue}; {england} has {englandValue}.',
    }, [table, 'cars_and_vans', 'households'], {
      unit: 'cars per household', per: 1, decimals: 2, interval: 'none',
      caveats: ['Households with three cars or more are counted as three, so the figure is a little low.'],
    }),
    censusShare({
      id: 'two-plus-cars',
      topic: 'net-zero',
      group: 'Cars and travel',
      label: 'Households with two or more cars or vans',
      shortLabel: 'Two or more cars',
      description: 'Share of households with two or more cars or vans.',
      numerator: 'households with two or more cars or vans',
      denominator: 'households',
      polarity: 'neutral',
      method: '100 × households with two, three or more cars or vans ÷ all households (Census 2021, TS045).',
      sources,
      sentence: '{value} of households in {area} have two or more cars or vans; in {council}, {councilValue}; in {england}, {englandValue}.',
    }, [table, 'two_plus_cars', 'households']),
  ],
  tables: [{
    table,
    of: 'small-area',
    build({ sources: files, areas }) {
      const counts = inCodeOrder(files.csv('net-zero/census2021_cars_or_vans_england_lsoa21.csv.gz'), 'lsoa21cd', areas.codes['small-area']);
      const [one, two, three] = ['cars_1', 'cars_2', 'cars_3_or_more'].map((name) => counts.numbers(name) as number[]) as [number[], number[], number[]];
      return [
        wholeNumbers('households', counts.numbers('households')),
        wholeNumbers('no_car', counts.numbers('cars_none')),
        wholeNumbers('two_plus_cars', sumOf(counts, ['cars_2', 'cars_3_or_more'])),
        wholeNumbers('cars_and_vans', one.map((households, row) => households + 2 * two[row]! + 3 * three[row]!)),
      ];
    },
  }],
};
