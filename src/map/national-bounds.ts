/**
 * The value below which a share of England's areas lies, between the 19 quantiles of a pack (5th, 10th … 95th percentile). Straight lines
 * join them; beyond the outer two nothing is known, and the outer two stand for all.
 */
export function nationalQuantile(quantiles: readonly number[], share: number): number {
  const place = Math.min(Math.max(share * (quantiles.length + 1) - 1, 0), quantiles.length - 1);
  const below = Math.floor(place + 1e-9);
  const low = quantiles[below]!;
  const part = place - below;
  return part > 1e-9 ? low + part * (quantiles[below + 1]! - low) : low;
}

/** The least number that counts as more than another. */
function justAbove(value: number): number {
  return value + 2 ** -40 * Math.max(1, Math.abs(value));
}

/**
 * Bounds of classes that each hold the same share of England's areas. The outer bounds reach to the lowest and highest value shown. Bounds
 * that ties make equal become one; where the lowest value itself is shared by so many, often 0, it has the first class to itself.
 *
 * @returns n + 1 numbers for n classes, ascending; n is smaller than asked for where England's values are tied
 */
export function nationalBounds(quantiles: readonly number[], values: readonly number[], classes: number): number[] {
  const inner = Array.from({ length: classes - 1 }, (_, i) => nationalQuantile(quantiles, (i + 1) / classes));
  const low = Math.min(quantiles[0]!, ...values);
  const high = Math.max(quantiles.at(-1)!, ...values);
  const distinct = inner.filter((bound, i) => (i === 0 || bound > inner[i - 1]!) && bound > low);
  const alone = low === quantiles[0] && inner[0] === low && high > low ? [justAbove(low)] : [];
  return [low, ...alone, ...distinct, high];
}

/** True where a class holds one value alone, the lowest. */
export function isLowestAlone(bounds: readonly number[]): boolean {
  return bounds.length > 2 && bounds[1] === justAbove(bounds[0]!);
}
