import type { Indicator } from '../model/indicator.ts';
import type { InsideWards } from '../model/inside-wards.ts';
import type { MeasureProblem } from '../model/pocket-measure.ts';
import type { Choice, Targeting } from '../model/targeting.ts';
import type { Programme } from '../model/targeting-programme.ts';
import { capital } from './capital.ts';
import { decimal, whole } from './numbers.ts';
import { lower } from './lower.ts';
import { possessive } from './sentences.ts';
import { withThe } from './with-the.ts';

/** Words of the view that sets targeting wards beside targeting small areas. */
export const targetingWords = {
  waiting: 'Loading who would be reached',
  sure: ({ label }: Pick<Indicator, 'label'>, council: string) => `${label}, ${council}`,
  measure: 'Need is measured by',
  noOne: 'no one inside',
  areas: (count: number) => `${whole(count)} small ${count === 1 ? 'area' : 'areas'}`,
  within: (code: string, ward: string) => `${code}, in ${ward} ward`,
  ofResidents: (residents: number) => `income-deprived of ${whole(residents)}`,
  showAll: (count: number) => `Show all ${whole(count)}`,
  showFewer: 'Show fewer',
  slider: 'Room in the programme, in residents',
  budget: (budget: number, share: number) => `${whole(budget)} residents, ${percent(share)} of all`,
  ends: ['one small area', 'the whole council'] as const,
  fewer: 'One ward fewer',
  more: 'One ward more',
  table: 'The two ways side by side',
  columns: { ward: 'Whole wards', 'small-area': 'Small areas' },
  rows: {
    areas: 'Areas taken in', residents: 'Residents inside', reached: 'Income-deprived residents reached', missed: 'Income-deprived residents missed',
    leakage: 'Inside, not income-deprived',
  },
  chart: (council: string, ward: string, small: string) =>
    `Share of ${possessive(council)} income-deprived residents reached, by the size of the programme. At the chosen size: ${ward} by wards, ${small} by small areas.`,
  across: 'Residents in the programme',
  up: 'Income-deprived residents reached',
  curves: { ward: 'wards', 'small-area': 'small areas' },
  map: 'Which areas each way takes in',
  choices: {
    both: 'Both ways', ward: 'Wards alone', 'small-area': 'Small areas alone, missed by wards', neither: 'Neither',
  } satisfies Record<Choice, string>,
  chosenWards: 'Wards taken in are outlined.',
  inside: 'Inside wards, and between them',
  insideKey: { within: 'inside wards', between: 'between wards' },
  insideNote: 'Measured as the variance of the small areas’ values, each weighted by its residents, which splits exactly into the two parts.',
  missedList: 'Small areas that wards would miss',
  fit: 'Ward figures are best fit: each small area is counted in one ward.',
  how: 'How this is worked out',
  howText: [
    'Areas are put in order of need, the worst first, and taken in whole while their residents do not pass the size of the programme. The first that does not fit ends the list: a smaller one further down would jump over greater need.',
    'Coverage is the share of the council’s income-deprived residents who live inside. Leakage is the share of those inside who are not income-deprived.',
    'Residents and income-deprived residents are those of the Indices of Deprivation 2025: mid-2022 residents, and the numerator of the income domain, rounded by its publisher to the nearest 5.',
    'Someone who lives inside is not sure to be helped, and someone outside is not without need: this says where people live, not whom a service meets.',
  ],
  download: 'Download target list',
  back: 'Hidden pockets',
  fileName: (council: string) => `${council}-target-list.csv`,
  one: (council: string) => `There is one small area in ${withThe(council)}, so there is nothing to choose between`,
  oneLead: 'A programme there reaches everyone or no one.',
  oneWard: (council: string) => `${capital(possessive(council))} small areas are all counted in one ward, so to target wards is to target everyone`,
  oneWardLead: 'Small areas can still be put in order of need: see the table.',
  nobody: (council: string) => `No resident of ${withThe(council)} is counted as income-deprived, so no one can be missed`,
  none: (council: string) => `Nothing is known of need in ${possessive(council)} small areas by this measure`,
  problem: {
    'no-polarity': 'Neither end of this indicator is called worse, so it cannot put areas in order of need. Choose another measure.',
    'no-amount': 'This indicator is a count, a rank or a class, not an amount that need can be measured by. Choose another measure.',
    'no-small-areas': 'This indicator is not published for small areas, so they cannot be put in order by it. Choose another measure.',
    'no-wards': 'This indicator cannot be given for wards, so they cannot be put in order by it. Choose another measure.',
  } satisfies Record<MeasureProblem, string>,
  unfit: 'This measure cannot say where need is greatest',
  left: (count: number) => `${whole(count)} small ${count === 1 ? 'area' : 'areas'} can be taken in neither way, and ${count === 1 ? 'has' : 'have'} a dotted outline on the map: the measure, or the number of income-deprived residents, is held back by its publisher or not known.`,
};

