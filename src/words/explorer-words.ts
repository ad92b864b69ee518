import type { Classification } from '../model/classification.ts';
import { inAList } from './in-a-list.ts';
import { levelNames, topicNames } from './names.ts';

export const classificationNames: Record<Classification, { name: string; hint: string }> = {
  national: { name: 'National deciles, in pairs', hint: 'Five classes set by England: each holds a fifth of the country’s areas' },
  quantiles: { name: 'Equal numbers here', hint: 'Quantiles: the same number of this council’s areas in each class' },
  natural: { name: 'Natural breaks', hint: 'Classes divide where values leave gaps' },
  equal: { name: 'Equal steps', hint: 'Every class covers the same range of values' },
};

/** Words of the explorer's frame: its bar, its controls, its notices. */
export const explorerWords = {
  skip: 'Skip to the map',
  skipHere: 'Skip to what is shown',
  skipToList: 'Skip to the areas as a list',
  council: 'Council',
  sights: { map: 'Map', table: 'Table', compare: 'Compare', maps: 'Two maps', scatter: 'Scatter', targeting: 'Who would be missed', area: 'About an area', factsheet: 'Factsheet', sources: 'About the data', gaps: 'What is held and what is not', words: 'What the words mean', accessibility: 'Accessibility' },
  /** The same in the fewest words, for the bar. */
  barSights: { map: 'Map', table: 'Table', compare: 'Compare', targeting: 'Who is missed', sources: 'About' },
  navigation: 'Views',
  dark: 'Use dark colours',
  light: 'Use light colours',
  menu: 'Menu',
  close: 'Close',
  lookAt: 'Look at',
  indicator: 'Indicator',
  areas: 'Areas',
  overlay: 'Lay over it',
  nothing: 'Nothing',
  nothingHint: 'Show one indicator alone',
  classes: 'Classes',
  findPockets: 'Find',
  pockets: 'Hidden pockets',
  pocketsHint: 'Small areas where need is high, inside wards whose average does not show it.',
  drawn: 'How it is drawn',
  patterns: 'Patterns on the classes',
  patternsHint: 'Dots and lines tell the classes apart without colour.',
  values: 'Values on the map',
  change: 'Change what is shown',
  meaning: 'What it means',
  loading: (council: string) => `Loading ${council}`,
  noScene: 'Loading the map and its figures',
  dismiss: 'Dismiss',
  retry: 'Try again',
  openCouncil: (council: string) => `Open ${council}`,
  failed: 'Some of the data could not be loaded.',
  lacksParts: 'Part of this page could not be loaded. The rest still works. Check the connection, then reload the page.',
};

const keyNames: Record<string, string> = {
  sort: 'The order of the table', level2: 'The second map’s kind of area', area: 'The council', level: 'The kind of area', topic: 'The topic', indicator: 'The indicator', overlay: 'The second indicator', classes: 'The classes',
  compare: 'The compared areas', order: 'The order of the rows', rows: 'The look of the rows', topics: 'The topics', lit: 'The lit class', open: 'The topics opened', only: 'The one topic', pockets: 'The pockets switch', measure: 'The measure of pockets',
  p: 'The cut-off for small areas', q: 'The cut-off for wards', rules: 'The rules for pockets', clusters: 'The clusters', show: 'The view', budget: 'The size of the programme', select: 'The selected area', theme: 'The colours', lock: 'The lock', at: 'The place on the map',
};

const shownNames: Record<string, string> = {
  ...Object.fromEntries(Object.entries(levelNames).map(([level, { many }]) => [level, many])),
  ...topicNames,
  national: 'national deciles',
  map: 'the map',
  'no overlay': 'one indicator alone',
  'the usual order': 'the table in its usual order',
  'the usual order of rows': 'the rows in their usual order',
  'no comparison': 'the page without a comparison',
  E09000003: 'Barnet',
};

/**
 * One sentence on something in the address that could not be shown, and what is shown instead. `council`: the one that an area selected is in, where it is
 * another that can be opened.
 */
export function noticeSentence(
  { key, said, shown }: { key: string; said: string; shown: string }, nameOf: (code: string) => string | undefined = () => undefined, council?: string,
): string {
  const what = keyNames[key] ?? key;
  const clipped = said.length > 40 ? `${said.slice(0, 40)}…` : said;
  if (key === 'compare-many') {
    const left = said.split(',').map((code) => nameOf(code) ?? code);
    return `${shown === '4' ? 'Four' : shown} areas fit side by side. ${inAList(left)} ${left.length === 1 ? 'was' : 'were'} left out: take one away to make room.`;
  }
  if (key === 'select' && council) {
    return nameOf(said) === undefined ? `“${clipped}” is an area of ${council}, and you are looking at ${shown}. Open ${council} to read about it.`
      : `${council} is a council of its own, and you are looking at ${shown}. Open ${council} to read about its areas.`;
  }
  if (key === 'compare-elsewhere') {
    const own = nameOf(said);
    return own ? `${own} is a council of its own, and a comparison holds areas of one council, ${shown}. To read ${own}’s areas, choose ${own} as the council.`
      : `“${clipped}” is not an area of ${shown} as its boundaries are now, so it was left out. To compare areas of another council, choose that council first.`;
  }
  if (key === 'level' && said in shownNames) return `These figures are not published for ${shownNames[said]}. You are looking at ${shownNames[shown]}.`;
  if (key === 'together') {
    return shown in shownNames ? `“${said}” is not published for those areas. You are looking at ${shownNames[shown]}, which both indicators have.`
      : `“${said}” is not published for the same areas as “${shown}”. You are looking at “${shown}” alone.`;
  }
  return `${what} in the address, “${clipped}”, is not one that Fairground knows here. You are looking at ${shownNames[shown] ?? shown} instead.`;
}
