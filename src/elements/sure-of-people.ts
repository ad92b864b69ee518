import { benchmarkFigure } from '../model/benchmark-figure.ts';
import type { Indicator } from '../model/indicator.ts';
import { periodAge } from '../model/period-age.ts';
import { sureLines, type SureLine } from '../words/sure-words.ts';

/** All that is known of how sure the number of income-deprived residents of several small areas is, taken together. `year`: the one that ages are counted to. */
export function sureOfPeople(indicator: Indicator, people: { residents: number; incomeDeprived: number }, year = new Date().getFullYear()): SureLine[] {
  const { residents: denominator, incomeDeprived: numerator } = people;
  const figure = benchmarkFigure(indicator, { value: ((indicator.per ?? 1) * numerator) / denominator, numerator, denominator });
  return sureLines(indicator, figure, { level: 'small-area', age: periodAge(indicator.period, year) });
}
