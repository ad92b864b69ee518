/**
 * What is known of one value. `suppressed`, `missing` and `not-collected` carry no value and are three different things:
 * held back by the publisher, absent for a stated reason, and never gathered at this level.
 */
export const statuses = ['ok', 'estimate', 'suppressed', 'missing', 'not-collected'] as const;
export type Status = (typeof statuses)[number];
