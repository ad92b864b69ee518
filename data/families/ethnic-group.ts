import { censusShare } from '../census-share.ts';
import { wholeNumbers } from '../columns.ts';
import type { Family } from '../family.ts';
import { inCodeOrder } from '../in-code-order.ts';

const table = 'ethnic-group';

const groups = [
  { column: 'asian', name: 'Asian, Asian British or Asian Welsh', short: 'Asian' },
  { column: 'black', name: 'Black, Black British, Black Welsh, Caribbean or African', short: 'Black' },
  { column: 'mixed', name: 'Mixed or Multiple ethnic groups', short: 'Mixed' },
  { column: 'white', name: 'White', short: 'White' },
  { column: 'other', name: 'Other ethnic group', short: 'Other ethnic group' },
] as const;

/** Residents by ethnic group, five groups: Census 2021, TS021. */
export const ethnicGroup: Family = {
  name: 'Ethnic group',
  definitions: groups.map(({ column, name, short }) => censusShare({
    id: `ethnic-${column}`,
    topic: 'people',
    group: 'Ethnic group',
    label: name,
    shortLabel: short,
    description: `Share of residents who gave their ethnic group as ${name}.`,
    numerator: `residents whose ethnic group is ${name}`,
    denominator: 'residents',
    polarity: 'neutral',
    method: `100 × residents in the group “${name}” ÷ all residents (Census 2021, TS021, five groups).`,
    sources: ['census2021-ethnic-group'],
    sentence: `In {area}, {value} of residents gave their ethnic group as ${name}; in {council}, {councilValue}; in {england}, {englandValue}.`,
  }, [table, column, 'residents'], { caveats: ['Five broad groups: each holds people of many backgrounds.'] })),
  tables: [{
    table,
    of: 'small-area',
    build({ sources, areas }) {
      const counts = inCodeOrder(sources.csv('people/ethnic_group_ts021_lsoa21.csv.gz'), 'lsoa21cd', areas.codes['small-area']);
      return [wholeNumbers('residents', counts.numbers('total')), ...groups.map(({ column }) => wholeNumbers(column, counts.numbers(column)))];
    },
  }],
};
