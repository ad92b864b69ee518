import type { Level } from '../model/level.ts';
import { levelNames } from './names.ts';
import { withThe } from './with-the.ts';

/** Words of the table of areas. */
export const tableWords = {
  caption: (indicator: string, level: Level, council: string, period: string) => `${indicator}: ${levelNames[level].many} of ${withThe(council)}, ${period}`,
  area: 'Area',
  neighbourhood: 'Neighbourhood',
  ward: 'Ward (best fit)',
  interval: '95% interval',
  position: (level: Level) => `Among England’s ${levelNames[level].many}`,
  rank: 'National rank',
  residents: 'Residents',
  code: 'Code',
  about: 'What this shows',
  waiting: 'Loading figures',
  empty: 'There are no figures for these areas.',
  estimate: 'est.',
  fit: 'Ward figures are best fit: built from the small areas counted in each ward.',
  fileName: (council: string, indicator: string, level: Level) => `${council}-${indicator}-${level}.csv`,
};
