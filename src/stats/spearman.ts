import { pearson } from './pearson.ts';
import { rank } from './rank.ts';

/**
 * Spearman's rank correlation of two sets of numbers in the same order, from −1 to 1: Pearson's of their ranks, ties sharing the mean of theirs. It asks
 * only whether one rises with the other, not whether in a straight line, and a far-off pair weighs no more than any other.
 *
 * https://en.wikipedia.org/wiki/Spearman%27s_rank_correlation_coefficient
 *
 * @returns undefined where there are fewer than 2 pairs, or one set is all equal
 * @throws where lengths differ or a number is not finite
 */
export function spearman(xs: ArrayLike<number>, ys: ArrayLike<number>): number | undefined {
  if (xs.length !== ys.length) throw new RangeError(`spearman requires pairs, got ${xs.length} and ${ys.length} numbers`);
  return pearson(rank(xs), rank(ys));
}
