import type { CoverageChart } from '../charts/coverage-chart.ts';
import { targetLevels, type Targeting, type TargetLevel } from '../model/targeting.ts';
import { whole } from '../words/numbers.ts';
import { percent, targetingWords as words } from '../words/targeting-words.ts';
import type { TargetingBasis } from './targeting-of.ts';

/** Place, among the compared areas' colours and shapes, of each way of choosing areas. */
export const placeOf: Readonly<Record<TargetLevel, number>> = { ward: 0, 'small-area': 1 };

/** The chart of whom each way reaches as the programme grows. */
export function targetingCoverage(council: string, { curves, range }: TargetingBasis, { budget, programmes }: Targeting, width: number): CoverageChart {
  const reached = (level: TargetLevel) => percent(programmes[level].coverage!);
  return {
    width, most: range.most, budget, across: words.across, up: words.up, format: whole,
    label: words.chart(council, reached('ward'), reached('small-area')),
    lines: targetLevels.map((level) => ({
      place: placeOf[level],
      name: words.curves[level],
      points: curves[level].points.map(({ residents, coverage }) => ({ residents, share: coverage! })),
      at: { share: programmes[level].coverage!, label: `${reached(level)} ${words.curves[level]}` },
    })),
  };
}
