import { randomWords } from './random-words.ts';
import type { Weights } from './weights.ts';

/** Areas that draw together; the answer depends on it, so it is fixed. */
const groupSize = 32;

/** What is needed to permute, in the order of the values: places run from the lowest value, 0, to the highest. */
export interface PermutationPlan {
  /** By place: the value less the mean, and the area that has it. Groups are runs of `order`, from `starts[g]` to `starts[g + 1]`. */
  readonly ascending: Float64Array;
  readonly order: Int32Array;
  readonly starts: Int32Array;
  /** By area: its place, the first where values are equal; its number of neighbours, and the sum of their values less the mean. */
  readonly places: Int32Array;
  readonly degrees: Int32Array;
  readonly lags: Float64Array;
  readonly groups: number;
  /** The most neighbours that an area has. */
  readonly mostNeighbours: number;
}

/** Prepares `permutationPs` for values that are all present. `centred` are the values less their mean. */
export function planPermutations(centred: Float64Array, { offsets, neighbours }: Weights): PermutationPlan {
  const n = centred.length;
  const order = Int32Array.from(centred, (_, i) => i).sort((a, b) => centred[a]! - centred[b]!);
  const ascending = Float64Array.from(order, (area) => centred[area]!);
  const places = new Int32Array(n);
  const groups = Math.ceil(n / groupSize);
  const starts = new Int32Array(groups + 1);
  let place = 0;
  order.forEach((area, i) => {
    if (ascending[i]! !== ascending[place]!) place = i;
    places[area] = place;
    starts[Math.floor(place / groupSize) + 1]!++;
  });
  for (let group = 0; group < groups; group++) starts[group + 1]! += starts[group]!;
  const degrees = new Int32Array(n);
  const lags = new Float64Array(n);
  let mostNeighbours = 0;
  for (let i = 0; i < n; i++) {
    degrees[i] = offsets[i + 1]! - offsets[i]!;
    mostNeighbours = Math.max(mostNeighbours, degrees[i]!);
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++) lags[i]! += centred[neighbours[at]!]!;
  }
  return { ascending, order, starts, places, degrees, lags, groups, mostNeighbours };
}

/**
 * Pseudo p-values by conditional permutation: each area keeps its value and its number of neighbours k, and its neighbours' values are
 * drawn from all the others', without replacement, as often as `permutations` says. With r the number of draws whose sum is at least
 * the real one, or at most, whichever is fewer, p = (r + 1) ÷ (permutations + 1): folded, so half is the most where no draw ties.
 * An area whose neighbours could not sum to anything else has p = 1.
 *
 * A draw is made for the 32 areas that are next to each other in value: a row of one place more than the most neighbours among them.
 * An area takes the first k places that are not its own, which is for each of them an exact draw from the others. Rows are dealt from the
 * values in ascending order, and the words come from the seed and the group, so that neither the order of the areas nor the number of
 * workers changes the answer.
 *
 * Anselin (1995), Local indicators of spatial association: https://doi.org/10.1111/j.1538-4632.1995.tb00338.x . Shared draws: the
 * conditional randomisation of PySAL's esda, https://github.com/pysal/esda/blob/main/esda/crand.py
 *
 * @param ps by area; filled for the areas of groups `from` to, not with, `to`, except islands
 */
export function permutationPs(
  plan: PermutationPlan, permutations: number, seed: number, from: number, to: number, ps: Float64Array,
): void {
  const { ascending, order, starts, places, degrees, lags } = plan;
  const n = ascending.length;
  const widest = plan.mostNeighbours + 1;
  const words = new Uint32Array(widest * permutations);
  const sums = new Float64Array((widest + 1) * permutations);
  const unshuffled = Int32Array.from(ascending, (_, place) => place);
  const deck = new Int32Array(n);
  const latest = new Int32Array(groupSize);
  const earlier = new Int32Array(widest * permutations);
  const most = Math.max(Math.abs(ascending[0]!), Math.abs(ascending[n - 1]!));

  for (let group = from; group < to; group++) {
    const first = group * groupSize;
    let width = 0;
    for (let at = starts[group]!; at < starts[group + 1]!; at++) {
      const degree = degrees[order[at]!]!;
      if (degree > 0) width = Math.max(width, degree + 1);
    }
    if (width === 0) continue;
    const drawn = words.subarray(0, width * permutations);
    randomWords(drawn, seed, group);
    deck.set(unshuffled);
    latest.fill(-1);
    for (let row = 0, at = 0; row < permutations; row++) {
      let sum = 0;
      for (let column = 0; column < width; column++, at++) {
        const pick = column + Math.floor(drawn[at]! * (n - column) * 2 ** -32);
        const place = deck[pick]!;
        deck[pick] = deck[column]!;
        deck[column] = place;
        sum += ascending[place]!;
        sums[(column + 1) * permutations + row] = sum;
        const slot = place - first;
        if (slot >= 0 && slot < groupSize) {
          earlier[at] = latest[slot]!;
          latest[slot] = at;
        }
      }
    }
    for (let at = starts[group]!; at < starts[group + 1]!; at++) {
      const area = order[at]!;
      const degree = degrees[area]!;
      if (degree === 0) continue;
      const place = places[area]!;
      // Sums that are equal on paper differ in their last bits.
      const slack = degree * most * 1e-12;
      const least = lags[area]! - slack;
      const greatest = lags[area]! + slack;
      const start = degree * permutations;
      let atLeast = 0;
      let atMost = 0;
      for (let i = start; i < start + permutations; i++) {
        atLeast += +(sums[i]! >= least);
        atMost += +(sums[i]! <= greatest);
      }
      for (let hit = latest[place - first]!; hit >= 0; hit = earlier[hit]!) {
        if (hit % width >= degree) continue;
        const i = start + Math.floor(hit / width);
        if (sums[i]! >= least) atLeast--;
        if (sums[i]! <= greatest) atMost--;
        const without = sums[i + permutations]! - ascending[place]!;
        if (without >= least) atLeast++;
        if (without <= greatest) atMost++;
      }
      ps[area] = (Math.min(atLeast, atMost) + 1) / (permutations + 1);
    }
  }
}
