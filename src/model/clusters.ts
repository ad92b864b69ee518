import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import type { GetisOrd } from '../stats/getis-ord.ts';
import type { LocalMoran } from '../stats/local-moran.ts';
import type { NoAnswer } from '../stats/present-areas.ts';
import { regularisedGamma } from '../stats/regularised-gamma.ts';
import type { ClusterKind } from './cluster-kinds.ts';

/**
 * What an area is marked as. `HH`: high among high, `LL`: low among low; `HL` and `LH`: unlike the areas round it; `hot` and `cold`: it and its
 * neighbours together stand above or below the rest.
 */
export const clusterMarks = ['HH', 'HL', 'LH', 'LL', 'hot', 'cold'] as const;
export type ClusterMark = (typeof clusterMarks)[number];

/** The rate of false discoveries that marks are held to, over all areas at once. */
export const clusterRate = 0.05;

/** The marks of a map. Rows are the council's own; the ring takes part and is not marked. */
export interface Clusters {
  kind: ClusterKind;
  /** By row: its mark, or none where chance alone could have done it, or nothing can be said. */
  marks: (ClusterMark | undefined)[];
  /** By row: the pseudo p-value of local Moran or the p-value of Gi*, and Iᵢ or z; absent where there is no answer. */
  p: (number | undefined)[];
  statistic: (number | undefined)[];
  /** Rows without a value, and rows with one that touch no area with one. */
  missing: number[];
  islands: number[];
  reason?: NoAnswer;
}

interface Answer {
  areas: Int32Array;
  islands: number[];
  missing: number[];
  reason?: NoAnswer;
}

function clusters(kind: ClusterKind, own: number, answer: Answer, p: Float64Array, statistic: Float64Array, mark: (at: number) => ClusterMark | undefined): Clusters {
  const placed: Clusters = {
    kind,
    marks: new Array<ClusterMark | undefined>(own).fill(undefined),
    p: new Array<number | undefined>(own).fill(undefined),
    statistic: new Array<number | undefined>(own).fill(undefined),
    missing: answer.missing.filter((row) => row < own),
    islands: answer.islands.filter((row) => row < own),
    ...(answer.reason && { reason: answer.reason }),
  };
  answer.areas.forEach((row, at) => {
    if (row >= own) return;
    placed.marks[row] = mark(at);
    placed.p[row] = p[at]!;
    placed.statistic[row] = statistic[at]!;
  });
  return placed;
}

/** Local Moran's clusters and outliers among the first `own` rows. */
export function moranClusters(answer: LocalMoran, own: number): Clusters {
  return clusters('moran', own, answer, answer.p, answer.i, (at) => (answer.flagged[at] ? answer.quadrant[at] : undefined));
}

/** The two-sided p-value of a standard deviate: 1 less the chi-squared share, with one degree of freedom, below z². */
function twoSidedP(z: number): number {
  return Math.max(0, 1 - regularisedGamma(0.5, (z * z) / 2));
}

/** Hot and cold spots among the first `own` rows: two-sided p-values of z, by Benjamini and Hochberg over all areas. */
export function hotSpots(answer: GetisOrd, own: number): Clusters {
  const p = answer.z.map(twoSidedP);
  const adjusted = benjaminiHochberg(p);
  return clusters('hot-spots', own, answer, p, answer.z, (at) => (adjusted[at]! > clusterRate ? undefined : answer.z[at]! > 0 ? 'hot' : 'cold'));
}
