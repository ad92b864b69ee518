import { classOf } from '../stats/class-of.ts';
import { equalBreaks } from '../stats/equal-breaks.ts';
import { equalCountBreaks } from '../stats/equal-count-breaks.ts';
import { naturalBreaks } from '../stats/natural-breaks.ts';
import { quantileBreaks } from '../stats/quantile-breaks.ts';

export type LocalMethod = 'quantiles' | 'natural' | 'equal';

/** Quantiles; where ties would make some of them one, the classes nearest to equal numbers. */
function quantiles(values: readonly number[], classes: number): number[] {
  const bounds = quantileBreaks(values, classes);
  return bounds.length === classes + 1 ? bounds : equalCountBreaks(values, classes);
}

const breaksBy = { quantiles, natural: naturalBreaks, equal: equalBreaks };

/** Moves inner bounds to round numbers where that leaves every value in its class, so that the legend says exactly what is drawn. */
function rounded(bounds: readonly number[], values: readonly number[], decimals: number): number[] {
  const scale = 10 ** decimals;
  const tidy = [...bounds];
  for (let i = 1; i < bounds.length - 1; i++) {
    const bound = bounds[i]!;
    const held = values.filter((value) => value >= bound).length;
    for (const near of [Math.round(bound * scale) / scale, Math.floor(bound * scale) / scale, Math.ceil(bound * scale) / scale]) {
      const room = near > tidy[i - 1]! && (near < bounds[i + 1]! || i === bounds.length - 2);
      if (room && near <= bounds.at(-1)! && values.filter((value) => value >= near).length === held) {
        tidy[i] = near;
        break;
      }
    }
  }
  return tidy;
}

/**
 * Bounds of classes made from the values shown: n + 1 numbers for n classes, ascending. Where there are no more different values than
 * classes, each has its own.
 *
 * @param decimals digits after the point in the legend
 * @throws where there are no values
 */
export function localBounds(values: readonly number[], method: LocalMethod, classes: number, decimals: number): number[] {
  const distinct = new Set(values).size;
  const bounds = distinct <= classes ? naturalBreaks(values, classes) : breaksBy[method](values, classes);
  return rounded(withoutEmptyEnds(bounds, values), values, decimals);
}

/** Ties can leave a first or last class without values; it joins its neighbour. */
function withoutEmptyEnds(bounds: readonly number[], values: readonly number[]): number[] {
  const kept = [...bounds];
  while (kept.length > 2 && !values.some((value) => classOf(value, kept) === kept.length - 2)) kept.splice(-2, 1);
  while (kept.length > 2 && !values.some((value) => classOf(value, kept) === 0)) kept.splice(1, 1);
  return kept;
}
