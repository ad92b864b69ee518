import { cheekByJowl } from '../stats/cheek-by-jowl.ts';
import { isMasked, type NestedRanks } from '../stats/is-masked.ts';
import { localMoran } from '../stats/local-moran.ts';
import { maskedCutOffs } from '../stats/masked-cut-offs.ts';
import { standsOut } from '../stats/stands-out.ts';
import { weightsFrom } from '../stats/weights.ts';
import type { Indicator } from './indicator.ts';
import { nationalPlaces, type Placed } from './national-place.ts';
import { measureProblem, type MeasureProblem } from './pocket-measure.ts';
import { pocketRules, type PocketRule } from './pocket-rules.ts';

/** Everything that pockets are found from. Rows of small areas are the council's; the ring's follow them in `neighbours`. */
export interface PocketInput {
  measure: Pick<Indicator, 'polarity' | 'kind' | 'levels'>;
  /** By small area: the row of its ward and of its neighbourhood. */
  ward: readonly number[];
  neighbourhood: readonly number[];
  /** The measure, by small area and by ward; of a ward the values are not used where it has ranks. */
  small: Placed;
  wards: Placed;
  /** The measure of the small areas round the council; none: the council's own areas alone take part. */
  ring?: Pick<Placed, 'values' | 'ranks'>;
  /** Rows that touch each row: queen contiguity of the council's small areas, then of the ring's. */
  neighbours: readonly (readonly number[])[];
  /** By small area: residents, and those of them who are income-deprived, of the same source and date. */
  residents: readonly (number | null | undefined)[];
  incomeDeprived: readonly (number | null | undefined)[];
}

export interface PocketOptions {
  /** Per cent: how deprived a small area must be, and a ward must not be, for the ward to hide it. */
  p?: number;
  q?: number;
  /** A place is a pocket by any one of these. */
  rules?: readonly PocketRule[];
}

/** A small area that at least one of the rules asked for finds. Rows are those of the input. */
export interface Pocket {
  row: number;
  ward: number;
  neighbourhood: number;
  /** Every rule it meets, whether asked for or not. */
  rules: PocketRule[];
  /** National tenth of the small area and of its ward, 1 the worst; absent where not known. */
  decile?: number;
  wardDecile?: number;
  /** The share of England, in per cent, up to and with its place: 12 is “among the worst 12%”. */
  share?: number;
  wardShare?: number;
  /** Of the 25 pairs of cut-offs, at how many its ward masks it. */
  survives: number;
  /** Robust z within its ward, 2 or more where it stands out; absent where that rule says nothing. */
  z?: number;
  /** Rows of the least deprived areas that it touches, the ring's after the council's. */
  touching: number[];
  /** Whether local Moran finds it high among low, at a false discovery rate of 5%. */
  isHighLow: boolean;
  residents?: number;
  incomeDeprived?: number;
}

/** Why no pocket can be looked for at all. */
export type PocketProblem = MeasureProblem | 'no-position' | 'no-values' | 'one-area';

/** What a reader of the answer should know. `count`: the small areas that it is about. */
export interface PocketNote {
  kind: 'one-ward' | 'all-equal' | 'missing' | 'few-in-ward' | 'no-spread' | 'twentieths';
  count: number;
}

export interface Pockets {
  /** Most deprived first. */
  pockets: Pocket[];
  /** Who lives in them. `unknown`: pockets left out of either sum, because their number is not known. */
  people: { residents: number; incomeDeprived: number; unknown: number };
  notes: PocketNote[];
  problem?: PocketProblem;
}

const none = (problem: PocketProblem): Pockets => ({ pockets: [], people: { residents: 0, incomeDeprived: 0, unknown: 0 }, notes: [], problem });

/**
 * The hidden pockets of a council. `masked`: among the p% most deprived small areas in England, in a ward not among the q% most deprived wards.
 * `stands-out`: at least 2 robust standard deviations worse than the median of its ward, of at least 5 small areas. `cheek-by-jowl`: among the 30% most
 * deprived and touching one of the 30% least deprived, or high among low by local Moran (999 permutations, seed 1, false discovery rate 5%).
 *
 * @throws where p or q is not from 0 to 100, or lists are not of one length
 */
