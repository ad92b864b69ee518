import type { Indicator } from '../../src/model/indicator.ts';
import type { Level } from '../../src/model/level.ts';
import type { Manifest } from '../../src/model/pack.ts';
import { csvText } from '../../src/pack/csv-text.ts';
import type { CsvColumn } from './level-csv.ts';

/** The table of each level, inside `csv/`. */
export const levelTable: Record<Level, string> = { ward: 'wards.csv', neighbourhood: 'neighbourhoods.csv', 'small-area': 'small-areas.csv' };

/** Columns that are not indicators: what they mean, and in what unit. */
const plain: readonly (readonly [files: string, column: string, meaning: string, unit: string])[] = [
  ['all of areas', 'code', 'ONS code of the area', ''],
  ['all of areas', 'name', 'Name of the area; neighbourhoods are named by the House of Commons Library', ''],
  ['all of areas', 'residents', 'Usual residents, Census 2021', 'people'],
  ['wards.csv, neighbourhoods.csv, small-areas.csv', 'ID.status', 'What is known of the indicator ID, where rows differ in it; empty where it is plainly known, else estimate; suppressed (held back by the publisher); missing (absent for a stated reason); not-collected (never gathered at this level)', ''],
  ['small-areas.csv', 'ward', 'Code of the ward the small area is counted in, by best fit', ''],
  ['small-areas.csv', 'neighbourhood', 'Code of the neighbourhood the small area lies in', ''],
  ['small-areas.csv', 'fit', 'Share of the small area’s live postcodes that lie in that ward', '0 to 1'],
  ['benchmarks.csv', 'indicator', 'Id of an indicator: its column’s name in the tables of areas', ''],
  ['benchmarks.csv', 'council, region, england', 'The indicator’s value there, in its unit; empty where it cannot be given', ''],
  ['series.csv', 'series, place, period, value', 'A value of a series for the council, its region or England', ''],
  ['series-small-areas.csv', 'SERIES PERIOD', 'The value of a series for a small area in a period', ''],
  ['places.csv', 'kind, name, lon, lat', 'A station or park, and where it is, in degrees (WGS 84)', ''],
  ['places.csv', 'small_area', 'Code of the small area it lies in; empty outside the council', ''],
  ['places.csv', 'approximate', 'yes where the position is approximate', ''],
];

/** `csv/data-dictionary.csv`: for each column of the tables, what it means, its unit, period, source and licence. */
export function dataDictionary(manifest: Manifest, tables: Readonly<Record<Level, readonly CsvColumn[]>>): string {
  const sourceOf = new Map(manifest.sources.map((source) => [source.id, source]));
  const indicators = manifest.indicators.flatMap((indicator) => {
    const files = indicator.levels.flatMap((level) => {
      const column = tables[level].find(({ name }) => name === indicator.id);
      return column ? [`${levelTable[level]}${column.status && column.status !== 'ok' ? ` (all ${column.status})` : ''}`] : [];
    });
    if (files.length === 0) return [];
    const sources = indicator.sources.flatMap((id) => sourceOf.get(id) ?? []);
    return [[
      indicator.id, files.join(', '), meaningOf(indicator), indicator.unit, indicator.period,
      sources.map(({ title }) => title).join('; '), [...new Set(sources.map(({ licence }) => licence))].join('; '),
    ]];
  });
  return csvText(
    ['column', 'tables', 'meaning', 'unit', 'period', 'source', 'licence'],
    [...plain.map(([files, column, meaning, unit]) => [column, files, meaning, unit, '', '', '']), ...indicators],
  );
}

function meaningOf({ label, numerator, denominator, per, kind, classes }: Indicator): string {
  if (kind === 'rate' && numerator && denominator) return `${label}: ${per === 1 ? '' : `${per} × `}${numerator} ÷ ${denominator}`;
  return classes ? `${label}: ${classes.map((name, place) => `${place + 1} ${name}`).join(', ')}` : label;
}
