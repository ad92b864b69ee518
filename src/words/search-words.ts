import type { Findable, FindableKind } from '../model/findable.ts';
import { whole } from './numbers.ts';
import { withThe } from './with-the.ts';

/** "A", "A and B", "A, B and C". */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}

const kinds: Record<FindableKind | 'postcode', { group: string; one: string }> = {
  ward: { group: 'Wards', one: 'Ward' },
  neighbourhood: { group: 'Neighbourhoods', one: 'Neighbourhood' },
  station: { group: 'Stations', one: 'Station' },
  'former-ward': { group: 'Former wards', one: 'Former ward' },
  'small-area': { group: 'Small areas', one: 'Small area' },
  council: { group: 'Councils', one: 'Council' },
  postcode: { group: 'Postcodes', one: 'Postcode' },
};

/** Words of the box that finds a place. */
export const searchWords = {
  label: 'Find a place',
  hint: 'Ward, postcode, station…',
  start: 'Type the name of a ward, neighbourhood, station or council, or a postcode.',
  group: (kind: FindableKind | 'postcode') => kinds[kind].group,
  placeHint,
  postcodeHint: (smallArea: string | undefined, ward: string | undefined, council: string) => {
    if (smallArea === undefined) return `Postcode in ${ward === undefined ? council : `${ward} ward`}; its small area lies beyond ${council}`;
    return ward === undefined ? `Postcode in ${smallArea}; its ward lies beyond ${council}` : `Postcode in ${smallArea}, ${ward} ward`;
  },
  partHint: (postcodes: number, smallAreas: number, council: string) =>
    `${postcodes === 1 ? '1 postcode' : `${whole(postcodes)} postcodes`} of ${withThe(council)}, in ${smallAreas === 1 ? '1 small area' : `${whole(smallAreas)} small areas`}`,
  outwardHint: (council: string) => `Postcodes of ${withThe(council)} begin so`,
  elsewhere: (postcode: string, councils: readonly string[], isWhole: boolean) => (isWhole || councils.length === 1
    ? `${postcode} is in ${listed(councils)}` : `${postcode} is shared by ${councils.length > 4 ? `${whole(councils.length)} councils` : listed(councils)}`),
  open: (council: string) => `Open ${council}`,
  notHere: (postcode: string, councils: readonly string[]) =>
    `${postcode} is in ${listed(councils)}, which ${councils.length === 1 ? 'is' : 'are'} not on this site. Try a postcode nearer by.`,
  nowhere: (postcode: string, isWhole: boolean) => (isWhole
    ? `No live postcode in England is ${postcode}. It may have ended, or have a slip in it; try the one next door.`
    : `No live postcode in England begins ${postcode}. Check the letters and numbers.`),
  looking: (postcode: string) => `Looking up ${postcode}`,
  failed: (postcode: string) => `${postcode} could not be looked up. Check the connection, or find the place by its name.`,
  noMatch: (text: string, council: string) =>
    `Nothing in or near ${withThe(council)} is called “${text}”. Try fewer letters, a postcode, or a ward’s name. Streets are not held, nor are stations and wards of other councils.`,
  notYet: 'The names are still loading.',
  count: (count: number) => (count === 1 ? '1 place' : `${whole(count)} places`),
  anyOf: (text: string, count: number) => `“${text}” could be any of these ${whole(count)} places. Choose one.`,
  more: (shown: number, all: number) => `${whole(shown)} of ${whole(all)} places; type more to narrow them`,

  locate: 'Find where I am',
  locateHint: 'Find where I am. Your browser will ask first; the place stays in this page.',
  locating: 'Asking your device where it is',
  here: (smallArea: string, neighbourhood: string, ward: string, metres: number) =>
    `You are in ${smallArea} in ${neighbourhood}, ${ward} ward, as your device says to within ${metresText(metres)}.`,
  next: (council: string, shown: string) => `You are in ${withThe(council)}, just outside ${withThe(shown)}.`,
  vague: (metres: number) => `Your device knows where it is only to within ${metresText(metres)}, too widely to name an area. Type a postcode instead.`,
  away: (council: string) => `You are outside ${withThe(council)} and the 1.5 km around it. Type your postcode to see which council it is in, or choose your council from the list.`,
  abroad: 'You are outside England. Fairground holds the councils of England; type a place to look at it.',
  denied: 'Your browser did not share where you are. Type a postcode, a ward or a station instead.',
  unavailable: 'Your device could not tell where it is. Type a postcode, a ward or a station instead.',
  slow: 'Your device did not say in time where it is. Try again, or type a postcode.',
  unasked: 'This page cannot ask where you are. Type a postcode, a ward or a station instead.',
  dismiss: 'Dismiss',
};

function metresText(metres: number): string {
  return metres < 950 ? `${whole(Math.max(10, Math.round(metres / 10) * 10))} metres` : `${Math.round(metres / 100) / 10} km`;
}

/** What a place is and where it lies: "Neighbourhood, mostly in Colindale South ward". */
function placeHint({ kind, wards, neighbourhood, approximate, until, region, holds }: Findable, council: string): string {
  const what = kinds[kind].one;
  switch (kind) {
    case 'ward': return holds === undefined ? what : `${what} around ${holds}`;
    case 'neighbourhood': return `${what} ${wardsText(wards)}`;
    case 'small-area': return `${neighbourhood}, in ${wards[0]!.name} ward`;
    case 'station': {
      const where = wards.length === 0 ? `outside ${withThe(council)}` : `in ${wards[0]!.name} ward`;
      return `${what} ${where}${approximate ? '; its position is approximate' : ''}`;
    }
    case 'former-ward': return `Ward until ${until}; now ${wardsText(wards)}`;
    case 'council': return `${what}, ${region}`;
  }
}

/** "in A ward", "mostly in A ward", "in A and B wards". Most: over half of its residents. */
function wardsText(wards: Findable['wards']): string {
  const [most] = wards;
  if (wards.length < 2) return `in ${most?.name ?? ''} ward`;
  return most!.share > 0.5 ? `mostly in ${most!.name} ward` : `in ${listed(wards.map(({ name }) => name))} wards`;
}
