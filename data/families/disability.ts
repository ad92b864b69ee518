import { censusShare } from '../census-share.ts';
import { wholeNumbers } from '../columns.ts';
import type { Family } from '../family.ts';
import { inCodeOrder } from '../in-code-order.ts';

const table = 'disability';

/** Residents disabled under the Equality Act: Census 2021, TS038. */
export const disability: Family = {
  name: 'Disability',
  definitions: [censusShare({
    id: 'disabled',
    topic: 'people',
    group: 'Disability',
    label: 'Disabled residents (Equality Act)',
    shortLabel: 'Disabled residents',
    description: 'Share of residents whose day-to-day life is limited, a little or a lot, by a lasting illness or condition.',
    numerator: 'residents disabled under the Equality Act',
    denominator: 'residents',
    polarity: 'neutral',
    method: '100 × residents disabled under the Equality Act ÷ all residents (Census 2021, TS038).',
    sources: ['census2021-disability'],
    sentence: '{value} of residents in {area} are disabled under the Equality Act; in {council}, {councilValue}; in {england}, {englandValue}.',
  }, [table, 'disabled', 'residents'], { caveats: ['Not adjusted for age: places with older residents have more disabled residents.'] })],
  tables: [{
    table,
    of: 'small-area',
    build({ sources, areas }) {
      const counts = inCodeOrder(sources.csv('people/disability_ts038_lsoa21.csv.gz'), 'lsoa21cd', areas.codes['small-area']);
      return [wholeNumbers('residents', counts.numbers('total')), wholeNumbers('disabled', counts.numbers('disabled'))];
    },
  }],
};
