import type { Indicator } from '../model/indicator.ts';
import type { Level } from '../model/level.ts';
import { capital } from './capital.ts';
import { brand, levelNames } from './names.ts';
import { whole } from './numbers.ts';
import { periodBeside } from './period-beside.ts';

/** Words on a picture that leaves the page. */
export const posterWords = {
  brand,
  source: (names: string) => `Source: ${names}.`,
  made: (date: string, address: string) => `Made with Fairground, ${date}. ${address}`,
  count: (areas: number) => `${whole(areas)} ${areas === 1 ? 'area' : 'areas'}`,
  /** "Households in fuel poverty (%). 2022. Wards of Barnet." */
  what(indicator: Indicator, overlay: Indicator | undefined, level: Level, council: string): string {
    const named = (each: Indicator) => [`${each.label}${each.unit === '' ? '' : ` (${each.unit})`}`, ...(periodBeside(each) ? [capital(periodBeside(each))] : [])].map((part) => `${part}.`).join(' ');
    return `${named(indicator)} ${overlay ? `${named(overlay)} ` : ''}${levelNames[level].title} of ${council}.`;
  },
  area: (name: string, council: string) => `${name}, ${council}, in figures`,
  fit: 'Ward figures are best fit: built from the small areas counted in each ward.',
  interval: 'Pale bars are 95% intervals.',
};
