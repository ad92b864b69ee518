import type { Indicator } from '../model/indicator.ts';
import { topics, type TopicId } from '../model/topic.ts';
import type { Item } from '../ui/filter-items.ts';
import { topicNames } from '../words/names.ts';

/** Indicators as the choices of a list, those of the open topic first, each topic's in its own order and groups. */
export function indicatorItems(indicators: readonly Indicator[], open: TopicId): Item[] {
  const order = [open, ...topics.filter((topic) => topic !== open)];
  return order.flatMap((topic) => indicators.filter((each) => each.topic === topic).map((each) => ({
    value: each.id, label: each.label, hint: each.description, group: `${topicNames[topic]}: ${each.group}`, keywords: `${each.shortLabel} ${each.id}`,
  })));
}
