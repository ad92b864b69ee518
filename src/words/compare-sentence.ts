import type { Indicator } from '../model/indicator.ts';
import type { Verdict } from '../model/verdict.ts';
import { formatValue, roughValue } from './numbers.ts';
import { possessive } from './sentences.ts';

/** One area and its value, where it has one. */
export interface Compared {
  name: string;
  value: number | undefined;
}

/** The values as text: rough where that still tells them apart as the full ones would. */
function texts(indicator: Indicator, values: readonly number[]): string[] {
  const full = values.map((value) => formatValue(indicator, value));
  const rough = values.map((value) => roughValue(indicator, value));
  return new Set(rough).size === new Set(full).size ? rough : full;
}

/** The first clause of the indicator's own sentence, with residents and households given to the area: "{value} of Colindale North’s residents …". */
function opening(indicator: Indicator, area: string): string | undefined {
  const clause = indicator.sentence.split(/;\s*|(?<=\.)\s+(?=[A-Z{])/)[0]!.replace(/\.$/, '');
  const named = [...clause.matchAll(/\{(\w+)\}/g)].map(([, key]) => key).sort().join();
  if (named !== 'area,value') return undefined;
  const owned = / in /.test(area) ? clause : clause.replace(/\{value\} of (residents|households) in \{area\}/, `{value} of ${possessive(area)} $1`);
  return owned.replace('{area}', area);
}

/** How a further area is named: as the sentence names the first. */
function following(indicator: Indicator): (name: string, text: string) => string {
  const verb = /^\{area\} ([^{;.]*)\{value\}/.exec(indicator.sentence)?.[1];
  if (verb !== undefined) return (name, text) => `${name} ${verb}${text}`;
  const by = /\bby \{value\}/.test(indicator.sentence) ? 'by ' : '';
  return (name, text) => `in ${name}, ${by}${text}`;
}

/**
 * One sentence, without its full stop, that sets areas side by side: "45% of Colindale North’s residents are in income deprivation; in
 * Woodside Park, 20%". An area without a value is said to have none. With two areas, `verdict` adds that they are not clearly different.
 *
 * @throws where there are no areas
 */
export function compareSentence(indicator: Indicator, areas: readonly Compared[], verdict?: Verdict): string {
  if (areas.length === 0) throw new RangeError('compareSentence requires at least 1 area, got 0');
  const known = areas.filter((area): area is { name: string; value: number } => area.value !== undefined);
  const without = areas.filter(({ value }) => value === undefined).map(({ name }) => name);
  const none = without.length === 0 ? [] : [`no figure for ${without.join(' or ')}`];
  if (known.length === 0) return `${indicator.label}: ${none[0]}`;
  const shown = texts(indicator, known.map(({ value }) => value));
  const first = opening(indicator, known[0]!.name);
  const next = following(indicator);
  const clauses = first === undefined
    ? [`${indicator.label}: ${known.map(({ name }, i) => `${shown[i]} in ${name}`).join(', ')}`]
    : [first.replace('{value}', shown[0]!), ...known.slice(1).map(({ name }, i) => next(name, shown[i + 1]!))];
  const unclear = areas.length === 2 && verdict === 'no-clear-difference' ? ': no clear difference' : '';
  return [...clauses, ...none].join('; ') + unclear;
}
