import { levels } from '../model/level.ts';
import type { Manifest, Neighbours, Places, Postcodes, RingAreas, RingTopic, SeriesFile } from '../model/pack.ts';
import { isFigures, isRows, isTexts } from './check-rows.ts';
import { expected } from './or-malformed.ts';

type Listed = Pick<Manifest, 'levels'>;

const isOnGlobe = (lon: number, lat: number): boolean => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;

/** @throws where links lead from or to areas that are not listed, here or in the ring */
export function checkNeighbours(neighbours: Neighbours, { levels: listed }: Listed): void {
  for (const level of levels) {
    const [links, count] = [neighbours[level], listed[level].codes.length];
    expected(level === 'small-area' ? links.length >= count : links.length === count, `the neighbours of ${count} areas at ${level}`);
    expected(links.every((each) => isRows(each, links.length)), `rows of areas at ${level}`);
  }
  expected(isRows(neighbours.islands, neighbours['small-area'].length), 'rows of islands');
}

/** @throws where a place is not on the globe, or in no small area that is listed */
export function checkPlaces({ places, formerWards = [] }: Places, { levels: { 'small-area': { codes } } }: Listed): void {
  expected(places.every(({ lon, lat }) => isOnGlobe(lon, lat)), 'places on the globe');
  expected(isRows(places.flatMap(({ smallArea = [] }) => smallArea), codes.length), 'the small area of each place');
  expected(formerWards.every(({ smallAreas }) => isRows(smallAreas, codes.length)), 'the small areas of each former ward');
}

/** @throws where there is not a small area and a ward, or null, for each postcode */
export function checkPostcodes({ inward, smallArea, ward }: Postcodes, { levels: listed }: Listed): void {
  for (const [rows, { codes }] of [[smallArea, listed['small-area']], [ward, listed.ward]] as const) {
    expected(rows.length === inward.length && isRows(rows.filter((row) => row !== null), codes.length), 'the area of each postcode');
  }
}

/** @throws where there are not as many names, councils and residents as codes */
export function checkRingAreas({ codes, names, councils, council, residents }: RingAreas): void {
  expected(isTexts(names, codes.length) && isFigures(residents, codes.length), 'as many names and residents as codes');
  expected(council.length === codes.length && isRows(council, councils.length), 'the council of each small area');
}

/** @throws where there is not a figure, or null, for each small area of the ring */
export function checkRingTopic({ values, ranks }: RingTopic, { codes }: RingAreas): void {
  for (const column of [...Object.values(values), ...Object.values(ranks)]) expected(isFigures(column, codes.length), `a number for each of ${codes.length} small areas`);
}

/** @throws where there is not a figure, or null, a period */
export function checkSeries({ council }: SeriesFile): void {
  for (const { id, periods, ...of } of council) {
    for (const values of [of.council, of.region, of.england]) expected(values === undefined || isFigures(values, periods.length), `a number a period of "${id}"`);
  }
}
