import { levels, type Level } from '../../src/model/level.ts';
import { packVersion } from '../../src/model/pack-version.ts';
import type { Benchmark, LevelColumns, TopicFile } from '../../src/model/pack.ts';
import type { Status } from '../../src/model/status.ts';
import type { TopicId } from '../../src/model/topic.ts';
import type { Definition } from '../definition.ts';
import type { CouncilAreas, England } from '../england.ts';
import type { AreaColumn } from '../england/area-column.ts';
import { compact, placesOf } from './compact.ts';
import { sharedColumns, type SharedColumns } from './shared-columns.ts';

/** Digits of a national quantile: it places a value, it is not one. */
const quantileDigits = 3;

const smallestFirst = [...levels].reverse();

/** Decimals of a count that is not whole: residents placed by postcode. */
const countPlaces = 1;

/** `TOPIC.json` of a council: the columns of every indicator of a topic, cut from England's. */
export async function topicFile(topic: TopicId, england: England, council: CouncilAreas): Promise<TopicFile> {
  const shared = { ward: sharedColumns(), neighbourhood: sharedColumns(), 'small-area': sharedColumns() };
  const indicators: TopicFile['indicators'] = {};
  for (const definition of england.definitions.filter((each) => each.topic === topic)) {
    const columns = england.indicator(definition.id);
    const held: TopicFile['indicators'][string] = { levels: {} };
    for (const level of smallestFirst.filter((each) => definition.levels.includes(each))) {
      const column = await columns.at(level);
      if (!column) throw new Error(`topicFile: ${definition.id} lists the level ${level}, where nothing holds it`);
      held.levels[level] = levelColumns(definition, level, column, council.rows[level], shared[level], held.levels['small-area']);
      const quantiles = await columns.quantiles(level);
      if (quantiles) held.levels[level].quantiles = quantiles.map((each) => Number(each.toPrecision(quantileDigits)));
    }
    for (const [unit, row] of [['council', council.row], ['region', council.region.row], ['england', 0]] as const) {
      const benchmark = await columns.benchmark(unit, row);
      if (benchmark) held[unit] = rounded(benchmark);
    }
    indicators[definition.id] = held;
  }
  return {
    version: packVersion,
    topic,
    columns: { ward: shared.ward.columns, neighbourhood: shared.neighbourhood.columns, 'small-area': shared['small-area'].columns },
    indicators,
  };
}

function levelColumns(
  definition: Definition, level: Level, column: AreaColumn, rows: readonly number[], shared: SharedColumns, small: LevelColumns | undefined,
): LevelColumns {
  const { id } = definition;
  const cut = (values: readonly (number | undefined)[], places?: number): (number | null)[] => rows.map((row) => compact(values[row], places));
  const names: LevelColumns = {};
  if (small?.numerator !== undefined && small.denominator !== undefined && isSummed(definition, level)) {
    Object.assign(names, { numerator: small.numerator, denominator: small.denominator, sums: true });
  } else if (column.numerators && column.denominators) {
    names.numerator = shared.add(`${id}.numerator`, cut(column.numerators, countPlaces));
    names.denominator = shared.add(`${id}.denominator`, cut(column.denominators));
  } else if (column.numerators) names.numerator = shared.add(`${id}.numerator`, cut(column.numerators, countPlaces));
  if (!isQuotient(definition, column, rows)) names.value = shared.add(id, cut(column.values, placesOf(definition)));
  if (column.ranks) names.rank = shared.add(`${id}.rank`, cut(column.ranks));

  const rowsWith = (status: Status): number[] => rows.flatMap((row, index) => (column.statuses[row] === status ? [index] : []));
  const estimates = rowsWith('estimate');
  const valued = rows.filter((row) => column.values[row] !== undefined).length;
  if (estimates.length > 0) names.estimate = estimates.length === valued ? 'all' : estimates;
  if (estimates.length > 0 && column.estimated && column.estimated !== definition.estimateAt?.[level]) names.estimated = column.estimated;
  const suppressed = rowsWith('suppressed');
  if (suppressed.length > 0) names.suppressed = suppressed;
  const notCollected = rowsWith('not-collected');
  if (notCollected.length > 0) names.notCollected = notCollected;
  if (rowsWith('missing').length > 0 && column.missing) names.missing = column.missing;
  return names;
}

/** True where an area's numerator and denominator are the sums over its small areas, which are stored: nothing more need be. */
function isSummed({ aggregation, from }: Definition, level: Level): boolean {
  return aggregation === 'ratio-of-sums' && from[level] === undefined && from['small-area'] !== undefined;
}

/** True where every value is the rate of its numerator and denominator, so that it need not be stored. */
function isQuotient({ kind, per = 1 }: Definition, { values, numerators, denominators }: AreaColumn, rows: readonly number[]): boolean {
  if (kind !== 'rate' || !numerators || !denominators) return false;
  return rows.every((row) => {
    const [value, numerator, denominator] = [values[row], numerators[row], denominators[row]];
    const quotient = numerator === undefined || !denominator ? undefined : (per * numerator) / denominator;
    return value === undefined || quotient === undefined ? value === quotient : Math.abs(value - quotient) <= 1e-9 * Math.abs(quotient);
  });
}

function rounded({ value, numerator, denominator, estimate }: Benchmark): Benchmark {
  return {
    value: compact(value)!,
    ...(numerator !== undefined && { numerator: compact(numerator)! }),
    ...(denominator !== undefined && { denominator: compact(denominator)! }),
    ...(estimate && { estimate }),
  };
}
