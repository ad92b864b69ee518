import type { Status } from '../model/status.ts';

/** What stands in place of a value, or beside an estimate. */
export const statusWords: Record<Status, string> = {
  ok: '',
  estimate: 'estimate',
  suppressed: 'held back by the publisher to protect people',
  missing: 'no figure',
  'not-collected': 'not collected here',
};

/** The same in one word, for tables. */
export const statusShort: Record<Status, string> = {
  ok: '',
  estimate: 'estimate',
  suppressed: 'suppressed',
  missing: 'missing',
  'not-collected': 'not collected',
};
