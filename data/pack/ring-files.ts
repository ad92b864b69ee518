import { packVersion, type RingAreas, type RingTopic } from '../../src/model/pack.ts';
import type { TopicId } from '../../src/model/topic.ts';
import type { England } from '../england.ts';
import { compact } from './compact.ts';

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

/** `ring/TOPIC.json`: values, and for the deprivation scores national ranks, of the ring's small areas. */
export async function ringTopic(topic: TopicId, england: England, rows: readonly number[]): Promise<RingTopic> {
  const values: RingTopic['values'] = {};
  const ranks: RingTopic['ranks'] = {};
  for (const { id, levels } of england.definitions.filter((each) => each.topic === topic)) {
    if (!levels.includes('small-area')) continue;
    const column = await england.indicator(id).at('small-area');
    if (!column || rows.every((row) => column.values[row] === undefined)) continue;
    values[id] = rows.map((row) => compact(column.values[row], ringDigits));
    if (column.ranks) ranks[id] = rows.map((row) => compact(column.ranks![row]));
  }
  return { version: packVersion, topic, values, ranks };
}

/** Digits of a value of the ring, which is drawn and takes part in statistics but is no table of the council's. */
const ringDigits = 5;
