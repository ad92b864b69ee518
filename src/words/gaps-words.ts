import type { Level } from '../model/level.ts';
import { levelNames } from './names.ts';
import { whole } from './numbers.ts';
import { withThe } from './with-the.ts';

/** Words of the page that says what is held and what is not. */
export const gapsWords = {
  title: (held: number, of: number, council: string) => (held === of ? `All ${whole(of)} indicators are held for every kind of area in ${withThe(council)}`
    : `${whole(held)} of ${whole(of)} indicators are held for every kind of area in ${withThe(council)}`),
  lead: 'Some things nobody counts for small places. Some are counted and held back to protect people. A number is never passed down to a smaller area. So gaps stay gaps, and each has its reason.',
  waiting: 'Loading what is held',
  counting: 'counting',
  topic: 'Topic',
  allTopics: 'All topics',
  caption: (council: string) => `What is held for ${withThe(council)}: each indicator by kind of area`,
  indicator: 'Indicator',
  period: 'Period',
  age: 'Age',
  ageHint: 'in years',
  ageNotStated: 'not stated',
  ageText: ({ least, most }: { least: number; most: number }) => (least === most ? whole(most) : `${whole(least)} to ${whole(most)}`),
  area: (level: Level) => levelNames[level].title,
  held: 'held',
  all: 'all',
  of: (count: number, all: number) => `${whole(count)} of ${whole(all)}`,
  estimates: (count: number) => (count === 1 ? '1 is an estimate' : `${whole(count)} are estimates`),
  allEstimates: 'all are estimates',
  suppressed: (count: number) => `${whole(count)} held back`,
  missing: (count: number) => `${whole(count)} with no figure`,
  notCollected: (count: number) => `${whole(count)} not collected`,
  notHeld: 'not held',
  why: (label: string, level: Level) => `Why ${label} is not held for ${levelNames[level].many}`,
  whyHeading: 'Why it is not held',
  whyPartHeading: 'Why some have none',
  whyPart: (label: string, level: Level) => `Why some ${levelNames[level].many} have no figure: ${label}`,
  noReason: 'No reason is given.',
  suppressedWhy: 'Held back by the publisher to protect people.',
  notCollectedWhy: 'Nobody gathers it for these places.',
  named: 'What nobody publishes',
  namedText: 'These matter for fairness, and no open figures exist for them in places this small.',
  key: 'A full square is held for all areas, a striped one is held as estimates, a part square for some, a dotted one for none.',
};
