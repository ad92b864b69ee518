import type { Indicator } from '../model/indicator.ts';
import type { Level } from '../model/level.ts';
import { levelNames } from './names.ts';
import { withThe } from './with-the.ts';

/** Words of the panel that says what a view means while no area is selected. */
export const overviewWords = {
  loading: 'Loading figures',
  failed: 'These figures could not be loaded. The notice says what failed, and how to try again.',
  partOf: (name: string) => `part of ${name}`,
  ends: ({ topic, kind }: Indicator): [string, string] => {
    if (topic === 'deprivation' && (kind === 'score' || kind === 'rank' || kind === 'decile')) return ['Most deprived here', 'Least deprived here'];
    return ['Highest', 'Lowest'];
  },
  all: (count: number, level: Level) => (count === 1 ? `The one ${levelNames[level].one}` : `All ${count} ${levelNames[level].many} as a list`),
  listOf: (indicator: string, level: Level, council: string) => `${levelNames[level].title} of ${withThe(council)} by ${indicator}`,
  tied: (count: number, areas: string, value: string) => `${count} ${areas} share the value ${value}.`,
  prompt: 'Choose an area on the map, in the table or by name to read about it.',
  noData: (indicator: string, level: string, council: string) => `No figures on ${indicator} for the ${level} of ${withThe(council)}`,
};
