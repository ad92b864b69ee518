import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { permutationPs, planPermutations } from './conditional-permutation.ts';
import { presentAreas, type NoAnswer } from './present-areas.ts';
import type { Weights } from './weights.ts';

/** The area first, its neighbours second: H above the mean, L at or below it. HL is a high value among low ones. */
export type Quadrant = 'HH' | 'HL' | 'LH' | 'LL';

export interface LocalMoranOptions {
  /** Draws for each area; the least p is 1 ÷ (permutations + 1). */
  permutations?: number;
  /** A whole number of 32 bits. */
  seed?: number;
  /** The rate that Benjamini and Hochberg's procedure is run at on the folded p-values; half of it is the rate of a two-sided test. */
  falseDiscoveryRate?: number;
}

/** Local Moran's I of each area that has one. All arrays are in the order of `areas`. */
export interface LocalMoran {
  /** Rows with an answer, ascending. */
  areas: Int32Array;
  i: Float64Array;
  /** Pseudo p-values, folded, as `permutationPs` defines them. */
  p: Float64Array;
  quadrant: Quadrant[];
  /** Whether p passes the false discovery rate, by Benjamini and Hochberg over all the areas. */
  flagged: boolean[];
  /** Rows without a neighbour that has a value, and rows without a value. */
  islands: number[];
  missing: number[];
  reason?: NoAnswer;
}

/** Groups of areas between two reports of progress: some thousand areas, about 10 ms at 999 permutations. */
const groupsAtOnce = 64;

/**
 * Computes as `localMoran` does, giving way from time to time: yields the share done, from 0 to 1, and returns the answer. Whoever
 * stops asking cancels it.
 */
export function* localMoranSteps(
  values: ArrayLike<number | null | undefined>, weights: Weights,
  { permutations = 999, seed = 1, falseDiscoveryRate = 0.05 }: LocalMoranOptions = {},
): Generator<number, LocalMoran> {
  if (!(Number.isInteger(permutations) && permutations >= 1)) throw new RangeError(`localMoran requires at least 1 permutation, got ${permutations}`);
  if (!Number.isInteger(seed)) throw new RangeError(`localMoran requires a whole number as seed, got ${seed}`);
  if (!(falseDiscoveryRate > 0 && falseDiscoveryRate < 1)) {
    throw new RangeError(`localMoran requires a false discovery rate between 0 and 1, got ${falseDiscoveryRate}`);
  }
  const present = presentAreas(values, weights);
  const { islands, missing, reason, mean } = present;
  if (reason) {
    return { areas: new Int32Array(), i: new Float64Array(), p: new Float64Array(), quadrant: [], flagged: [], islands, missing, reason };
  }
  const centred = present.values.map((value) => value - mean);
  const plan = planPermutations(centred, present.weights);
  const ps = new Float64Array(centred.length);
  for (let group = 0; group < plan.groups; group += groupsAtOnce) {
    yield group / plan.groups;
    permutationPs(plan, permutations, seed, group, Math.min(group + groupsAtOnce, plan.groups), ps);
  }
  yield 1;
  const secondMoment = centred.reduce((sum, z) => sum + z * z, 0) / centred.length;
  const touching = Int32Array.from(centred, (_, area) => area).filter((area) => plan.degrees[area]! > 0);
  const p = Float64Array.from(touching, (area) => ps[area]!);
  return {
    areas: touching.map((area) => present.areas[area]!),
    i: Float64Array.from(touching, (area) => (centred[area]! / secondMoment) * (plan.lags[area]! / plan.degrees[area]!)),
    p,
    quadrant: Array.from(touching, (area): Quadrant => `${centred[area]! > 0 ? 'H' : 'L'}${plan.lags[area]! > 0 ? 'H' : 'L'}`),
    flagged: Array.from(benjaminiHochberg(p), (adjusted) => adjusted <= falseDiscoveryRate),
    islands,
    missing,
  };
}

/**
 * Local Moran's I: whether each area is like its neighbours or unlike them, more than chance would give. With z the distances from
 * the mean, m₂ = Σ z² ÷ n and lag the mean of z over the area's neighbours, Iᵢ = zᵢ lagᵢ ÷ m₂, as spdep's `localmoran`; islands
 * count in the mean and in m₂. The same seed gives the same answer, whatever the order of the areas.
 *
 * Anselin (1995), Local indicators of spatial association: https://doi.org/10.1111/j.1538-4632.1995.tb00338.x
 *
 * @param values by area; undefined, null or NaN where there is none
 * @throws where values and weights are of different lengths, a value is infinite, or an option is out of its range
 */
export function localMoran(values: ArrayLike<number | null | undefined>, weights: Weights, options: LocalMoranOptions = {}): LocalMoran {
  const steps = localMoranSteps(values, weights, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
