import type { Level } from '../model/level.ts';
import type { Status } from '../model/status.ts';
import { levelNames } from './names.ts';
import { whole } from './numbers.ts';
import { ruleWords, type PocketChoice } from './pockets-words.ts';
import { statusWords } from './status-words.ts';

/** What files of figures say: the lines on top, the states of a value, and what each column holds. */
export const fileWords = {
  title: (indicator: string, level: Level, council: string) => `${indicator}, ${levelNames[level].many} of ${council}`,
  period: (period: string, vintage: string, isFit: boolean) => `Period: ${period}. Areas: ${vintage}${isFit ? '; ward figures are best fit from small areas' : ''}.`,
  unit: (unit: string, description: string) => `Unit: ${unit}. ${description}`,
  method: (text: string) => `Method: ${text}`,
  note: (text: string) => `Note: ${text}`,
  source: (publisher: string, title: string, licence: string) => `Source: ${publisher}, ${title}. ${licence}.`,
  made: (date: string) => `Made with Fairground on ${date}.`,
  link: (address: string) => `Link: ${address}`,
  column: (key: string, meaning: string) => `Column ${key}: ${meaning}`,

  /** What stands in a column of states. */
  status: { ...statusWords, ok: 'figure held' } satisfies Record<Status, string>,

  code: 'code of the area, Office for National Statistics',
  name: 'name of the area',
  neighbourhood: 'neighbourhood (MSOA) that the small area lies in, by its House of Commons Library name',
  ward: 'ward that the small area is counted in, by best fit',
  wardCode: 'code of the ward that the small area is counted in, by best fit',
  level: 'kind of area',
  low: 'lower end of the 95% interval; empty where none can be given',
  high: 'upper end of the 95% interval; empty where none can be given',
  statusMeaning: 'what is known of the value: figure held, estimate, held back by the publisher to protect people, no figure, or not collected here',
  reason: 'why there is no value, or why it is an estimate, where the data says',
  rank: (ranked: number) => `place among England’s ${whole(ranked)} areas of this kind, 1 the most deprived`,
  residents: 'usual residents, Census 2021',

  topic: 'topic',
  indicator: 'indicator, by its name in addresses and on the command line',
  label: 'what is measured',
  unitMeaning: 'unit of the value, or its kind where it has none',
  periodMeaning: 'when it was measured',
  value: 'value, in the unit of the row',
  numerator: 'number that the value counts',
  denominator: 'number that it is set against',
  council: (name: string) => `value of ${name}`,
  region: (name: string) => `value of ${name}`,
  england: 'value of England',

  with: 'with',
  areas: (level: Level) => `All ${levelNames[level].many}`,
  comparison: {
    name: 'compare',
    label: 'The comparison',
    difference: 'the row’s value less that of the first place; empty where one is not known, or a whole is set against a part of it',
    differenceLow: 'lower end of the 95% interval of the difference; empty where none can be given',
    differenceHigh: 'upper end of the 95% interval of the difference; empty where none can be given',
    ratio: 'the row’s value divided by that of the first place, for rates of events',
    ratioLow: 'lower end of the 95% interval of the ratio',
    ratioHigh: 'upper end of the 95% interval of the ratio; empty where it has no upper end',
    against: 'what can be said of the row against the first place',
    againstReason: 'why, where no more can be said',
    verdict: 'what can be said of the areas together',
  },
  both: 'Both indicators',
  first: (level: Level) => `First map: all ${levelNames[level].many}`,
  second: (level: Level) => `Second map: all ${levelNames[level].many}`,
  maps: 'two-maps',
  scatter: 'scatter',
  area: { name: 'figures', label: 'Everything known of it' },

  pockets: {
    name: 'hidden-pockets',
    label: 'Hidden pockets',
    measure: ({ measure, p, q, rules }: PocketChoice) =>
      `Measure: ${measure.label}. A place is listed by any of: ${rules.map((rule) => ruleWords[rule].name).join('; ') || 'no rule'}. Cut-offs: ${p}% of small areas, ${q}% of wards.`,
    number: 'number on the map and in the list, the most deprived first',
    decile: 'decile of the small area among England’s, 1 the most deprived',
    wardDecile: 'decile of its ward among England’s wards, 1 the most deprived',
    residents: 'residents, mid-2022, as the Indices of Deprivation 2025 count them',
    incomeDeprived: 'residents in income deprivation, rounded by their publisher to the nearest 5',
    rules: 'rules that find the place',
    survives: 'pairs of cut-offs, of 25, at which its ward’s average hides it',
    z: 'robust standard deviations from the middle of its ward, worse side positive',
    touches: 'number of the small areas it touches that are among England’s 30% least deprived',
  },

  targets: {
    name: 'target-list',
    label: 'Small areas taken in',
    order: 'order of need, the greatest first',
    small: 'whether a programme in small areas takes it in',
    ward: 'whether a programme in whole wards takes it in',
    residents: 'residents, mid-2022',
    affected: 'residents in income deprivation',
  },

  clusters: {
    name: 'clusters',
    label: 'Clusters',
    mark: 'mark; the lines above say what each means; empty where chance could have done it',
    statistic: (kind: string) => `statistic, ${kind}`,
    p: 'p value',
  },

  gaps: {
    name: 'what-is-held',
    label: 'What is held and what is not',
    title: (council: string) => `What is held for ${council}, and what is not`,
    source: 'publisher and title of the source',
    areas: 'kind of area: ward, neighbourhood (MSOA) or small area (LSOA)',
    ageLeast: 'fewest whole years since the period of the figures; empty where it is not stated',
    ageMost: 'most whole years since the period of the figures; empty where it is not stated',
    held: 'whether figures are held for areas of this kind: yes or no',
    all: 'number of areas of this kind',
    counted: 'areas with a figure',
    estimated: 'areas with an estimate',
    suppressed: 'areas whose figure is held back by the publisher to protect people',
    missing: 'areas with no figure',
    notCollected: 'areas where it is not collected',
    why: 'why there are none, or not for every area, or why they are estimates',
  },
};
