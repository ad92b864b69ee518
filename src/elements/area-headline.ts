import { areaName } from '../model/area-name.ts';
import { figureOf } from '../model/figure.ts';
import type { AreaRow } from '../model/small-areas-in.ts';
import { topicLeads } from '../model/topic-leads.ts';
import { areaInSentence } from '../words/area-words.ts';
import { compareSentence } from '../words/compare-words.ts';
import { figureWords } from '../words/figure-words.ts';
import type { Scene } from './scene.ts';

/** The sentence that leads the page about an area: its first figure on deprivation beside the council's and England's; undefined while none is known. */
export function areaHeadline({ manifest, columnOf }: Scene, area: AreaRow): string | undefined {
  for (const id of topicLeads.deprivation) {
    const column = columnOf(id, area.level);
    const figure = column && figureOf(column.indicator, area.level, column, area.row);
    if (!column || figure?.value === undefined) continue;
    const named = (own: string, value: number | undefined) => (value === undefined ? [] : [{ name: { name: own, own }, figure: { held: true, status: 'ok' as const, value } }]);
    const sentence = compareSentence(column.indicator, [
      ...named(areaInSentence(areaName(manifest!, area)), figure.value),
      ...named(manifest!.council.name, column.council?.value), ...named(figureWords.england, column.england?.value),
    ]);
    if (sentence) return `${sentence}.`;
  }
  return undefined;
}
