import type { TopicId } from './topic.ts';

/** The indicator that speaks for a topic in one sentence about an area, best first: people before scores, counts with intervals before models. */
export const topicLeads: Readonly<Record<TopicId, readonly string[]>> = {
  deprivation: ['income-deprived', 'households-deprived-2-plus', 'imd-score'],
  growth: ['population-change', 'population-2021'],
  'service-reach': ['walk-gp', 'walk-pharmacy', 'no-car'],
  'net-zero': ['fuel-poverty', 'mains-gas-only'],
  people: ['age-65-plus', 'age-0-15'],
};
