import type { CoverageCurve } from './coverage-curve.ts';

/** How far those affected live together. */
export interface ConcentrationCurve {
  /** Shares, 0 to 1, of the residents and of those affected in the areas of greatest need so far; from (0, 0) to (1, 1). */
  points: { residents: number; affected: number }[];
  /**
   * Twice the area between the curve and the diagonal: 0 where those affected are spread as the residents are, towards 1 the more they
   * live in the areas of greatest need, below 0 where they live elsewhere.
   */
  index: number;
}

/**
 * The concentration curve of those affected over residents, areas in order of need, greatest first, and its index by the trapezium rule.
 *
 * Kakwani, Wagstaff and van Doorslaer (1997), Socioeconomic inequalities in health: https://doi.org/10.1016/S0304-4076(96)01807-6
 *
 * @returns undefined where nobody lives in the areas of the curve, or nobody there is affected
 */
export function concentrationCurve({ points }: CoverageCurve): ConcentrationCurve | undefined {
  const all = points.at(-1);
  if (!all || all.residents === 0 || all.affected === 0) return undefined;
  const shares = [
    { residents: 0, affected: 0 },
    ...points.map((point) => ({ residents: point.residents / all.residents, affected: point.affected / all.affected })),
  ];
  let under = 0;
  for (let i = 1; i < shares.length; i++) {
    under += (shares[i]!.residents - shares[i - 1]!.residents) * (shares[i]!.affected + shares[i - 1]!.affected);
  }
  return { points: shares, index: under - 1 };
}
