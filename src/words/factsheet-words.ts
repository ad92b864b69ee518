import type { Indicator } from '../model/indicator.ts';
import type { Level } from '../model/level.ts';
import { levelNames } from './explorer-words.ts';
import { whole } from './numbers.ts';

/** Words of the sheet of paper about one area. */
export const factsheetWords = {
  waiting: 'Setting the factsheet',
  noneTitle: 'A factsheet needs an area',
  noneLead: 'Choose a ward, a neighbourhood or a small area. Its factsheet is two pages of A4 at most.',
  find: 'Area by name',
  findHint: 'Find a ward, neighbourhood or small area',
  print: 'Print or save as PDF',
  back: 'Back to the page about it',
  kind: (level: Level, council: string) => `${{ ward: 'Ward', neighbourhood: 'Neighbourhood', 'small-area': 'Small area' }[level]} factsheet, ${council}`,
  brand: ['Fair', 'ground'] as const,
  map: (name: string) => `${name} and around it`,
  mapLabel: (name: string, inside: number) => `Map of ${name}: its ${inside === 1 ? 'small area' : `${whole(inside)} small areas`} by deprivation, and the areas round it, pale.`,
  mapKey: 'Small areas by the Index of Multiple Deprivation 2025, fifths of England’s',
  fifths: ['Most deprived fifth', 'Second', 'Middle', 'Fourth', 'Least deprived fifth'] as const,
  inFifth: (count: number) => `${whole(count)} here`,
  pocketKey: 'Hidden pocket',
  pockets: (count: number) => (count === 1 ? 'One hidden pocket' : `${whole(count)} hidden pockets`),
  pocketsWhat: (p: number, q: number) => `A small area among England’s ${p}% most deprived, in a ward that is not among its ${q}% most deprived wards: the ward’s average does not show it.`,
  otherRules: 'A small area whose need the average of its ward does not show.',
  pocketsTitle: 'Hidden pockets',
  noPockets: 'No hidden pocket lies here by the measure and cut-offs of this sheet. That does not mean that nobody is in need.',
  isPocket: 'This small area is a hidden pocket.',
  morePockets: (count: number) => `And ${whole(count)} more, which the page that the code leads to lists.`,
  people: (residents: number) => `${whole(residents)} people`,
  table: (name: string) => `${name} in figures`,
  indicator: 'Indicator',
  interval: '95% interval',
  england: 'England',
  place: (level: Level) => `Among England’s ${levelNames[level].many}`,
  absent: '–',
  estimate: 'est.',
  estimates: '“est.” marks an estimate.',
  intervals: 'An interval holds the value that lies behind the numbers 95 times in 100. Where none is given, none can be worked out from what is published.',
  notHeld: (count: number) => `${whole(count)} ${count === 1 ? 'indicator has' : 'indicators have'} no figure here; the page that the link leads to says which, and why.`,
  sources: 'Sources',
  more: 'All figures and maps',
  code: 'QR code of the page about this area',
  made: (date: string) => `Made with Fairground on ${date}.`,
};

/** An indicator's period as it stands beside its name: nothing where the name says all of its years, and the census by its year. */
export function periodBeside({ label, period }: Pick<Indicator, 'label' | 'period'>): string {
  const years = period.match(/\b\d{4}\b/g) ?? [];
  if (years.length > 0 && years.every((year) => label.includes(year))) return '';
  return period.replace(/^Census day, \d+ \w+ (\d{4})$/, 'Census $1');
}
