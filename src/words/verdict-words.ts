import type { Verdict } from '../model/verdict.ts';

/** What can be said of the first area against the second, for a narrow column. `first` is its name. */
export function verdictWords(verdict: Verdict, first: string): string {
  switch (verdict) {
    case 'higher': return `Higher in ${first}`;
    case 'lower': return `Lower in ${first}`;
    case 'no-clear-difference': return 'No clear difference';
    case 'size': return 'Follows the size of the area';
    case 'no-interval': return 'Cannot tell: no interval';
    case 'absent': return 'Cannot tell: a figure is missing';
  }
}
