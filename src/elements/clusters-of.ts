import type { ClusterKind } from '../model/cluster-kinds.ts';
import type { Column } from '../model/column.ts';
import type { Neighbours, RingTopic } from '../model/pack.ts';
import type { ClusterTask } from './cluster-work.ts';

/** Whether a column has amounts that can be alike or unlike. */
export function canCluster(column: Column): boolean {
  return column.indicator.kind !== 'class';
}

/** What clusters of a column are looked for in: small areas with the ring's, wards and neighbourhoods among themselves. */
export function clusterTask(kind: ClusterKind, column: Column, neighbours: Neighbours, ring: RingTopic | undefined): ClusterTask {
  const own = column.values.length;
  const around = column.level === 'small-area' ? ring?.values[column.indicator.id] : undefined;
  const links = neighbours[column.level];
  return {
    kind,
    values: [...column.values, ...(around ?? [])],
    links: around || column.level !== 'small-area' ? links : links.slice(0, own).map((rows) => rows.filter((row) => row < own)),
    own,
  };
}
