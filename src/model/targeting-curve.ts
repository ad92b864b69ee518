import { coverageCurve, type CoverageCurve } from '../stats/coverage-curve.ts';
import type { Column } from './column.ts';
import type { Indicator } from './indicator.ts';

/** Values as need, the higher the worse, by which end of the indicator is worse. */
export function needOf({ polarity }: Pick<Indicator, 'polarity'>, values: readonly (number | undefined)[]): (number | undefined)[] {
  return polarity === 'higher-is-better' ? values.map((value) => (value === undefined ? undefined : -value)) : [...values];
}

/**
 * Whom a programme would reach as it takes in the areas of one level, greatest need first, residents and income-deprived residents counted
 * by the Indices of Deprivation. An area whose need or counts are not known cannot be taken in, and is named as missing.
 *
 * @param measure what need is: an indicator that `measureProblem` finds no fault with
 * @param people the column of `pocketPeople` at the same level
 * @throws where the measure has no worse end, or `people` lacks its counts
 */
export function targetingCurve(
  measure: Pick<Column, 'values'> & { indicator: Pick<Indicator, 'id' | 'polarity'> }, people: Pick<Column, 'numerators' | 'denominators' | 'values'>,
): CoverageCurve {
  if (measure.indicator.polarity === 'neutral') throw new RangeError(`targetingCurve requires a measure with a worse end, got ${measure.indicator.id}`);
  const { numerators, denominators } = people;
  if (!numerators || !denominators) throw new RangeError('targetingCurve requires counts of people, got rates alone');
  const counted = people.values.map((value, row) => value !== undefined && numerators[row] !== undefined && denominators[row] !== undefined);
  return coverageCurve(
    needOf(measure.indicator, measure.values),
    denominators.map((residents, row) => (counted[row] ? residents : undefined)),
    numerators.map((affected, row) => (counted[row] ? affected : undefined)),
  );
}
