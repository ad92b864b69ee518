import type { Manifest, Neighbours, Places, RingAreas, SeriesFile, TopicFile } from '../../src/model/pack.ts';
import { csvText } from '../../src/pack/csv-text.ts';

/** The parts of a pack whose tables are not of one topic. */
export interface ListParts {
  manifest: Manifest;
  topicFiles: readonly TopicFile[];
  ring: RingAreas;
  neighbours: Neighbours;
  series: SeriesFile;
  places: Places;
}

/** The tables of a pack that are not of one topic, by file name: the areas, the ring, neighbours, benchmarks, series and places. */
export function listCsvs(parts: ListParts): Map<string, string> {
  const { manifest, ring, neighbours, places } = parts;
  const { ward, neighbourhood, 'small-area': small } = manifest.levels;
  const plain = ({ codes, names, residents }: typeof ward): string =>
    csvText(['code', 'name', 'residents'], codes.map((code, row) => [code, names[row], residents[row]]));
  const all = [...small.codes, ...ring.codes];
  return new Map([
    ['wards.csv', plain(ward)],
    ['neighbourhoods.csv', plain(neighbourhood)],
    ['small-areas.csv', csvText(
      ['code', 'name', 'residents', 'ward', 'neighbourhood', 'fit'],
      small.codes.map((code, row) => [
        code, small.names[row], small.residents[row], ward.codes[small.ward[row]!], neighbourhood.codes[small.neighbourhood[row]!], small.fit[row],
      ]),
    )],
    ['ring-small-areas.csv', csvText(
      ['code', 'name', 'residents', 'council'],
      ring.codes.map((code, row) => [code, ring.names[row], ring.residents[row], ring.councils[ring.council[row]!]!.code]),
    )],
    ['neighbours.csv', csvText(['code', 'touches'], neighbours['small-area'].flatMap((touched, row) => touched.map((other) => [all[row], all[other]])))],
    ['benchmarks.csv', benchmarksCsv(parts.topicFiles)],
    ['series.csv', seriesCsv(manifest, parts.series)],
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

function seriesCsv(manifest: Manifest, series: SeriesFile): string {
  const lines = (id: string, place: string, periods: readonly string[], values: readonly (number | null)[] | null | undefined): unknown[][] =>
    (values ?? []).flatMap((value, i) => (value === null ? [] : [[id, place, periods[i], value]]));
  const { council } = manifest;
  return csvText(['series', 'place', 'period', 'value'], [
    ...series.council.flatMap(({ id, periods, council: own, region, england }) => [
      ...lines(id, council.code, periods, own), ...lines(id, council.region.code, periods, region), ...lines(id, 'E92000001', periods, england),
    ]),
    ...series['small-area'].flatMap(({ id, periods, values }) =>
      values.flatMap((along, row) => lines(id, manifest.levels['small-area'].codes[row]!, periods, along))),
  ]);
}
