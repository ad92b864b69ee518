import { censusShare } from '../census-share.ts';
import { wholeNumbers } from '../columns.ts';
import type { Family } from '../family.ts';
import { inCodeOrder } from '../in-code-order.ts';

const table = 'travel-to-work';

/** Working from home: Census 2021, TS058. */
export const travelToWork: Family = {
  name: 'Travel to work',
  definitions: [censusShare({
    id: 'works-from-home',
    topic: 'net-zero',
    group: 'Cars and travel',
    label: 'Workers mainly at home',
    shortLabel: 'Works from home',
    description: 'Share of residents in work who worked mainly at or from home in the week before the census.',
    numerator: 'residents working mainly at or from home',
    denominator: 'residents aged 16 and over in work',
    polarity: 'neutral',
    method: '100 × residents who work mainly at or from home ÷ residents aged 16 and over in employment (Census 2021, TS058).',
    sources: ['census2021-travel-to-work'],
    sentence: '{value} of residents in work in {area} worked mainly at home on census day 2021; in {council}, {councilValue}; in {england}, {englandValue}.',
  }, [table, 'mainly_at_home', 'workers'], { caveats: ['Census day fell in a lockdown with furlough: this does not describe normal times.'] })],
  tables: [{
    table,
    of: 'small-area',
    build({ sources, areas }) {
      const counts = inCodeOrder(sources.csv('net-zero/census2021_distance_to_work_england_lsoa21.csv.gz'), 'lsoa21cd', areas.codes['small-area']);
      return [wholeNumbers('workers', counts.numbers('residents_16_plus_in_employment')), wholeNumbers('mainly_at_home', counts.numbers('works_mainly_from_home'))];
    },
  }],
};
