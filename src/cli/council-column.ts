import type { CouncilAreas, England } from '../../data/england.ts';
import type { Column } from '../model/column.ts';
import type { Level } from '../model/level.ts';

/** One indicator at one level of a council, cut from England's; undefined where the indicator is not held at that level. */
export async function councilColumn(england: England, council: CouncilAreas, id: string, level: Level): Promise<Column | undefined> {
  const indicator = england.definitions.find((each) => each.id === id)!;
  const column = indicator.levels.includes(level) ? await england.indicator(id).at(level) : undefined;
  if (!column) return undefined;
  const rows = council.rows[level];
  const cut = <Each>(all: readonly Each[]): Each[] => rows.map((row) => all[row]!);
  return {
    indicator,
    level,
    codes: cut(england.areas[level].codes),
    names: cut(england.areas[level].names),
    values: rows.map((row) => column.values[row]),
    statuses: cut(column.statuses),
    numerators: column.numerators && rows.map((row) => column.numerators![row]),
    denominators: column.denominators && rows.map((row) => column.denominators![row]),
    ranks: column.ranks && rows.map((row) => column.ranks![row]),
    ranked: england.ranked[level],
    missing: column.missing,
    estimated: column.estimated ?? indicator.estimateAt?.[level],
  };
}
