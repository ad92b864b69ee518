import type { Indicator } from '../model/indicator.ts';
import type { Verdict } from '../model/verdict.ts';

/** What is said of one figure against another: on the page, in files and on the command line. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
  higher: 'higher',
  lower: 'lower',
  'no-clear-difference': 'no clear difference',
  size: 'cannot tell',
  'no-interval': 'cannot tell',
  absent: 'cannot tell',
};

const untested: Readonly<Partial<Record<Indicator['kind'], string>>> = {
  score: 'Scores have no margin of error to test with.',
  rank: 'Ranks have no margin of error to test with.',
  decile: 'Ranks have no margin of error to test with.',
  mean: 'Averages come without a margin of error to test with.',
  class: 'Classes are too coarse to test.',
};

/** Why nothing can be told, in a sentence; undefined where something can. */
export function verdictReason(verdict: Verdict, indicator: Indicator): string | undefined {
  switch (verdict) {
    case 'size': return 'Counts follow the size of the area.';
    case 'no-interval': return untested[indicator.kind] ?? 'No margin of error can be given for these figures.';
    case 'absent': return 'At least one of the two has no figure.';
    default: return undefined;
  }
}