export function findPockets(input: PocketInput, { p = 30, q = 40, rules = ['masked'] }: PocketOptions = {}): Pockets {
  const { measure, ward, small, ring } = input;
  for (const share of [p, q]) if (!(share >= 0 && share <= 100)) throw new RangeError(`findPockets requires cut-offs from 0 to 100%, got ${share}`);
  const unfit = measureProblem(measure);
  if (unfit) return none(unfit);
  const worse = measure.polarity === 'higher-is-worse' ? 'higher' : 'lower';
  const places = nationalPlaces(small, worse);
  const wardPlaces = nationalPlaces(input.wards, worse);
  if (!places || !wardPlaces) return none('no-position');
  if (ward.length === 1) return none('one-area');
  if (places.places.every((each) => each === undefined)) return none('no-values');

  const around = ring && nationalPlaces({ ...small, values: ring.values, ranks: places.exact ? ring.ranks ?? ring.values.map(() => undefined) : undefined }, worse);
  const weights = weightsFrom(around ? input.neighbours : among(input.neighbours, ward.length));
  const values = [...small.values, ...(around ? ring!.values : [])].map((each) => (each === undefined || each === null ? undefined : worse === 'higher' ? each : -each));
  const moran = localMoran(values, weights);
  const highLow = Array.from(moran.areas).filter((_, at) => moran.flagged[at] && moran.quadrant[at] === 'HL');
  const isHighLow = new Set(highLow);
  const touches = cheekByJowl([...places.places, ...(around?.places ?? [])], places.of, weights, highLow);
  const outstanding = standsOut(small.values, ward, worse);

  const found = ward.flatMap((wardRow, row): (Pocket & { place: number })[] => {
    const [rank, wardRank] = [places.places[row], wardPlaces.places[wardRow]];
    const nested: NestedRanks | undefined = rank === undefined || wardRank === undefined ? undefined
      : { rank, ranked: places.of, wardRank, wardsRanked: wardPlaces.of };
    const met = { masked: nested !== undefined && isMasked(nested, p, q), 'stands-out': outstanding.flagged[row]!, 'cheek-by-jowl': touches.flagged[row]! };
    if (!rules.some((rule) => met[rule])) return [];
    return [{
      row,
      ward: wardRow,
      neighbourhood: input.neighbourhood[row]!,
      rules: pocketRules.filter((rule) => met[rule]),
      ...(rank !== undefined && { decile: Math.ceil((10 * rank) / places.of), share: (100 * rank) / places.of }),
      ...(wardRank !== undefined && { wardDecile: Math.ceil((10 * wardRank) / wardPlaces.of), wardShare: (100 * wardRank) / wardPlaces.of }),
      survives: nested ? maskedCutOffs(nested).filter((each) => each.isMasked).length : 0,
      ...(outstanding.z[row] !== undefined && { z: outstanding.z[row] }),
      touching: touches.touching[row]!,
      isHighLow: isHighLow.has(row),
      ...known('residents', input.residents[row]),
      ...known('incomeDeprived', input.incomeDeprived[row]),
      place: rank ?? Infinity,
    }];
  });
  found.sort((a, b) => a.place - b.place || (values[b.row] ?? -Infinity) - (values[a.row] ?? -Infinity) || a.row - b.row);
  const pockets = found.map(({ place: _, ...pocket }): Pocket => pocket);
  return {
    pockets,
    people: {
      residents: pockets.reduce((sum, each) => sum + (each.residents ?? 0), 0),
      incomeDeprived: pockets.reduce((sum, each) => sum + (each.incomeDeprived ?? 0), 0),
      unknown: pockets.filter((each) => each.residents === undefined || each.incomeDeprived === undefined).length,
    },
    notes: notesOn(input, places.exact, outstanding),
  };
}

function known<Key extends string>(key: Key, value: number | null | undefined): Partial<Record<Key, number>> {
  return value === null || value === undefined ? {} : { [key]: value } as Record<Key, number>;
}

/** The links among the first `count` rows. */
function among(neighbours: PocketInput['neighbours'], count: number): number[][] {
  return neighbours.slice(0, count).map((rows) => rows.filter((row) => row < count));
}

function notesOn({ ward, small }: PocketInput, exact: boolean, { abstains, missing }: ReturnType<typeof standsOut>): PocketNote[] {
  const present = small.values.filter((each) => each !== undefined && each !== null);
  const count = (reason: string): number => {
    const groups = new Set(abstains.filter((each) => each.reason === reason).map(({ group }) => group));
    return ward.filter((row) => groups.has(row)).length;
  };
  const isEqual = present.length > 1 && present.every((each) => each === present[0]);
  const notes: PocketNote[] = [
    { kind: 'one-ward', count: new Set(ward).size === 1 ? ward.length : 0 },
    { kind: 'all-equal', count: isEqual ? present.length : 0 },
    { kind: 'missing', count: missing.length },
    { kind: 'few-in-ward', count: count('too-few') },
    { kind: 'no-spread', count: isEqual ? 0 : count('no-spread') },
    { kind: 'twentieths', count: exact ? 0 : small.values.length },
  ];
  return notes.filter((each) => each.count > 0);
}
