import { censusShare } from '../census-share.ts';
import { caveats } from '../caveats.ts';
import { wholeNumbers } from '../columns.ts';
import type { Family } from '../family.ts';
import { inCodeOrder } from '../in-code-order.ts';

const table = 'religion';

/** `is`: what follows "residents who …". */
const answers = [
  { id: 'none', column: 'no_religion', label: 'No religion', is: 'have no religion' },
  { id: 'christian', column: 'christian', label: 'Christian', is: 'are Christian' },
  { id: 'buddhist', column: 'buddhist', label: 'Buddhist', is: 'are Buddhist' },
  { id: 'hindu', column: 'hindu', label: 'Hindu', is: 'are Hindu' },
  { id: 'jewish', column: 'jewish', label: 'Jewish', is: 'are Jewish' },
  { id: 'muslim', column: 'muslim', label: 'Muslim', is: 'are Muslim' },
  { id: 'sikh', column: 'sikh', label: 'Sikh', is: 'are Sikh' },
  { id: 'other', column: 'other_religion', label: 'Other religion', is: 'have another religion' },
  { id: 'not-answered', column: 'not_answered', label: 'Religion not answered', is: 'did not answer the question on religion' },
] as const;

/** Residents by religion, every answer published: Census 2021, TS030. */
export const religion: Family = {
  name: 'Religion or belief',
  definitions: answers.map(({ id, column, label, is }) => censusShare({
    id: `religion-${id}`,
    topic: 'people',
    group: 'Religion or belief',
    label,
    shortLabel: label,
    description: `Share of residents who ${is}, as they answered the census.`,
    numerator: `residents who ${is}`,
    denominator: 'residents',
    polarity: 'neutral',
    method: `100 × residents who ${is} ÷ all residents, with those who did not answer (Census 2021, TS030).`,
    sources: ['census2021-religion'],
    sentence: `{value} of residents in {area} ${is}; in {council}, {councilValue}; in {england}, {englandValue}.`,
  }, [table, column, 'residents'], { caveats: [caveats.voluntary] })),
  tables: [{
    table,
    of: 'small-area',
    build({ sources, areas }) {
      const counts = inCodeOrder(sources.csv('people/religion_ts030_lsoa21.csv.gz'), 'lsoa21cd', areas.codes['small-area']);
      return [wholeNumbers('residents', counts.numbers('total')), ...answers.map(({ column }) => wholeNumbers(column, counts.numbers(column)))];
    },
  }],
};
