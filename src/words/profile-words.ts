import type { Figure } from '../model/figure.ts';
import type { Indicator } from '../model/indicator.ts';
import { isWalked } from '../model/is-walked.ts';
import type { Level } from '../model/level.ts';
import type { Position } from '../model/position.ts';
import type { TopicId } from '../model/topic.ts';
import { levelNames, topicNames } from './names.ts';
import { decimal, whole } from './numbers.ts';
import { possessive } from './sentences.ts';
import { statusWords } from './status-words.ts';
import { sureWords } from './sure-words.ts';

const kinds: Record<Level, string> = { ward: 'Ward', neighbourhood: 'Neighbourhood', 'small-area': 'Small area' };
const percent = (share: number): string => `${decimal(100 * share, 0)}%`;

/** Words of the page about one area. */
export const profileWords = {
  like: (name: string) => `Areas like ${name}`,
  waiting: 'Loading what is known of this area',
  loading: 'loading',
  kinds,
  residents: (count: number) => `${whole(count)} residents`,
  residentsPeriod: 'Census 2021',
  smallAreas: (count: number) => `${whole(count)} ${count === 1 ? levelNames['small-area'].one : levelNames['small-area'].many} inside`,
  noFigure: (indicator: string, level: Level, why: string | undefined) => `${indicator} is not published for ${levelNames[level].many}.${why ? ` ${why}` : ''}`,
  noValue: (figure: Figure) => `${statusWords[figure.status]}.${figure.why ? ` ${figure.why}` : ''}`,
  /** `by`: deprivation places the area, everything else its figure. */
  position: (words: string, by: Position['by']) => `${by === 'rank' ? 'It' : 'Its figure'} is ${words}.`,
  estimate: 'This is an estimate.',

  page: 'Read the whole page',
  compare: 'Compare',
  openComparison: 'Open the comparison',
  full: (most: number) => `${whole(most)} areas are compared already. Open the comparison to take one away.`,
  chosen: (name: string) => `${name} is set for comparing. Choose another area on the map and press Compare, or name it here.`,
  other: 'Compare with',
  otherHint: 'Ward, neighbourhood or small area',
  zoom: 'Zoom to it',
  close: 'Close',

  showOnMap: ' (show on the map)',
  onMap: 'on the map',
  marks: (council: string, region: string) => `On each scale the capped line is ${council}, the broken line ${region} and the plain line England.`,
  strip: (label: string, area: string, value: string) => `${label}: ${area} ${value}`,
  inside: (name: string) => `Small areas in ${name}`,
  insideOrder: 'Most deprived first, by decile of the Index of Multiple Deprivation 2025: 1 is the most deprived tenth of England’s small areas. Residents are those of Census 2021.',
  decile: (decile: number | undefined) => (decile === undefined ? 'decile not known' : `decile ${decile}`),
  people: (count: number | null | undefined) => (typeof count === 'number' ? whole(count) : '–'),
  peopleHead: 'residents',
  partOf: 'Part of',
  fitOf: (fit: number | null | undefined) => (typeof fit === 'number' ? `${percent(fit)} of its postcodes in the ward` : 'fit not known'),

  fit: 'How well they fit',
  /** `share` of a ward's own people's postcodes; `least` names the small area that fits least. */
  fitText(name: string, share: number, least: { name: string; fit: number } | undefined): string {
    const all = `Small areas do not follow ward boundaries, so ${possessive(name)} figures are best fit: each small area is counted whole in one ward.`;
    if (share > 0.9995) return `${all} Here they match: every postcode of the small areas lies in the ward.`;
    const most = `Weighted by residents, ${percent(Math.min(share, 0.99))} of their postcodes lie in the ward.`;
    return least && least.fit < 0.9 ? `${all} ${most} ${least.name} fits least, at ${percent(least.fit)}.` : `${all} ${most}`;
  },
  fitUnknown: 'How well the small areas fit this ward is not known.',
  fitMore: 'People in small areas that lie partly here and are counted in another ward are left out.',
  fitSmall: (fit: number, ward: string) => `${fit > 0.9995 ? 'All' : percent(Math.min(fit, 0.99))} of its postcodes lie in ${ward} ward, where it is counted.`,

  behind: 'Behind the average',
  behindText: 'An average can hide people. This is how many live in small areas among England’s most deprived, counted mid-2022.',
  mostDeprived: (percentage: number) => `In the ${percentage}% most deprived`,
  incomeDeprived: 'In income deprivation',
  ofPeople: (count: number, all: number) => `${whole(count)} of ${whole(all)} residents in mid-2022`,
  range: 'Range of its small areas',
  rangeText: (from: { name: string; decile: number }, to: { name: string; decile: number }) =>
    (from.decile === to.decile ? `all in decile ${from.decile}` : `decile ${from.decile} (${from.name}) to decile ${to.decile} (${to.name})`),

  about: 'About the figure shown',
  what: 'What it is',
  source: 'Source',
  period: 'Period',
  areas: 'Areas',
  method: 'Method',
  notes: 'Notes',
  bestFit: 'Ward figures are best fit from small areas.',
  sure: 'How sure is this?',
  wilson: (interval: string) => `${interval} (Wilson score). Made this way, an interval holds the share behind the numbers 95 times in 100. It covers chance alone, not how the figures were made.`,
  byar: (interval: string) => `${interval} (Byar’s approximation, exact under 10 events). Made this way, an interval holds the rate behind the numbers 95 times in 100. It covers chance alone, not how the figures were made.`,
  noInterval: (indicator: Indicator) => (isWalked(indicator) ? sureWords.noInterval.walked : indicator.kind === 'count'
    ? 'A count of everyone, so it has no interval of chance. What the publisher says of its limits is in the notes.'
    : 'No interval is given: the publisher does not say how far chance could have moved it, and it cannot be worked out from what is published. Treat small gaps between areas as no difference.'),
  estimated: (why: string | undefined) => `Marked as an estimate.${why ? ` ${why}` : ''}`,
  basis: (numerator: string, numeratorName: string | undefined, denominator: string, denominatorName: string | undefined) =>
    `It rests on ${numerator} ${numeratorName ?? ''} out of ${denominator} ${denominatorName ?? ''}.`,

  unknown: 'What is not known here',
  unknownCount: (count: number) => `${whole(count)} ${count === 1 ? 'indicator has' : 'indicators have'} no figure for this area.`,
  unknownWhy: (level: Level) => `Not published for ${levelNames[level].many}.`,
  suppressed: `${statusWords.suppressed[0]!.toUpperCase()}${statusWords.suppressed.slice(1)}.`,
  missing: 'No figure is given, and no reason.',
  notCollected: 'Not collected for this area.',
  topic: (topic: TopicId) => topicNames[topic],
};
