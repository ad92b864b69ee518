import type { Column } from '../model/column.ts';
import { indicatorOf } from '../model/indicator-of.ts';
import type { Level } from '../model/level.ts';
import type { LevelColumns, Manifest, TopicFile } from '../model/pack.ts';
import type { Status } from '../model/status.ts';
import { sumsOverParts } from './sums-over-parts.ts';

/**
 * One indicator at one level, out of the file of its topic. Undefined where the manifest has no such indicator or the indicator is not
 * held at that level: `indicator.absent` says why.
 *
 * @throws where the topic file names a column that it does not hold
 */
export function columnFrom(manifest: Manifest, topicFile: TopicFile, indicatorId: string, level: Level): Column | undefined {
  const indicator = indicatorOf(manifest, indicatorId);
  const held = topicFile.indicators[indicatorId];
  const names = held?.levels[level];
  if (!indicator || !names) return undefined;

  const stored = (key: string, of: Level): readonly (number | null)[] => {
    const numbers = topicFile.columns[of][key];
    if (!numbers) throw new Error(`columnFrom: ${topicFile.topic}.json names the column "${key}" for ${indicatorId} at ${of} and lacks it`);
    return numbers;
  };
  const column = (key: string | undefined): (number | undefined)[] | undefined =>
    key === undefined ? undefined : stored(key, level).map((each) => each ?? undefined);
  const { codes, names: areaNames } = manifest.levels[level];
  const { numerators, denominators } = names.sums && level !== 'small-area' && names.numerator !== undefined && names.denominator !== undefined
    ? sumsOverParts(stored(names.numerator, 'small-area'), stored(names.denominator, 'small-area'), manifest.levels['small-area'][level], codes.length)
    : { numerators: column(names.numerator), denominators: column(names.denominator) };
  const values = column(names.value)
    ?? codes.map((_, row) => ratio(indicator.per ?? 1, numerators?.[row], denominators?.[row]));

  return {
    indicator,
    level,
    codes,
    names: areaNames,
    values,
    statuses: statusesOf(names, values),
    numerators,
    denominators,
    ranks: column(names.rank),
    ranked: manifest.england[level],
    missing: names.missing,
    estimated: names.estimated ?? indicator.estimateAt?.[level],
    quantiles: names.quantiles,
    council: held.council,
    region: held.region,
    england: held.england,
  };
}

function ratio(per: number, numerator?: number, denominator?: number): number | undefined {
  if (numerator === undefined || !denominator) return undefined;
  const value = (per * numerator) / denominator;
  return Number.isFinite(value) ? value : undefined;
}

function statusesOf(names: LevelColumns, values: readonly (number | undefined)[]): Status[] {
  const statuses = values.map((value): Status => (value === undefined ? 'missing' : names.estimate === 'all' ? 'estimate' : 'ok'));
  const mark = (rows: readonly number[], status: Status): void => rows.forEach((row) => { statuses[row] = status; });
  if (Array.isArray(names.estimate)) mark(names.estimate, 'estimate');
  mark(names.suppressed ?? [], 'suppressed');
  mark(names.notCollected ?? [], 'not-collected');
  return statuses;
}
