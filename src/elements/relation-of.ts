import type { ScatterGuide, ScatterPoint } from '../charts/scatter.ts';
import { areaName } from '../model/area-name.ts';
import type { Column } from '../model/column.ts';
import { pearson } from '../stats/pearson.ts';
import { spearman } from '../stats/spearman.ts';
import { figureWords } from '../words/figure-words.ts';
import type { Scene } from './scene.ts';

/** Two indicators over the areas of one level: a point for each area that has both, and how the two go together. */
export interface Relation {
  points: readonly ScatterPoint[];
  /** Areas that lack one of the two, or both. */
  without: number;
  r?: number;
  rho?: number;
  guides: readonly ScatterGuide[];
}

export function relationOf({ manifest, view }: Pick<Scene, 'manifest' | 'view'>, first: Column, second: Column): Relation {
  const { codes } = manifest!.levels[first.level];
  const points = codes.flatMap((code, row): ScatterPoint[] => {
    const [x, y] = [first.values[row], second.values[row]];
    if (x === undefined || y === undefined) return [];
    const place = view.compared.indexOf(code);
    const isEstimate = first.statuses[row] === 'estimate' || second.statuses[row] === 'estimate';
    return [{ row, x, y, name: pointName(manifest!, first.level, row), ...(place >= 0 && { place }), ...(isEstimate && { isEstimate }) }];
  });
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const { council } = manifest!;
  return {
    points,
    without: codes.length - points.length,
    r: pearson(xs, ys),
    rho: spearman(xs, ys),
    guides: ([['england', figureWords.england], ['council', council.name]] as const)
      .map(([kind, name]) => ({ kind, name, x: first[kind]?.value, y: second[kind]?.value }))
      .filter(({ x, y }) => x !== undefined || y !== undefined),
  };
}

/** An area's name beside its dot: of a small area, its neighbourhood's with its own number, "Grahame Park 026B". */
function pointName(manifest: NonNullable<Scene['manifest']>, level: Column['level'], row: number): string {
  const { name, own } = areaName(manifest, { level, row });
  return level === 'small-area' ? `${name} ${own.split(' ').at(-1)!}` : name;
}
