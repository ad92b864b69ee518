import { caveats } from '../caveats.ts';
import { decimals, statuses, wholeNumbers } from '../columns.ts';
import type { Definition } from '../definition.ts';
import type { Family } from '../family.ts';
import { inCodeOrder } from '../in-code-order.ts';
import { inLondon } from '../in-london.ts';

const table = 'air-quality';

/** Annual mean guidelines of the WHO, 2021: https://www.who.int/publications/i/item/9789240034228 */
const pollutants = [
  { id: 'no2', name: 'Nitrogen dioxide (NO2)', guideline: 10, from: 'Mostly from traffic and heating; it inflames the lungs.' },
  { id: 'pm25', name: 'Fine particles (PM2.5)', guideline: 5, from: 'From traffic, fires, heating and farming; they pass into the blood.' },
] as const;

const definitions = pollutants.map(({ id, name, guideline, from }): Definition => ({
  id,
  topic: 'net-zero',
  group: 'Air, flood and heat',
  label: `${name}, annual mean 2019`,
  shortLabel: name,
  description: `${from} Average over the year 2019 (London only).`,
  unit: 'µg/m³',
  kind: 'mean',
  decimals: 1,
  polarity: 'higher-is-worse',
  period: '2019',
  vintage: 'LSOA 2021',
  levels: ['ward', 'neighbourhood', 'small-area'],
  aggregation: 'population-weighted-mean',
  interval: 'none',
  comparableOverTime: false,
  sources: ['air-quality-london-2019', 'population-lsoa21'],
  method: 'Mean of the modelled concentrations inside the small area (London Atmospheric Emissions Inventory 2019). For larger areas: the mean of their small areas, weighted by Census 2021 residents.',
  caveats: [caveats.modelled, 'Before the pandemic, and before the Ultra Low Emission Zone reached outer London: levels are lower today.', caveats.londonOnly],
  guideline: { value: guideline, label: `WHO guideline (2021): ${guideline} µg/m³ a year` },
  sentence: `The annual mean of ${id === 'no2' ? 'NO2' : 'PM2.5'} in {area} was {value} in 2019, against a WHO guideline of ${guideline} µg/m³; in {council}, {councilValue}.`,
  from: { 'small-area': { table, value: id, weight: 'residents', status: 'status' } },
}));

/** NO2 and PM2.5 in London, 2019. */
export const airQuality: Family = {
  name: 'Air quality',
  definitions,
  tables: [{
    table,
    of: 'small-area',
    build({ sources, areas, note }) {
      const codes = areas.codes['small-area'];
      const air = inCodeOrder(sources.csv('net-zero/air_quality_laei2019_london_lsoa21.csv.gz'), 'lsoa21cd', codes, 'some');
      const residents = inCodeOrder(sources.csv('growth/population_lsoa21_2011_2021_2022.csv.gz'), 'lsoa21cd', codes).numbers('population_2021');
      const isLondon = inLondon(areas);
      const no2 = air.numbers('no2_ug_m3_2019_mean');
      const status = no2.map((value, row) => (value !== undefined ? undefined : isLondon(row) ? 'missing' : 'not-collected'));
      note(`no2, pm25: ${codes.length - air.lacking.length} small areas of London; ${air.lacking.length} outside it are not collected`);
      return [
        wholeNumbers('residents', residents.map((count, row) => (no2[row] === undefined ? undefined : count))),
        decimals('no2', no2),
        decimals('pm25', air.numbers('pm25_ug_m3_2019_mean')),
        statuses('status', status),
      ];
    },
  }],
};
