import { levels, type Level } from '../../src/model/level.ts';
import type { Benchmark } from '../../src/model/pack.ts';
import type { Definition } from '../definition.ts';
import { aggregate } from './aggregate.ts';
import type { AreaColumn, Unit } from './area-column.ts';
import type { AreaTree } from './area-tree.ts';
import { baseColumn } from './base-column.ts';
import { competitionRank } from './competition-rank.ts';
import { nationalCoverage, nationalQuantiles } from './national-quantiles.ts';
import type { TableReader } from './table-reader.ts';

const partsName: Record<Level, string> = { 'small-area': 'small areas', neighbourhood: 'neighbourhoods', ward: 'wards' };

/** One indicator for all of England, at every unit that it has; each is made when first asked for, and kept. */
export interface IndicatorColumns {
  /** England-wide, in code order; undefined where the indicator is not held at that unit. */
  at(unit: Unit): Promise<AreaColumn | undefined>;
  /** The 5th … 95th percentile of England's areas of a level; undefined where it is not held, or for too few of them. */
  quantiles(level: Level): Promise<readonly number[] | undefined>;
  /** The value of one council, region or England; undefined where there is none, or for too little of it to be called that. */
  benchmark(unit: 'council' | 'region' | 'england', row: number): Promise<Benchmark | undefined>;
}

/**
 * The columns of `definition`: as held at the levels of its `from`; at others, and for benchmarks, aggregated from the smallest level
 * held. An aggregated column of an indicator whose small areas are ranked is ranked too, the highest value 1.
 */
export function indicatorColumns(definition: Definition, tree: AreaTree, read: TableReader): IndicatorColumns {
  const columns = new Map<Unit, Promise<AreaColumn | undefined>>();
  const quantiles = new Map<Level, Promise<readonly number[] | undefined>>();
  const smallest = [...levels].reverse().find((level) => definition.from[level]);

  async function make(unit: Unit): Promise<AreaColumn | undefined> {
    const isLevel = levels.includes(unit as Level);
    const source = isLevel ? definition.from[unit as Level] : undefined;
    if (source) return baseColumn(definition, unit as Level, source, read);
    if (!smallest || definition.aggregation === 'none') return undefined;
    const parents = tree.parents[smallest][unit];
    if (!parents) return undefined;
    const parts = (await columnAt(smallest))!;
    const column = aggregate(definition, parts, {
      parents, areas: tree.areas[unit], partsName: partsName[smallest],
      estimate: isLevel ? definition.estimateAt?.[unit as Level] : undefined,
    });
    return isLevel && parts.ranks ? { ...column, ranks: competitionRank(column.values) } : column;
  }

  function columnAt(unit: Unit): Promise<AreaColumn | undefined> {
    const held = columns.get(unit) ?? make(unit);
    columns.set(unit, held);
    return held;
  }

  /** A value that its publisher gives; the table lists councils, then regions, then England. */
  async function published(unit: 'council' | 'region' | 'england', row: number): Promise<Benchmark | undefined> {
    if (!definition.published) return undefined;
    const before = { council: 0, region: tree.areas.council, england: tree.areas.council + tree.areas.region }[unit];
    const value = (await read.numbers(definition.published.table, definition.published.column))[before + row];
    return value === undefined ? undefined : { value };
  }

  return {
    at: columnAt,
    quantiles(level) {
      const held = quantiles.get(level) ?? columnAt(level).then((column) => column && nationalQuantiles(column.values));
      quantiles.set(level, held);
      return held;
    },
    async benchmark(unit, row) {
      const column = await columnAt(unit);
      if (!column) return published(unit, row);
      const value = column.values[row];
      if (value === undefined || !smallest) return undefined;
      if (unit !== 'council' && (await coverage(unit, row)) < nationalCoverage) return undefined;
      const benchmark: Benchmark = { value };
      if (column.numerators) Object.assign(benchmark, { numerator: column.numerators[row], denominator: column.denominators![row] });
      if (column.statuses[row] === 'estimate') benchmark.estimate = true;
      return benchmark;
    },
  };

  /** Share of the parts of a region or of England that have a value. */
  async function coverage(unit: 'region' | 'england', row: number): Promise<number> {
    const parents = tree.parents[smallest!][unit]!;
    const { values } = (await columnAt(smallest!))!;
    let parts = 0;
    let held = 0;
    for (let part = 0; part < parents.length; part++) {
      if (parents[part] !== row) continue;
      parts++;
      if (values[part] !== undefined) held++;
    }
    return held / parts;
  }
}
