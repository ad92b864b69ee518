import type { Indicator } from './indicator.ts';

/** The ten measures that pockets are found by, best known first: the name used in addresses and on the command line, and the indicator behind it. */
export const pocketMeasures = {
  imd: 'imd-score',
  income: 'income-score',
  employment: 'employment-score',
  education: 'education-score',
  health: 'health-score',
  crime: 'crime-score',
  'housing-services': 'housing-services-score',
  'living-environment': 'living-environment-score',
  children: 'children-income-deprived',
  older: 'older-income-deprived',
} as const;

/** Every name of a measure: those, and what the last two go by among analysts. */
const indicatorOf = new Map<string, string>([...Object.entries(pocketMeasures), ['idaci', pocketMeasures.children], ['idaopi', pocketMeasures.older]]);

/** Why an indicator cannot tell which areas are worse off than their ward. */
export type MeasureProblem = 'no-polarity' | 'no-amount' | 'no-small-areas' | 'no-wards';

/** The id of the indicator that a measure's name stands for; any other name is an indicator's own id. */
export function measureIndicator(name: string): string {
  return indicatorOf.get(name) ?? name;
}

/** The shortest name for an indicator as a measure. */
export function measureName(indicator: string): string {
  return Object.entries(pocketMeasures).find(([, id]) => id === indicator)?.[0] ?? indicator;
}

/** What keeps an indicator from being a measure of pockets; undefined where nothing does. Counts follow the size of an area; ranks, deciles and classes are no amounts. */
export function measureProblem({ polarity, kind, levels }: Pick<Indicator, 'polarity' | 'kind' | 'levels'>): MeasureProblem | undefined {
  if (kind !== 'rate' && kind !== 'mean' && kind !== 'score') return 'no-amount';
  if (polarity === 'neutral') return 'no-polarity';
  if (!levels.includes('small-area')) return 'no-small-areas';
  return levels.includes('ward') ? undefined : 'no-wards';
}
