import type { Indicator } from '../model/indicator.ts';
import { pocketMeasures, type MeasureProblem } from '../model/pocket-measure.ts';
import type { PocketRule } from '../model/pocket-rules.ts';
import type { Pocket, PocketNote, PocketProblem, Pockets } from '../model/pockets.ts';
import { smallAreaCutOffs, wardCutOffs } from '../stats/masked-cut-offs.ts';
import { rounded, whole } from './numbers.ts';
import { withThe } from './with-the.ts';

/** What a list of pockets follows from: the measure, the cut-offs in per cent, and the rules that count. */
export interface PocketChoice {
  measure: Indicator;
  p: number;
  q: number;
  rules: readonly PocketRule[];
}

/** "most deprived" by the indices of deprivation, "worst" by anything else. */
export function worstWord({ id }: Indicator): string {
  return (Object.values(pocketMeasures) as string[]).includes(id) ? 'most deprived' : 'worst';
}

/** " by crime", and nothing for multiple deprivation, which is what deprivation alone means. */
const byMeasure = ({ id, shortLabel }: Indicator): string => (id === pocketMeasures.imd ? '' : ` by “${shortLabel}”`);
const least = (word: string): string => (word === 'worst' ? 'best' : 'least deprived');
const count = (number: number, one: string, many = `${one}s`): string => `${whole(number)} ${number === 1 ? one : many}`;
const listed = (items: readonly string[]): string => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`);
/** A share of England rounded up, so that “among the 12%” is true. */
const upTo = (share: number): string => `${Math.ceil(share - 1e-9)}%`;

const problems: Record<Exclude<PocketProblem, MeasureProblem>, (measure: Indicator, council: string) => string> = {
  'no-position': ({ label }) => `“${label}” is held for too little of England to say where an area stands in it.`,
  'no-values': ({ label }, council) => `“${label}” has no value for any small area in ${withThe(council)}.`,
  'one-area': (_, council) => `There is one small area in ${withThe(council)}. A ward cannot hide it: the ward is that small area.`,
};
const unfit: Record<MeasureProblem, (measure: Indicator) => string> = {
  'no-polarity': ({ label }) => `“${label}” is neither good nor bad in itself, so no area can be worse off by it.`,
  'no-amount': ({ label }) => `“${label}” is a count, a rank or a class, which cannot be set against a ward’s.`,
  'no-small-areas': ({ label }) => `“${label}” is not published for small areas.`,
  'no-wards': ({ label }) => `“${label}” is not published for wards, so there is no ward’s average to set an area against.`,
};

/** Words of the list of hidden pockets. */
export const pocketsWords = {
  waiting: 'Looking for pockets',
  list: (measure: Indicator) => `Hidden pockets, ${worstWord(measure)} first`,
  none: (council: string) => `No hidden pockets by this choice in ${withThe(council)}`,
  noRules: 'No rule is switched on',
  noRulesLead: 'Switch on at least one of the three rules below to look for pockets.',
  problem: 'There is nothing to look for here',
  problemLead: (problem: PocketProblem, measure: Indicator, council: string): string => (
    problem in unfit ? `${unfit[problem as MeasureProblem](measure)} Choose another measure below.` : problems[problem as keyof typeof problems](measure, council)),
  noneLead: ({ measure, p, q, rules }: PocketChoice): string => `${rules.includes('masked')
    ? `No small area among the ${p}% ${worstWord(measure)} in England${byMeasure(measure)} lies in a ward outside the ${q}% ${worstWord(measure)}. ` : ''}`
    + 'That does not mean nobody is in need: the small areas on the map show where need is. Other cut-offs or rules may find places.',
  people: 'people',
  deprived: (number: number) => `${whole(number)} residents income-deprived`,
  within: (name: string, ward: string) => `${name}, in ${ward} ward`,
  deciles: ({ decile, wardDecile }: Pocket): string => (decile === undefined ? 'its decile is not known'
    : `decile ${decile}${wardDecile === undefined ? '' : `; its ward is in decile ${wardDecile}`}`),
  stability: ({ survives }: Pocket): string => (survives > 0 ? `found at ${survives} of 25 cut-offs` : 'its ward’s average hides it at none of 25 cut-offs'),
  strength: (rules: number) => `${rules} of 3 rules`,
  download: 'Download list',
  downloadShapes: 'GeoJSON',
  fileName: (council: string) => `${council}-hidden-pockets`,
  change: 'Change what counts',
  measure: 'Measure',
  ten: 'Indices of Deprivation 2025',
  shade: 'Shade the map by',
  why: 'Why this place',
  sure: ({ label }: Indicator) => `${label}, hidden pockets`,
  p: (p: number, measure: Indicator) => `Small area: among the ${worstWord(measure)} ${p}% in England`,
  q: (q: number, measure: Indicator) => `Its ward: not among the ${worstWord(measure)} ${q}% of wards`,
  rules: 'A place counts if any of these finds it',
  waitingForLinks: 'Who touches whom has not arrived yet: the third rule finds nothing until then.',
  fit: 'Ward figures are best fit: each small area is counted in one ward. Decile 1 is the most deprived tenth in England. Residents are those of mid-2022 that the indices of 2025 count the income-deprived among, so the two numbers belong together.',
  dots: 'Dots under a number, and a heavier outline, show how many of the three rules find the place.',
};

/** What each rule is called, and what it asks. */
export const ruleWords: Record<PocketRule, { name: string; hint: (choice: Pick<PocketChoice, 'measure' | 'p' | 'q'>) => string }> = {
  masked: {
    name: 'Hidden by its ward’s average',
    hint: ({ p, q }) => `Within the first ${p}% of small areas, in a ward outside the first ${q}%.`,
  },
  'stands-out': {
    name: 'Much worse off than the rest of its ward',
    hint: () => 'At least 2 robust standard deviations from the middle of its ward, wherever it stands in England.',
  },
  'cheek-by-jowl': {
    name: 'Cheek by jowl with its opposite',
    hint: ({ measure }) => `Within the ${worstWord(measure)} 30%, touching one of the ${least(worstWord(measure))} 30%; or higher than the areas round it, more than chance would give.`,
  },
};

/** A rule that a place meets, in plain words. */
export function ruleMet(rule: PocketRule, { touching }: Pocket, ward: string, measure: Indicator): string {
  if (rule === 'masked') return 'hidden by its ward’s average';
  if (rule === 'stands-out') return `much worse off than the rest of ${ward}`;
  return touching.length > 0 ? `beside ${touching.length === 1 ? 'an area' : 'areas'} among England’s 30% ${least(worstWord(measure))}` : 'unlike the areas round it';
}

/** The true sentence on top of the list. Residents are rounded to the nearest hundred. */
export function pocketsSentence({ pockets, people }: Pockets, { measure, q, rules }: PocketChoice): string {
  const worst = worstWord(measure);
  const places = count(pockets.length, 'pocket');
  const live = `${people.unknown > 0 ? 'At least ' : ''}${rounded(people.residents, 100)} people live in `;
  const by = byMeasure(measure);
  if (rules.length > 1 || rules[0] !== 'masked') {
    return `${live}${pockets.length === 1 ? 'one place' : `${whole(pockets.length)} places`} that ${rules.length > 1 ? `at least one of ${rules.length} rules` : 'this rule'} marks as a pocket${by}`;
  }
  const wards = pockets.length === 1 ? 'a ward' : 'wards';
  if (q < 40) return `${live}${places} inside ${wards} outside the ${q}% ${worst}${by}`;
  return `${live}${places} inside ${wards} that look${pockets.length === 1 ? 's' : ''} average or better${by}`;
}

/** Beneath it: how many of them are income-deprived, and what the list holds. */
export function pocketsLead({ people }: Pockets, { measure, p, q, rules }: PocketChoice): string {
  const who = `${people.unknown > 0 ? 'At least' : 'About'} ${rounded(people.incomeDeprived, 100)} of them are income-deprived.`;
  if (rules.length > 1 || rules[0] !== 'masked') return `${who} Each place says which rules it meets.`;
  const worst = worstWord(measure);
  return `${who} Each pocket is among the ${p}% ${worst} small areas in England, in a ward that is not among the ${q}% ${worst} wards. A programme aimed at the ${worst} wards would pass them by.`;
}

/** What a reader should know of the answer, a sentence a note. */
export function pocketNote({ kind, count: number }: PocketNote, measure: Indicator): string {
  const areas = count(number, 'small area');
  return {
    'one-ward': 'All small areas here are counted in one ward, so they are all set against the same average.',
    'all-equal': 'All small areas here have the same value, so none stands out.',
    missing: `${areas} ${number === 1 ? 'has' : 'have'} no value for “${measure.shortLabel}”, and so no place within ${number === 1 ? 'its' : 'their'} ward.`,
    'few-in-ward': `${areas} ${number === 1 ? 'lies' : 'lie'} in wards of fewer than 5, where nothing can be said of standing out.`,
    'no-spread': `${areas} ${number === 1 ? 'lies' : 'lie'} in wards where most values are equal, where nothing can be said of standing out.`,
    twentieths: `“${measure.shortLabel}” has no national ranks. Its place in England is read from 19 percentiles, so cut-offs work in steps of 5%, and a tie counts as better off.`,
  }[kind];
}

/** Why a place is marked, what that means and does not, and what would drop it: a paragraph each. `touched`: the names of the areas it touches. */
export function pocketReasons(pocket: Pocket, { measure, p, q }: PocketChoice, names: { area: string; ward: string; touched: readonly string[]; fit?: number }): string[] {
  const { rules, share, wardShare, z, touching, isHighLow, survives } = pocket;
  const worst = worstWord(measure);
  const said: string[] = [];
  if (rules.includes('masked')) {
    said.push(`It is among the ${upTo(share!)} ${worst} small areas in England${byMeasure(measure)}, within the ${p}% that count. ${names.ward} as a whole is further down, among the ${upTo(wardShare!)} ${worst} wards, outside the ${q}%.`);
  } else if (share !== undefined && wardShare !== undefined) {
    said.push(`It is among the ${upTo(share)} ${worst} small areas in England${byMeasure(measure)}; ${names.ward} is among the ${upTo(wardShare)} ${worst} wards.`);
  }
  if (rules.includes('stands-out')) said.push(`It lies ${z!.toFixed(1)} robust standard deviations on the worse side of the middle of ${names.ward}’s small areas; 2 or more counts.`);
  if (touching.length > 0) said.push(`It touches ${listed(names.touched)}, among the 30% ${least(worst)} in England.`);
  if (isHighLow) said.push('It is worse off than the areas round it, more than chance would give (local Moran, false discovery rate 5%).');
  said.push('It does not mean that everyone here is in need, or that nobody is elsewhere in the ward: figures are of the place as a whole.');
  said.push(survives === 0 ? 'At none of 25 pairs of cut-offs does its ward’s average hide it: other rules mark it.' : dropsOut(pocket, worst));
  if (names.fit !== undefined && names.fit < 0.9) said.push(`${names.area} is counted in ${names.ward} by best fit: ${Math.round(100 * names.fit)}% of its postcodes lie there.`);
  return said;
}

/** The nearest cut-offs that drop a place that its ward masks at some. */
function dropsOut({ share, wardShare, survives }: Pocket, worst: string): string {
  const p = [...smallAreaCutOffs].reverse().find((each) => each < share!);
  const q = wardCutOffs.find((each) => each >= wardShare!);
  const ways = [
    ...(p === undefined ? [] : [`only the ${worst} ${p}% of small areas count`]),
    ...(q === undefined ? [] : [`wards among the ${worst} ${q}% are left out`]),
  ];
  const found = `Its ward’s average hides it at ${survives} of 25 pairs of cut-offs`;
  return ways.length === 0 ? `${found}: none that was tried drops it.` : `${found}. It drops out where ${ways.join(', or where ')}.`;
}
