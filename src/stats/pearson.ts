/**
 * Pearson's correlation of two sets of numbers in the same order, from −1 to 1.
 *
 * https://en.wikipedia.org/wiki/Pearson_correlation_coefficient
 *
 * @returns undefined where there are fewer than 2 pairs, or one set is all equal
 * @throws where lengths differ or a number is not finite
 */
export function pearson(xs: ArrayLike<number>, ys: ArrayLike<number>): number | undefined {
  const n = xs.length;
  if (n !== ys.length) throw new RangeError(`pearson requires pairs, got ${n} and ${ys.length} numbers`);
  for (let i = 0; i < n; i++) {
    if (!Number.isFinite(xs[i]) || !Number.isFinite(ys[i])) throw new RangeError(`pearson requires finite numbers, got ${xs[i]} and ${ys[i]}`);
  }
  if (n < 2) return undefined;
  let meanX = 0;
  let meanY = 0;
  for (let i = 0; i < n; i++) {
    meanX += xs[i]! / n;
    meanY += ys[i]! / n;
  }
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = 0; i < n; i++) {
    xx += (xs[i]! - meanX) ** 2;
    yy += (ys[i]! - meanY) ** 2;
    xy += (xs[i]! - meanX) * (ys[i]! - meanY);
  }
  return xx > 0 && yy > 0 ? Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy))) : undefined;
}