/** A share, 0 to 1, as a whole percentage; one decimal where that would read as nothing or all without being it. */
export function percent(share: number, digits = 0): string {
  const text = decimal(100 * share, digits);
  const hides = digits === 0 && ((share > 0 && text === '0') || (share < 1 && text === '100'));
  return `${hides ? decimal(100 * share, 1) : text}%`;
}

/** "the 3 most deprived wards", "the small area worst off by crime". */
export function neediest(count: number | undefined, one: string, many: string, measure: Pick<Indicator, 'id' | 'shortLabel'>): string {
  const number = count === undefined || count === 1 ? '' : `${whole(count)} `;
  const name = count === 1 ? one : many;
  return measure.id === 'imd-score' ? `the ${number}most deprived ${name}` : `the ${number}${name} worst off by ${lower(measure.shortLabel)}`;
}

const wards = (count: number, measure: Pick<Indicator, 'id' | 'shortLabel'>) => neediest(count, 'ward', 'wards', measure);
const smallAreas = (count: number | undefined, measure: Pick<Indicator, 'id' | 'shortLabel'>) => neediest(count, 'small area', 'small areas', measure);

/** Within this share of each other two numbers of residents are about the same. */
const aboutSame = 0.02;

/** The sentence on top: whom the two ways reach at the chosen size. `measure` is what need is. */
export function targetingSentence(council: string, { programmes, budget, chosen }: Targeting, measure: Pick<Indicator, 'id' | 'shortLabel'>): string {
  const { ward, 'small-area': small } = programmes;
  const people = `${possessive(council)} income-deprived residents`;
  if (small.areas.length === 0 && ward.areas.length === 0) return `A programme for ${whole(budget)} residents has no room for the neediest small area of ${withThe(council)}`;
  if (chosen['small-area'].areas === 0 && chosen.ward.areas === 0 && chosen.neither.areas === 0) return `A programme with room for everyone in ${withThe(council)} misses no one`;
  if (ward.areas.length === 0) return `A programme for ${whole(budget)} residents has no room for a whole ward; ${smallAreas(small.areas.length, measure)} would reach ${percent(small.coverage!)} of ${people}`;
  const digits = percent(ward.coverage!) === percent(small.coverage!) ? 1 : 0;
  const first = `Targeting ${wards(ward.areas.length, measure)} reaches ${percent(ward.coverage!, digits)} of ${people}`;
  if (small.areas.length === 0) return `${first}; no small area fits in that room`;
  const isSame = Math.abs(ward.residents - small.residents) <= aboutSame * Math.max(ward.residents, small.residents);
  const other = isSame ? 'about the same number of residents' : 'a programme of the same size';
  return `${first}; ${other} in ${smallAreas(undefined, measure)} would reach ${percent(small.coverage!, digits)}`;
}

/** How many residents each way really takes in, of the room there is. */
export function roomSentence({ programmes, budget }: Targeting): string {
  const { ward, 'small-area': small } = programmes;
  const taken = (programme: Programme, one: string, many: string): string => (programme.areas.length === 0 ? `no whole ${one}`
    : `${whole(programme.residents)} in ${whole(programme.areas.length)} ${programme.areas.length === 1 ? one : many}`);
  return `There is room for ${whole(budget)} residents: the two ways take in ${taken(ward, 'ward', 'wards')} and ${taken(small, 'small area', 'small areas')}. Areas come whole, those in greatest need first.`;
}

/** Who would be missed by wards and not by small areas; undefined where no one. */
export function missedSentence({ chosen, programmes }: Targeting): string | undefined {
  const { areas, residents, affected } = chosen['small-area'];
  if (areas === 0 || programmes.ward.areas.length === 0) return undefined;
  const instead = chosen.ward.areas === 0 ? '' : `, in greater need than the ${chosen.ward.areas === 1 ? 'one' : whole(chosen.ward.areas)} taken in instead`;
  return `Choosing wards would miss ${whole(areas)} small ${areas === 1 ? 'area' : 'areas'}${instead}: ${whole(residents)} residents, ${whole(affected)} of them income-deprived.`;
}

/** What share of a council's inequality lies inside its wards; where it cannot be split, why. */
export function insideSentence(council: string, split: InsideWards | undefined, measure: Pick<Indicator, 'shortLabel'>): string {
  if (!split || split.areas < 2) return `With fewer than two small areas there is no inequality to split.`;
  if (split.withinShare === undefined) return `All of ${possessive(council)} small areas have the same ${lower(measure.shortLabel)}, so there is no inequality to split.`;
  return `${percent(split.withinShare)} of the inequality in ${lower(measure.shortLabel)} between ${possessive(council)} small areas lies inside its wards, where a ward’s average cannot show it.`;
}
