import type { Level } from '../../src/model/level.ts';
import { statuses as allStatuses, type Status } from '../../src/model/status.ts';
import type { ColumnSource, Definition } from '../definition.ts';
import type { AreaColumn } from './area-column.ts';
import type { TableReader } from './table-reader.ts';

/**
 * An indicator at a level at which the committed tables hold it. A row whose status says that it has no value has none, and no
 * numerator either; a row without a value whose status is plain is `missing`.
 *
 * @throws a status that is none of ours, or columns of different lengths
 */
export async function baseColumn(definition: Definition, level: Level, source: ColumnSource, read: TableReader): Promise<AreaColumn> {
  const numbers = async (name: string | undefined) => (name === undefined ? undefined : read.numbers(source.table, name));
  const [value, numerator, denominators, weights, ranks, said] = await Promise.all([
    numbers(source.value), numbers(source.numerator), numbers(source.denominator), numbers(source.weight), numbers(source.rank),
    source.status === undefined ? undefined : read.strings(source.table, source.status),
  ]);
  const rows = (value ?? numerator)?.length;
  if (rows === undefined) throw new Error(`baseColumn: ${definition.id} at ${level} names neither a value nor a numerator`);

  const isEstimate = definition.estimateAt?.[level] !== undefined;
  const values: (number | undefined)[] = [];
  const numerators: (number | undefined)[] | undefined = numerator && [];
  const statuses: Status[] = [];
  for (let row = 0; row < rows; row++) {
    const status = checkedStatus(said?.[row], definition.id);
    const isHeld = status === 'ok' || status === 'estimate';
    const found = isHeld ? (value ? value[row] : rate(definition.per ?? 1, numerator?.[row], denominators?.[row])) : undefined;
    values.push(found);
    numerators?.push(isHeld ? numerator![row] : undefined);
    statuses.push(isHeld && found === undefined ? 'missing' : isHeld && isEstimate ? 'estimate' : status);
  }
  return { values, numerators, denominators, weights, ranks, statuses, missing: definition.missing, estimated: definition.estimated };
}

function checkedStatus(status: string | undefined, id: string): Status {
  if (status === undefined) return 'ok';
  if (!allStatuses.includes(status as Status)) throw new Error(`baseColumn: ${id} has the status "${status}"; expected ${allStatuses.join(', ')}`);
  return status as Status;
}

function rate(per: number, numerator: number | undefined, denominator: number | undefined): number | undefined {
  return numerator === undefined || !denominator ? undefined : (per * numerator) / denominator;
}
