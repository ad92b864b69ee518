import type { Level } from '../model/level.ts';
import type { TopicId } from '../model/topic.ts';

/** The name of the whole, in the two parts in which it is written. */
export const brand = ['Fair', 'ground'] as const;

/** Names of the topics. */
export const topicNames: Record<TopicId, string> = {
  deprivation: 'Deprivation',
  growth: 'Growth',
  'service-reach': 'Service reach',
  'net-zero': 'Net zero',
  people: 'People',
};

/** Names of the levels: for one area, and for several. */
export const levelNames: Record<Level, { one: string; many: string; title: string }> = {
  ward: { one: 'ward', many: 'wards', title: 'Wards' },
  neighbourhood: { one: 'neighbourhood', many: 'neighbourhoods', title: 'Neighbourhoods' },
  'small-area': { one: 'small area', many: 'small areas', title: 'Small areas' },
};
