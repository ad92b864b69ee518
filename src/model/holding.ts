import type { Column } from './column.ts';
import type { Indicator } from './indicator.ts';
import type { Level } from './level.ts';
import type { Status } from './status.ts';

/**
 * What is held of an indicator for the areas of one level: how many there are, and how many have each status. `why`: in a sentence, why there is
 * none, or why some have none.
 */
export type Holding =
  | { isHeld: false; why?: string }
  | { isHeld: true; areas: number; counts: Readonly<Record<Status, number>>; why?: string };

/** What is held of an indicator at a level. `column`: its figures there; undefined where it has none. */
export function holdingOf(indicator: Indicator, level: Level, column: Column | undefined): Holding {
  if (!indicator.levels.includes(level) || !column) return { isHeld: false, why: indicator.absent?.[level] };
  const counts: Record<Status, number> = { ok: 0, estimate: 0, suppressed: 0, missing: 0, 'not-collected': 0 };
  for (const status of column.statuses) counts[status]++;
  return { isHeld: true, areas: column.statuses.length, counts, ...(counts.missing > 0 && { why: column.missing }) };
}
