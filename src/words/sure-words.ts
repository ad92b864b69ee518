import type { Figure } from '../model/figure.ts';
import type { Indicator } from '../model/indicator.ts';
import { isWalked } from '../model/is-walked.ts';
import type { Level } from '../model/level.ts';
import { capital } from './capital.ts';
import { levelNames } from './names.ts';
import { decimal, formatInterval } from './numbers.ts';
import { statusWords } from './status-words.ts';

/** One thing to know of how sure a number is. */
export interface SureLine {
  name: string;
  text: string;
}

/** What a number's standing follows from beside the number itself. `fit`: share of the postcodes of a ward's small areas that lie in it. */
export interface SureGrounds {
  level: Level;
  fit?: number;
  /** Whole years since its figures: the least and the most, where parts are of different years; absent where not stated. */
  age?: { least: number; most: number };
}

const kinds: Record<Indicator['kind'], string> = {
  count: 'A count. It follows the size of the area.',
  rate: 'A share or a rate: one count set against another.',
  mean: 'An average. Some in the area are above it and some below.',
  score: 'A score, made from many measures. It puts areas in order; twice the score is not twice as much.',
  rank: 'A place in a list of all England’s small areas.',
  decile: 'A tenth of England: the list of all small areas cut into ten parts.',
  class: 'A class, given by the publisher.',
};

const number = (value: number): string => decimal(value, Number.isInteger(value) ? 0 : 1);
const years = (count: number): string => (count === 1 ? '1 year' : `${count} years`);

/** Words that say how sure a number is. */
export const sureWords = {
  button: (label: string) => `How sure is this? ${label}`,
  heading: 'How sure is this?',
  kind: 'What it is',
  chance: 'Chance',
  interval: (text: string, method: Indicator['interval']) =>
    `The 95% interval is ${text}. Chance alone could have moved the number this far: made this way, 95 in 100 such intervals hold the true one. ${
      method === 'byar' ? 'Method: Byar’s, exact for fewer than 10 events.' : 'Method: Wilson’s score interval.'}`,
  noInterval: {
    count: 'It counts everyone, so there is no interval of chance.',
    walked: 'No interval: it is worked out from where all postcodes lie, not from a sample, so chance has no part in it. What can be off is where people live and the way they walk. Read small gaps between areas as no difference.',
    other: 'No interval: the publisher does not say how far chance could move it. Read small gaps between areas as no difference.',
  },
  count: 'Count behind it',
  /** The parts of a share are some out of all; those of a rate are of two kinds. */
  countText: (numerator: string, denominator: string, isShare: boolean) => `${numerator}, ${isShare ? 'out of' : 'set against'} ${denominator}.`,
  estimate: 'Estimate',
  estimateText: (why: string | undefined) => `This is an estimate. ${why ?? 'It was worked out from other numbers, not counted.'}`,
  fit: 'Best fit',
  fitText: (share: number | undefined) => {
    const part = share === undefined ? 'How well they fit is not known.' : share > 0.9995 ? 'Here they fit exactly.'
      : `About ${decimal(Math.min(100 * share, 99), 0)}% of their postcodes lie in the ward.`;
    return `The ward’s number is made from whole small areas. ${part}`;
  },
  period: 'Age',
  periodText(period: string, age: SureGrounds['age']): string {
    if (!age) return `${period}.`;
    if (age.most === 0) return `${period}: this year’s.`;
    return `${period}: ${age.least === age.most ? years(age.most) : `${age.least} to ${years(age.most)}`} old.`;
  },
  notes: 'Notes',
};

/** All that is known of how sure a number is, or why there is none, a line each. */
export function sureLines(indicator: Indicator, figure: Figure, { level, fit, age }: SureGrounds): SureLine[] {
  const line = (name: string, text: string | undefined): SureLine[] => (text ? [{ name, text }] : []);
  if (figure.value === undefined) {
    const none = figure.held ? statusWords[figure.status] : `not published for ${levelNames[level].many}`;
    return line(sureWords.kind, `${capital(none)}.${figure.why ? ` ${figure.why}` : ''}`);
  }
  const { numerator, denominator, interval, status, why } = figure;
  const isMade = level === 'ward' && indicator.aggregation !== 'none';
  return [
    ...line(sureWords.kind, kinds[indicator.kind]),
    ...line(sureWords.chance, interval ? sureWords.interval(formatInterval(indicator, interval), indicator.interval)
      : isWalked(indicator) ? sureWords.noInterval.walked : indicator.kind === 'count' ? sureWords.noInterval.count : sureWords.noInterval.other),
    ...line(sureWords.count, numerator !== undefined && denominator !== undefined
      ? sureWords.countText(`${number(numerator)} ${indicator.numerator ?? 'counted'}`, `${number(denominator)} ${indicator.denominator ?? 'in all'}`,
        indicator.interval === 'wilson' || isWalked(indicator)) : undefined),
    ...line(sureWords.estimate, status === 'estimate' ? sureWords.estimateText(why) : undefined),
    ...line(sureWords.fit, isMade ? sureWords.fitText(fit) : undefined),
    ...line(sureWords.period, sureWords.periodText(indicator.period, age)),
    ...line(sureWords.notes, indicator.caveats.join(' ')),
  ];
}
