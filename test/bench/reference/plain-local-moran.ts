import type { Weights } from '../../../src/stats/weights.ts';

/** A generator of one word of state, xorshift32: the least that a loop needs. */
function xorshift(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/**
 * Pseudo p-values of local Moran as one would first write them, to time `localMoran` against: for each area and each permutation, draw
 * as many other areas as it has neighbours, none twice, and compare. Every area makes draws of its own.
 */
export function plainLocalMoran(values: Float64Array, { offsets, neighbours }: Weights, permutations: number, seed: number): Float64Array {
  const n = values.length;
  const random = xorshift(seed);
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const z = values.map((value) => value - mean);
  const ps = new Float64Array(n);
  const drawn = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const degree = offsets[i + 1]! - offsets[i]!;
    if (degree === 0) continue;
    let lag = 0;
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++) lag += z[neighbours[at]!]!;
    let atLeast = 0;
    for (let permutation = 0; permutation < permutations; permutation++) {
      let sum = 0;
      for (let count = 0; count < degree;) {
        const other = Math.floor(random() * n);
        let isNew = other !== i;
        for (let before = 0; before < count && isNew; before++) isNew = drawn[before] !== other;
        if (!isNew) continue;
        drawn[count++] = other;
        sum += z[other]!;
      }
      if (sum >= lag) atLeast++;
    }
    ps[i] = (Math.min(atLeast, permutations - atLeast) + 1) / (permutations + 1);
  }
  return ps;
}
