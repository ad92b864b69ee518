import { readFileSync } from 'node:fs';

interface Answers {
  wilson: { successes: number; trials: number; low: number; high: number }[];
  byar: { count: number; low: number; high: number }[];
  newcombe: { args: [number, number, number, number]; difference: number; low: number; high: number }[];
  rateRatio: { args: [number, number, number, number]; exact: [number, number | 'Inf']; log: [] | [number, number] }[];
  samples: { skewed: number[]; ties: number[]; weights: number[]; groups: string[]; shares: number[] };
  quantile: { skewed: number[]; ties: number[] };
  weightedMean: number;
  weightedQuantile: number[];
  weightedTies: number[];
  rankAverage: number[];
  rankMin: number[];
  mad: number;
  madTies: number;
  robustZ: number[];
  variance: { between: number; within: number };
  pearson: number;
  regularisedBeta: number[];
  regularisedGamma: number[];
  logGamma: number[];
  naturalBreaks: number[][];
}

/** What R answered: test/known-answers/stats.R made the file and names the versions. Frozen, so that no function can change its input. */
export const answers = JSON.parse(readFileSync(new URL('../../known-answers/stats.json', import.meta.url), 'utf8'), (_, value) =>
  (typeof value === 'object' && value !== null ? Object.freeze(value) : value)) as Answers;
