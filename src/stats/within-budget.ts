import type { Coverage } from './coverage-curve.ts';

/**
 * How many areas of a coverage curve a programme can take in: whole areas, in order, while their residents together do not pass the
 * budget. The first that would pass it ends the list, though a smaller one after it might still fit: taking that one would pass over
 * greater need.
 *
 * @param points of `coverageCurve`
 * @param budget residents
 * @throws where the budget is negative or not a number
 */
export function withinBudget(points: readonly Coverage[], budget: number): number {
  if (!(budget >= 0)) throw new RangeError(`withinBudget requires a budget of at least 0 residents, got ${budget}`);
  const over = points.findIndex((point) => point.residents > budget);
  return over < 0 ? points.length : over;
}
