import { findableKinds, type Findable } from './findable.ts';
import { isOneSlip } from './one-slip.ts';
import { searchText } from './search-text.ts';

/** A place with its name and code as searching compares them. */
interface Entry {
  place: Findable;
  text: string;
  words: readonly string[];
  compact: string;
  code: string;
}

/** Places made ready to be searched. */
export type SearchIndex = readonly Entry[];

/** How well a text answers, best first. `slip` and `slips` are looked for only where nothing answers without one. */
const ranks = { exact: 0, wholeWords: 1, beginning: 2, laterWords: 3, anyOrder: 4, within: 5, around: 6, slip: 7, slipInWord: 8 } as const;

/** Fewest letters of a word in which a slip is allowed: in a shorter one nearly everything is one slip away. */
const leastForSlip = 4;
/** Fewest letters that may stand inside a word. */
const leastWithin = 3;

export function searchIndex(places: readonly Findable[]): SearchIndex {
  return places.map((place) => {
    const text = searchText(place.name);
    return { place, text, words: text.split(' '), compact: text.replaceAll(' ', ''), code: place.kind === 'station' ? '' : place.code?.toLowerCase() ?? '' };
  });
}

/**
 * The places that a text may mean, best first: called just so; beginning with it; with later words that do; with each of its words in some
 * order; with it inside a word; and, where there is none of these, one slip of the finger away. Equally good answers stand by kind, then by name. Small
 * areas, which are all called after their council, answer only to a number or a code. A station never stands before an area whose name begins with the
 * same word. The ward around a neighbourhood or station that is called just so follows them.
 */
export function search(index: SearchIndex, text: string, limit = Infinity): Findable[] {
  const wanted = wantedOf(text);
  if (wanted.text === '') return [];
  let found = rankAll(index, (entry) => rankAsTyped(entry, wanted));
  if (found.length === 0) found = rankAll(index, (entry) => rankWithSlip(entry, wanted));
  found.push(...wardsAround(index, found, wanted));
  const kindOf = ({ entry }: Ranked) => findableKinds.indexOf(entry.place.kind);
  return found
    .sort((a, b) => a.rank - b.rank || kindOf(a) - kindOf(b) || compareNames(a.entry.text, b.entry.text))
    .slice(0, limit)
    .map(({ entry }) => entry.place);
}

interface Wanted {
  text: string;
  words: readonly string[];
  compact: string;
  hasDigit: boolean;
}
interface Ranked {
  entry: Entry;
  rank: number;
}

function wantedOf(typed: string): Wanted {
  const text = searchText(typed);
  return { text, words: text.split(' '), compact: text.replaceAll(' ', ''), hasDigit: /\d/.test(text) };
}

function rankAll(index: SearchIndex, rankOf: (entry: Entry) => number | undefined): Ranked[] {
  return index.flatMap((entry) => {
    const rank = rankOf(entry);
    return rank === undefined ? [] : [{ entry, rank: entry.place.kind === 'station' ? Math.max(rank, ranks.wholeWords) : rank }];
  });
}

/** The ward that holds most of each place that is called just so, unless it answers itself. */
function wardsAround(index: SearchIndex, found: readonly Ranked[], wanted: Wanted): Ranked[] {
  const held = new Map(found.flatMap(({ entry: { place, text } }) => (text === wanted.text && place.wards.length > 0 && place.kind !== 'small-area'
    ? [[place.wards[0]!.code, place.name] as const] : [])));
  return index.flatMap((entry) => {
    const holds = entry.place.kind === 'ward' ? held.get(entry.place.code!) : undefined;
    return holds === undefined || found.some((each) => each.entry === entry) ? [] : [{ entry: { ...entry, place: { ...entry.place, holds } }, rank: ranks.around }];
  });
}

function rankAsTyped({ place, text, words, compact, code }: Entry, wanted: Wanted): number | undefined {
  if (code !== '' && wanted.compact.length > 1 && code.startsWith(wanted.compact) && wanted.hasDigit) return code === wanted.compact ? ranks.exact : ranks.beginning;
  if (place.kind === 'small-area' && !wanted.hasDigit) return undefined;
  if (text === wanted.text) return ranks.exact;
  if (text.startsWith(`${wanted.text} `)) return ranks.wholeWords;
  if (text.startsWith(wanted.text)) return ranks.beginning;
  if (text.includes(` ${wanted.text}`)) return ranks.laterWords;
  if (wanted.words.every((word) => words.some((own) => own.startsWith(word)))) return ranks.anyOrder;
  if (wanted.compact.length >= leastForSlip && compact.startsWith(wanted.compact)) return ranks.anyOrder;
  return wanted.text.length >= leastWithin && !wanted.hasDigit && text.includes(wanted.text) ? ranks.within : undefined;
}

function rankWithSlip({ place, text, words, compact }: Entry, wanted: Wanted): number | undefined {
  if (place.kind === 'small-area' || wanted.hasDigit || wanted.compact.length < leastForSlip) return undefined;
  if (isOneSlip(wanted.text, text) || isOneSlip(wanted.compact, compact)) return ranks.slip;
  if (isOneSlip(wanted.text, text, true) || isOneSlip(wanted.compact, compact, true)) return ranks.slip;
  return hasSlipInOneWord(words, wanted.words) ? ranks.slipInWord : undefined;
}

/** Whether every wanted word begins a word, one of them with a slip. */
function hasSlipInOneWord(words: readonly string[], wanted: readonly string[]): boolean {
  const astray = wanted.filter((word) => !words.some((own) => own.startsWith(word)));
  const [slipped] = astray;
  return astray.length === 1 && slipped!.length >= leastForSlip && words.some((own) => isOneSlip(slipped!, own, true));
}

function compareNames(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
