import type { Indicator } from '../model/indicator.ts';
import type { Level } from '../model/level.ts';
import { levelNames } from './names.ts';
import { formatValue, whole } from './numbers.ts';
import { withThe } from './with-the.ts';

/** Words of the list of areas like another. */
export const similarWords = {
  waiting: 'Loading who lives there',
  none: (name: string) => `${name} lacks one of the shares that areas are called alike by, so none can be named.`,
  lead: (name: string, level: Level, council: string) => `The ${levelNames[level].many} of ${withThe(council)} whose people are most like ${name}’s. Other councils’ areas are not looked at.`,
  add: (name: string) => `Compare with ${name}`,
  addShort: 'Compare',
  isIn: 'in the comparison',
  addAll: (count: number) => (count === 1 ? 'Compare with the nearest' : `Compare with the nearest ${whole(count)}`),
  full: 'Four areas stand side by side already. Take one away to add another.',
  how: 'What “like” means here',
  howText: [
    'Five sides of who lives there are set against each other, each counting the same: age (under 16, 65 and over); ethnic group (all five) and being born outside the UK; disability; homes (owned, rented from a council or housing association, rented privately); learning (no qualifications, a degree or the like).',
    'Each share is measured in standard deviations over the areas of the same kind here. Gaps are squared and averaged within a side, then over the sides; the root is the distance.',
    'It says nothing about income, prices or services, which are what you may want to compare. Like areas are alike in their people only, by Census 2021 (under-16s: mid-2022).',
  ],
};

/** How near two areas are, among all pairs of the same kind: "very alike: nearer than 97% of all pairs of wards". Never rounded up to all. */
export function closenessWords(closerThan: number, level: Level): string {
  const { many } = levelNames[level];
  const word = closerThan >= 0.95 ? 'Very alike' : closerThan >= 0.8 ? 'Alike' : closerThan >= 0.5 ? 'Somewhat alike' : 'Not much alike';
  return `${word}: nearer than ${Math.floor(100 * closerThan)}% of all pairs of ${many} here`;
}

/** Who each share counts, as it reads after "in the share of". */
const counted: Readonly<Record<string, string>> = {
  'age-0-15': 'residents under 16',
  'age-65-plus': 'residents aged 65 or over',
  'ethnic-asian': 'residents of Asian ethnic groups',
  'ethnic-black': 'residents of Black ethnic groups',
  'ethnic-mixed': 'residents of mixed ethnic groups',
  'ethnic-white': 'residents of White ethnic groups',
  'ethnic-other': 'residents of other ethnic groups',
  'born-outside-uk': 'residents born outside the UK',
  disabled: 'disabled residents',
  owned: 'households that own their home',
  'social-rented': 'households that rent from a council or housing association',
  'private-rented': 'households that rent privately',
  'no-qualifications': 'adults without qualifications',
  degree: 'adults with a degree or the like',
};

/** Where two like areas differ most: "They differ most in the share of households that rent privately: 44.5% and 12.1%." */
export function widestWords(indicator: Indicator, first: number, second: number): string {
  return `They differ most in the share of ${counted[indicator.id] ?? indicator.label}: ${formatValue(indicator, first)} and ${formatValue(indicator, second)}.`;
}
