/** What is known of a council's files on this device. `savedOn`: ISO date and time at which it was saved whole. */
export interface Kept {
  area: string;
  savedOn?: string;
}

/** Why a council could not be saved: no room on the device, or files that did not arrive. */
export type SaveFailure = 'full' | 'network';

/** What a page asks its service worker. */
export type Question =
  /** Is this council saved? */
  | { ask: 'kept'; area: string }
  /** Save it whole; progress is told meanwhile. */
  | { ask: 'save'; area: string }
  | { ask: 'remove'; area: string }
  /** Keep what the page fetched before there was a worker. */
  | { ask: 'keep'; addresses: readonly string[] }
  /** Does the worker serve the version of the page that has this script? */
  | { ask: 'holds'; address: string }
  /** What was this page told already? It may have begun to listen too late. */
  | { ask: 'tidings' }
  /** Take over from the worker before it. */
  | { ask: 'take-over' };

export type Answer =
  | { is: 'kept'; kept: Kept }
  | { is: 'progress'; done: number; of: number }
  | { is: 'failed'; why: SaveFailure }
  | { is: 'holds'; holds: boolean }
  | { is: 'tidings'; tidings: readonly Tidings[] }
  | { is: 'done' };

/** What a worker tells a page unasked: that a kept copy stands in for an answer of the host, or that a copy could not be kept. */
export type Tidings = { tell: 'stands-in'; area: string; on: string } | { tell: 'full' };
