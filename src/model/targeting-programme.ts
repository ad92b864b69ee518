import type { CoverageCurve } from '../stats/coverage-curve.ts';
import { withinBudget } from '../stats/within-budget.ts';

/** A programme in whole areas of one level, and whom it reaches. */
export interface Programme {
  /** Rows of the areas, greatest need first. */
  areas: number[];
  /** Who lives inside: all residents, and those who are income-deprived. */
  residents: number;
  affected: number;
  /** Share of all income-deprived residents who live inside, 0 to 1; absent where there are none. */
  coverage?: number;
  /** Share of the residents inside who are not income-deprived, 0 to 1; absent where nobody lives inside. */
  leakage?: number;
}

/** The programme that takes in areas of a curve, whole and in order, while their residents do not pass the budget. */
export function programmeWithin(curve: CoverageCurve, budget: number): Programme {
  const count = withinBudget(curve.points, budget);
  const last = curve.points[count - 1];
  const areas = curve.points.slice(0, count).map(({ area }) => area);
  if (!last) return { areas, residents: 0, affected: 0, ...(curve.affected > 0 && { coverage: 0 }) };
  const { residents, affected, coverage, leakage } = last;
  return { areas, residents, affected, ...(coverage !== undefined && { coverage }), ...(leakage !== undefined && { leakage }) };
}
