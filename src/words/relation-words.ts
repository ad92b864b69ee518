import type { Indicator } from '../model/indicator.ts';
import type { Level } from '../model/level.ts';
import { levelNames } from './names.ts';
import { lower } from './lower.ts';
import { decimal, whole } from './numbers.ts';
import { possessive } from './sentences.ts';
import { withThe } from './with-the.ts';

/** Words of the pages that set two indicators, or two kinds of area, against each other. */
export const relationWords = {
  ways: 'Ways to compare',
  wayNames: { compare: 'Areas', maps: 'Two maps', scatter: 'Scatter' },
  waiting: 'Loading the indicators',
  failed: 'The figures could not be loaded. Try again from the notice above.',
  across: 'Across',
  up: 'Up',
  swap: 'Swap the two',
  areas: 'Areas',
  table: 'Table',
  chart: 'Chart',
  noSecond: (label: string) => `${label}, against which indicator?`,
  chooseSecond: 'Choose a second indicator. Each area becomes a dot: the first indicator places it across, the second up.',
  second: 'Second indicator',
  chartLabel: (across: string, up: string) => `Scatter of ${across} across and ${up} up`,
  chartRole: 'scatter of areas',
  keys: 'Arrow keys move to the next area in that direction. Enter selects it. Escape leaves it.',
  notPublished: (level: Level) => `Not published for ${levelNames[level].many}.`,
  without: (count: number, level: Level) =>
    (count === 1 ? `1 ${levelNames[level].one} lacks one of the two figures and is left out.` : `${whole(count)} ${levelNames[level].many} lack one of the two figures and are left out.`),
  hollow: 'Hollow dots are estimates.',
  fit: 'Ward figures are best fit from small areas.',
  guides: (council: string) => `The broken lines mark ${withThe(council)}, the plain lines England.`,
  single: 'One dot alone makes no pattern, so no chart is drawn. Its two figures are in the table.',
  caution: 'This is about areas, not people: it does not say that the same people have both, nor that one brings about the other.',
  shared: 'Both figures come from one source, so they may in part be made of the same things.',
  method: (r: number, rho: number, count: number, level: Level) =>
    `Pearson’s r ${decimal(r, 2)}; by rank, Spearman’s rho ${decimal(rho, 2)}; ${whole(count)} ${levelNames[level].many}. Each area counts once, whatever its size. 0 is no link, 1 and −1 a straight line.`,
  caption: (across: string, up: string) => `${across} and ${up}, by area`,
  area: 'Area',
  areaRow: (name: string, across: string, up: string) => `${name}: ${across}; ${up}`,

  first: 'First map',
  secondMap: 'Second map',
  indicator: 'Indicator',
  mapLabel: (which: string, indicator: string, level: Level) => `${which}: ${indicator}, ${levelNames[level].many}`,
  twoTitle: (first: string, second: string) => `${first}, beside ${lower(second)}`,
  levelsTitle: (indicator: string, first: Level, second: Level) => `${indicator}, by ${levelNames[first].one} and by ${levelNames[second].one}`,
  bothSame: 'Both maps show the same: choose another indicator or another kind of area for one of them.',
  together: 'The maps move together. Point at an area on one, and the other shows it, or the area around it.',
  oneScale: (level: Level) => `Both maps have one scale, with the classes of ${levelNames[level].many}.`,
} as const;

/** Below these, by size, a correlation is called none, weak and moderate: Cohen (1988). */
const sizes = [0.1, 0.3, 0.5] as const;

/** From this size on, the places of areas on the one mostly follow those on the other. */
const mostly = 0.7;

/** What a correlation says of a council's areas, by the smaller of Pearson's and Spearman's: "In Barnet’s 24 wards, cars and fuel poverty go opposite ways, strongly". Undefined r: it cannot be worked out. */
export function relationSentence(first: Indicator, second: Indicator, r: number | undefined, rho: number | undefined, count: number, level: Level, council: string): string {
  const areas = `${possessive(council)} ${whole(count)} ${levelNames[level].many}`;
  const both = `${lower(first.shortLabel)} and ${lower(second.shortLabel)}`;
  if (count === 1) return `With one ${levelNames[level].one} alone, nothing can be said of how ${both} go together in ${withThe(council)}`;
  if (r === undefined || rho === undefined) return `In ${areas} there is too little to tell whether ${both} go together`;
  const size = r * rho < 0 ? 0 : Math.min(Math.abs(r), Math.abs(rho));
  if (size < sizes[0]) return `In ${areas}, ${both} do not go together`;
  const how = size < sizes[1] ? 'weakly' : size < sizes[2] ? 'moderately' : 'strongly';
  const [way, follows] = r > 0 ? ['go together', 'so mostly is the other'] : ['go opposite ways', 'the other is mostly low'];
  return `In ${areas}, ${both} ${way}, ${how}${size < mostly ? '' : `: where one is high, ${follows}`}`;
}
