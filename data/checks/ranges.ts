import { levels } from '../../src/model/level.ts';
import { catalogue } from '../catalogue.ts';
import { baseColumn } from '../england/base-column.ts';
import { averages } from '../families/benchmarks.ts';
import type { CheckedTables } from './checked-tables.ts';
import { rule, type Finding } from './finding.ts';

const rankColumns: readonly (readonly [table: string, column: string])[] = [
  ...averages.map(([ours]) => ['index-of-multiple-deprivation', `${ours}_rank`] as const),
  ['income-and-work', 'idaci_rank'],
  ['income-and-work', 'idaopi_rank'],
  ['access-measures', 'geographical_barriers_rank'],
];

/** That every value lies where its kind allows, ranks are permutations but for ties, and deciles are the tenths of ranks. */
export async function checkRanges({ geography, read }: CheckedTables): Promise<Finding[]> {
  const findings: Finding[] = [];
  const codesOf = { ward: geography.wards.codes, neighbourhood: geography.neighbourhoods.codes, 'small-area': geography.smallAreas.codes };
  for (const definition of catalogue) {
    for (const level of levels) {
      const source = definition.from[level];
      if (!source) continue;
      const { values, numerators, denominators, statuses } = await baseColumn(definition, level, source, read);
      const isWithin = rangeOf(definition);
      const broken = values.flatMap((value, row) => {
        const isValueRight = value === undefined || isWithin(value);
        const part = definition.interval === 'wilson' ? numerators?.[row] : undefined;
        const isShare = part === undefined || (part >= 0 && part <= denominators![row]!);
        const isStatusRight = (value === undefined) === ['suppressed', 'missing', 'not-collected'].includes(statuses[row]!);
        return isValueRight && isShare && isStatusRight ? [] : [codesOf[level][row]!];
      });
      const held = values.filter((value) => value !== undefined).length;
      const check = `${definition.id}, ${level}: ${held} values within range, each with its state`;
      findings.push(held === 0 ? rule(check, 1, 'no value at all') : rule(check, broken.length, broken[0]));
    }
  }
  for (const [table, column] of rankColumns) {
    const ranks = await read.numbers(table, column) as number[];
    findings.push(rule(`${table}, ${column} ranks every small area, ties apart`, ranksOutOfPlace(ranks)));
  }
  const ranks = await read.numbers('index-of-multiple-deprivation', 'imd_rank') as number[];
  const deciles = await read.numbers('index-of-multiple-deprivation', 'imd_decile') as number[];
  const wrongDeciles = deciles.filter((decile, row) => decile !== Math.ceil((10 * ranks[row]!) / ranks.length));
  findings.push(rule('imd-decile is the tenth of the rank', wrongDeciles.length));
  return findings;
}

/**
 * How many ranks are not where a ranking of all of them would put them: sorted, the rank at place i (from 1) is i, or that of the tie
 * it belongs to. A tie may share its first rank or its last.
 */
export function ranksOutOfPlace(ranks: readonly number[]): number {
  const sorted = [...ranks].sort((a, b) => a - b);
  let wrong = 0;
  for (let start = 0; start < sorted.length;) {
    let end = start;
    while (end < sorted.length && sorted[end] === sorted[start]) end++;
    if (sorted[start]! < start + 1 || sorted[start]! > end) wrong += end - start;
    start = end;
  }
  return wrong;
}

function rangeOf({ id, kind, unit, per, diverging, classes }: (typeof catalogue)[number]): (value: number) => boolean {
  if (kind === 'decile') return (value) => Number.isInteger(value) && value >= 1 && value <= 10;
  if (kind === 'rank') return (value) => Number.isInteger(value) && value >= 1;
  if (kind === 'class') return (value) => Number.isInteger(value) && value >= 1 && value <= classes!.length;
  if (diverging) return (value) => Number.isFinite(value) && (unit !== '%' || value >= -100);
  if (id.startsWith('imd-position')) return (value) => value > 0 && value <= 100;
  if (kind === 'score') return (value) => Number.isFinite(value);
  if (kind === 'rate' && per === 100) return (value) => value >= 0 && value <= 100;
  return (value) => value >= 0 && Number.isFinite(value);
}
