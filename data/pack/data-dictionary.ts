import type { Indicator } from '../../src/model/indicator.ts';
import { levels } from '../../src/model/level.ts';
import type { Manifest, TopicFile } from '../../src/model/pack.ts';
import { csvText } from '../../src/pack/csv-text.ts';
import { topicColumns, type CsvColumn } from './topic-csv.ts';

/** Columns of the tables that are not indicators. */
const plain: readonly (readonly [files: string, column: string, meaning: string, unit: string])[] = [
  ['all of areas', 'code', 'ONS code of the area', ''],
  ['all of areas', 'name', 'Name of the area; neighbourhoods are named by the House of Commons Library', ''],
  ['all of areas', 'residents', 'Usual residents, Census 2021', 'people'],
  ['small-areas.csv', 'ward', 'Code of the ward the small area is counted in, by best fit', ''],
  ['small-areas.csv', 'neighbourhood', 'Code of the neighbourhood the small area lies in', ''],
  ['small-areas.csv', 'fit', 'Share of the small area’s live postcodes that lie in that ward', '0 to 1'],
  ['ring-small-areas.csv', 'council', 'Code of the council that a small area of the ring lies in', ''],
  ['neighbours.csv', 'code', 'A small area of the council or of its ring', ''],
  ['neighbours.csv', 'touches', 'A small area that shares a point of its boundary; each pair stands in both orders', ''],
  ['benchmarks.csv', 'indicator', 'Id of an indicator: its column’s name in the other tables', ''],
  ['benchmarks.csv', 'council, region, england', 'The indicator’s value there, in its unit; empty where it cannot be given', ''],
  ['series.csv', 'series, place, period, value', 'A value of a series at one place in one period, in the series’ unit', ''],
  ['places.csv', 'kind, name, lon, lat', 'A station or park, and where it is, in degrees (WGS 84)', ''],
  ['places.csv', 'small_area', 'Code of the small area it lies in; empty outside the council', ''],
  ['places.csv', 'approximate', 'yes where the position is approximate', ''],
];

const statusMeaning = 'ok; estimate; suppressed (held back by the publisher); missing (absent for a stated reason); not-collected (never gathered at this level)';

/** `csv/data-dictionary.csv`: for each column of the tables, what it means, its unit, period, source and licence. */
export function dataDictionary(manifest: Manifest, topicFiles: readonly TopicFile[]): string {
  const title = new Map(manifest.sources.map(({ id, title: text, publisher }) => [id, `${text} (${publisher})`]));
  const licence = new Map(manifest.sources.map((source) => [source.id, source.licence]));
  const rows: (readonly string[])[] = plain.map(([files, column, meaning, unit]) => [column, files, meaning, unit, '', '', '']);
  for (const topicFile of topicFiles) {
    const found = new Map<string, { column: CsvColumn; files: string[] }>();
    for (const level of levels) {
      for (const column of topicColumns(manifest, topicFile, level)) {
        const held = found.get(column.name) ?? { column, files: [] };
        held.files.push(`${level}s-${topicFile.topic}.csv`);
        found.set(column.name, held);
      }
    }
    for (const { column, files } of found.values()) {
      const indicator = manifest.indicators.find(({ id }) => id === column.indicator)!;
      const licences = [...new Set(indicator.sources.map((id) => licence.get(id) ?? ''))];
      rows.push([
        column.name, files.join(' '), meaningOf(column, indicator), column.part === 'value' ? indicator.unit : '', indicator.period,
        indicator.sources.map((id) => title.get(id) ?? id).join('; '), licences.join('; '),
      ]);
    }
  }
  return csvText(['column', 'files', 'meaning', 'unit', 'period', 'source', 'licence'], rows);
}

function meaningOf({ part }: CsvColumn, indicator: Indicator): string {
  switch (part) {
    case 'value': return indicator.classes ? `${indicator.label}: ${indicator.classes.map((name, place) => `${place + 1} ${name}`).join(', ')}` : indicator.label;
    case 'numerator': return `Number of ${indicator.numerator ?? `the numerator of “${indicator.label}”`}`;
    case 'denominator': return `Number of ${indicator.denominator ?? `the denominator of “${indicator.label}”`}`;
    case 'rank': return `National rank for “${indicator.label}”, 1 the most deprived`;
    case 'status': return `What is known of “${indicator.label}”: ${statusMeaning}`;
  }
}
