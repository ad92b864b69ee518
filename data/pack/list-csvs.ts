import type { Manifest, Places, SeriesFile, TopicFile } from '../../src/model/pack.ts';
import { csvText } from '../../src/pack/csv-text.ts';
import type { ValuedSeries } from './series-file.ts';

/** The parts of a pack whose tables are not of one level. */
export interface ListParts {
  manifest: Manifest;
  topicFiles: readonly TopicFile[];
  series: SeriesFile;
  ofSmallAreas: readonly ValuedSeries[];
  places: Places;
}

/** The tables of a pack that are not of one level, by file name: benchmarks, series and places. */
export function listCsvs({ manifest, topicFiles, series, ofSmallAreas, places }: ListParts): Map<string, string> {
  const small = manifest.levels['small-area'];
  return new Map([
    ['benchmarks.csv', benchmarksCsv(topicFiles)],
    ['series.csv', councilSeriesCsv(manifest, series)],
    ['series-small-areas.csv', csvText(
      ['code', ...ofSmallAreas.flatMap(({ id, periods }) => periods.map((period) => `${id} ${period}`))],
      small.codes.map((code, row) => [code, ...ofSmallAreas.flatMap(({ periods, values }) => values[row] ?? periods.map(() => undefined))]),
    )],
    ['places.csv', csvText(
      ['kind', 'name', 'lon', 'lat', 'small_area', 'approximate'],
      places.places.map(({ kind, name, lon, lat, smallArea, approximate }) => [
        kind, name, lon, lat, smallArea === undefined ? undefined : small.codes[smallArea], approximate ? 'yes' : undefined,
      ]),
    )],
  ]);
}

function benchmarksCsv(topicFiles: readonly TopicFile[]): string {
  return csvText(['indicator', 'council', 'region', 'england'], topicFiles.flatMap(({ indicators }) =>
    Object.entries(indicators).flatMap(([id, { council, region, england }]) =>
      (council || region || england ? [[id, council?.value, region?.value, england?.value]] : []))));
}

function councilSeriesCsv({ council }: Manifest, series: SeriesFile): string {
  const lines = (id: string, place: string, periods: readonly string[], values: readonly (number | null)[] | undefined): unknown[][] =>
    (values ?? []).flatMap((value, i) => (value === null ? [] : [[id, place, periods[i], value]]));
  return csvText(['series', 'place', 'period', 'value'], series.council.flatMap(({ id, periods, council: own, region, england }) => [
    ...lines(id, council.code, periods, own), ...lines(id, council.region.code, periods, region), ...lines(id, 'E92000001', periods, england),
  ]));
}
