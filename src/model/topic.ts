/** The four overlays and the people topic, in the order in which they are offered. */
export const topics = ['deprivation', 'growth', 'service-reach', 'net-zero', 'people'] as const;
export type TopicId = (typeof topics)[number];

export function isTopic(text: unknown): text is TopicId {
  return topics.includes(text as TopicId);
}
