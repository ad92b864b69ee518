import { areaName } from '../model/area-name.ts';
import { positionOf } from '../model/position.ts';
import type { AreaRow } from '../model/small-areas-in.ts';
import type { TopicId } from '../model/topic.ts';
import { topicLeads } from '../model/topic-leads.ts';
import { areaInSentence } from '../words/area-words.ts';
import { positionWords } from '../words/position-words.ts';
import { profileWords } from '../words/profile-words.ts';
import { areaSentence } from '../words/sentences.ts';
import { shortPeriod } from '../words/short-period.ts';
import type { Scene } from './scene.ts';

/** What a topic comes to in one area, in a sentence or two from the data, with its year: the first of its leads that has a figure, and where that stands in England. */
export function topicSentence({ manifest, columnOf }: Scene, area: AreaRow, topic: TopicId): string | undefined {
  const column = topicLeads[topic].map((id) => columnOf(id, area.level)).find((each) => each?.values[area.row] !== undefined);
  if (!column) return undefined;
  const sentence = areaSentence(column.indicator, areaInSentence(areaName(manifest!, area)), column.values[area.row], manifest!.council.name, column.council, column.england)!;
  const dated = /\b\d{4}\b/.test(sentence) ? sentence : sentence.replace(/\.(?= |$)/, ` (${shortPeriod(column.indicator.period)}).`);
  const position = positionOf(column, area.row);
  return position ? `${dated} ${profileWords.position(positionWords(position, area.level), position.by)}` : dated;
}
