import { censusShare } from '../census-share.ts';
import { wholeNumbers } from '../columns.ts';
import type { Family } from '../family.ts';
import { inCodeOrder } from '../in-code-order.ts';
import { sumOf } from '../sum-of.ts';

const group = 'Qualifications and work';
const olderResidents = 'Residents of all ages from 16 are counted, and fewer of today’s older residents had the chance to gain qualifications.';

/** Highest qualification (TS067) and occupation (TS062) of residents aged 16 and over: Census 2021. */
export const qualificationsAndOccupation: Family = {
  name: 'Qualifications and occupation',
  definitions: [
    censusShare({
      id: 'no-qualifications',
      topic: 'people',
      group,
      label: 'Residents with no qualifications',
      shortLabel: 'No qualifications',
      description: 'Share of residents aged 16 and over with no qualifications.',
      numerator: 'residents aged 16 and over with no qualifications',
      denominator: 'residents aged 16 and over',
      polarity: 'higher-is-worse',
      method: '100 × residents with no qualifications ÷ residents aged 16 and over (Census 2021, TS067).',
      sources: ['census2021-qualifications'],
      sentence: '{value} of residents aged 16 and over in {area} have no qualifications; in {council}, {councilValue}; in {england}, {englandValue}.',
    }, ['qualifications', 'no_qualifications', 'residents_16_plus'], { caveats: [olderResidents] }),
    censusShare({
      id: 'degree',
      topic: 'people',
      group,
      label: 'Residents with a degree or similar (level 4 and above)',
      shortLabel: 'Degree or similar',
      description: 'Share of residents aged 16 and over with a degree, a higher national diploma or the like.',
      numerator: 'residents aged 16 and over qualified to level 4 or above',
      denominator: 'residents aged 16 and over',
      polarity: 'neutral',
      method: '100 × residents qualified to level 4 or above ÷ residents aged 16 and over (Census 2021, TS067).',
      sources: ['census2021-qualifications'],
      sentence: '{value} of residents aged 16 and over in {area} have a degree or similar; in {council}, {councilValue}; in {england}, {englandValue}.',
    }, ['qualifications', 'level_4_and_above', 'residents_16_plus'], { caveats: [olderResidents] }),
    censusShare({
      id: 'routine-occupations',
      topic: 'people',
      group,
      label: 'Residents in routine and semi-routine occupations',
      shortLabel: 'Routine occupations',
      description: 'Share of residents aged 16 and over whose work, or last work, is routine or semi-routine: for instance driving, cleaning, care or sales.',
      numerator: 'residents in routine and semi-routine occupations',
      denominator: 'residents aged 16 and over',
      polarity: 'neutral',
      method: '100 × residents in NS-SEC classes L12 (semi-routine) and L13 (routine) ÷ residents aged 16 and over (Census 2021, TS062).',
      sources: ['census2021-ns-sec'],
      sentence: '{value} of residents aged 16 and over in {area} are in routine or semi-routine occupations; in {council}, {councilValue}; in {england}, {englandValue}.',
    }, ['occupations', 'routine_and_semi_routine', 'residents_16_plus'], { caveats: ['Students and people who never worked are in the denominator.'] }),
  ],
  tables: [
    {
      table: 'qualifications',
      of: 'small-area',
      build({ sources, areas }) {
        const counts = inCodeOrder(sources.csv('people/qualifications_ts067_lsoa21.csv.gz'), 'lsoa21cd', areas.codes['small-area']);
        return [
          wholeNumbers('residents_16_plus', counts.numbers('total')),
          wholeNumbers('no_qualifications', counts.numbers('no_qualifications')),
          wholeNumbers('level_4_and_above', counts.numbers('level_4_and_above')),
        ];
      },
    },
    {
      table: 'occupations',
      of: 'small-area',
      build({ sources, areas }) {
        const counts = inCodeOrder(sources.csv('people/ns_sec_ts062_lsoa21.csv.gz'), 'lsoa21cd', areas.codes['small-area']);
        return [wholeNumbers('residents_16_plus', counts.numbers('total')), wholeNumbers('routine_and_semi_routine', sumOf(counts, ['semi_routine_l12', 'routine_l13']))];
      },
    },
  ],
};
