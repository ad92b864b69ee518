import { levels, type Level } from '../../src/model/level.ts';
import { statuses, type Status } from '../../src/model/status.ts';
import { catalogue } from '../catalogue.ts';
import { baseColumn } from '../england/base-column.ts';
import type { CheckedTables } from './checked-tables.ts';

/** How many values of an indicator at a level of its tables are plain, estimates, suppressed, missing, not collected. */
export interface States { id: string; level: Level; counts: Record<Status, number>; missing?: string }

/** The state of every value in the tables, so that nothing is dropped without a word. */
export async function valueStates({ read }: CheckedTables): Promise<States[]> {
  const rows: States[] = [];
  for (const definition of catalogue) {
    for (const level of levels) {
      const source = definition.from[level];
      if (!source) continue;
      const column = await baseColumn(definition, level, source, read);
      const counts = Object.fromEntries(statuses.map((status) => [status, column.statuses.filter((each) => each === status).length])) as Record<Status, number>;
      rows.push({ id: definition.id, level, counts, ...(counts.missing > 0 && { missing: definition.missing ?? '' }) });
    }
  }
  return rows;
}
