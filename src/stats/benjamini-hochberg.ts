/**
 * Adjusts p-values for being many, so that among those at or below a rate, on average, no more than that share are false discoveries.
 * In ascending order, the adjusted p of the k-th of m is the least of m p ÷ rank over it and all that follow, at most 1.
 *
 * Benjamini and Hochberg (1995), Controlling the false discovery rate: https://doi.org/10.1111/j.2517-6161.1995.tb02031.x
 *
 * @returns adjusted p-values in the order given
 * @throws where a p-value lies outside 0 to 1
 */
export function benjaminiHochberg(ps: ArrayLike<number>): Float64Array {
  const m = ps.length;
  const order = new Uint32Array(m);
  for (let i = 0; i < m; i++) {
    if (!(ps[i]! >= 0 && ps[i]! <= 1)) throw new RangeError(`benjaminiHochberg requires p-values from 0 to 1, got ${ps[i]}`);
    order[i] = i;
  }
  order.sort((a, b) => ps[a]! - ps[b]!);
  const adjusted = new Float64Array(m);
  let least = 1;
  for (let rank = m; rank > 0; rank--) {
    const i = order[rank - 1]!;
    least = Math.min(least, (ps[i]! * m) / rank);
    adjusted[i] = least;
  }
  return adjusted;
}
