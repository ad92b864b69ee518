import type { Indicator } from '../model/indicator.ts';
import type { Level } from '../model/level.ts';
import type { Status } from '../model/status.ts';
import { levelNames } from './names.ts';
import { whole } from './numbers.ts';
import { withThe } from './with-the.ts';

const bases: Record<string, string> = {
  national: 'steps from England',
  quantiles: 'equal numbers here',
  natural: 'natural breaks',
  equal: 'equal steps',
};

const keys: Record<Exclude<Status, 'ok'>, string> = {
  estimate: 'Estimate',
  suppressed: 'Held back by the publisher',
  missing: 'No figure',
  'not-collected': 'Not collected',
};

/** Words of the map's legend. */
export const legendWords = {
  range: (from: string, to: string): string => `${from} to ${to}`,
  /** Whole numbers, both counted in. */
  whole: (from: string, to: string): string => (from === to ? from : `${from}–${to}`),
  under: (bound: string): string => `under ${bound}`,
  over: (bound: string): string => `${bound} and over`,
  moreThan: (bound: string): string => `more than ${bound}`,
  upTo: (bound: string): string => `up to ${bound}`,
  /** The same in fewer letters; a dash cannot be read between negative numbers. */
  short: {
    range: (from: string, to: string): string => (/[−+]/.test(from + to) ? `${from} to ${to}` : `${from}–${to}`),
    under: (bound: string): string => `<${bound}`,
    over: (bound: string): string => (bound.startsWith('+') ? `≥${bound}` : `${bound}+`),
  },
  basis: (method: string): string => bases[method] ?? '',
  areas: (count: number, level: Level): string => `${whole(count)} ${count === 1 ? levelNames[level].one : levelNames[level].many}`,
  key: (status: Exclude<Status, 'ok'>, count: number): string => `${keys[status]} (${whole(count)})`,
  /** The same of two kinds of area: "Estimate (3 small areas, 1 ward)". */
  keyOfBoth: (status: Exclude<Status, 'ok'>, counts: readonly string[]): string => `${keys[status]} (${counts.join(', ')})`,
  spreadOf: (level: Level): string => `How the ${levelNames[level].many} are spread`,
  /** Which end is worse. The strong colour is dark on a light page and bright on a dark one. */
  worse({ topic, kind, polarity }: Indicator, theme: 'light' | 'dark'): string | undefined {
    const strong = theme === 'light' ? 'Darker' : 'Brighter';
    if (topic === 'deprivation' && (kind === 'score' || kind === 'rank' || kind === 'decile')) return `${strong} is more deprived`;
    if (kind === 'class' || polarity === 'neutral') return undefined;
    return polarity === 'higher-is-worse' ? 'Higher is worse' : 'Lower is worse';
  },
  /** A class for a screen reader: "Most deprived: 16 small areas". */
  classLabel: (name: string, count: number, level: Level): string => `${name}: ${legendWords.areas(count, level)}`,
  loading: 'Loading figures',
  failed: 'Not loaded',
  spread: 'How the areas are spread',
  pocket: 'Hidden pocket, with a dot for each rule it meets',
  both: (first: string, second: string): string => `${first} with ${second[0]!.toLowerCase()}${second.slice(1)}`,
  thirds: (basis: 'england' | 'here', council: string): string => (basis === 'england' ? 'thirds of England' : `thirds of ${withThe(council)}`),
  cells: 'Both indicators at once: nine kinds of area',
  cellHint: 'Each square is a kind of area, with how many there are. Point at one to see them on the map.',
  histogram: (title: string): string => `How the areas are spread over ${title}`,
};
