import { packVersion } from '../../src/model/pack-version.ts';
import type { RingAreas, RingTopic } from '../../src/model/pack.ts';
import type { TopicId } from '../../src/model/topic.ts';
import type { England } from '../england.ts';
import { compact, placesOf } from './compact.ts';

/** `ring/areas.json`. `rows`: the ring's small areas, as rows of England's, ascending. */
export async function ringAreas({ geography, indicator }: England, rows: readonly number[]): Promise<RingAreas> {
  const { smallAreas, councils } = geography;
  const residents = (await indicator('population-2021').at('small-area'))!.values;
  const councilRows = [...new Set(rows.map((row) => smallAreas.council[row]!))].sort((a, b) => a - b);
  return {
    version: packVersion,
    codes: rows.map((row) => smallAreas.codes[row]!),
    names: rows.map((row) => smallAreas.names[row]!),
    councils: councilRows.map((row) => ({ code: councils.codes[row]!, name: councils.names[row]! })),
    council: rows.map((row) => councilRows.indexOf(smallAreas.council[row]!)),
    residents: rows.map((row) => compact(residents[row])),
  };
}

/**
 * `ring/TOPIC.json`: values, and for the deprivation scores national ranks, of the ring's small areas. Scores are as published, other
 * values as they are shown.
 */
export async function ringTopic(topic: TopicId, england: England, rows: readonly number[]): Promise<RingTopic> {
  const values: RingTopic['values'] = {};
  const ranks: RingTopic['ranks'] = {};
  for (const definition of england.definitions.filter((each) => each.topic === topic)) {
    const { id, levels, kind, decimals } = definition;
    if (!levels.includes('small-area')) continue;
    const column = await england.indicator(id).at('small-area');
    if (!column || rows.every((row) => column.values[row] === undefined)) continue;
    values[id] = rows.map((row) => compact(column.values[row], kind === 'score' ? placesOf(definition) : decimals));
    if (column.ranks) ranks[id] = rows.map((row) => compact(column.ranks![row]));
  }
  return { version: packVersion, topic, values, ranks };
}
