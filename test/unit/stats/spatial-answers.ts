import { readFileSync } from 'node:fs';
import { weightsFrom, type Weights } from '../../../src/stats/weights.ts';

interface Answer {
  islands: number[];
  missing: number[];
  links: number;
  i: number;
  expected: number;
  variance: number;
  z: number;
  areas: number[];
  local: number[];
  quadrant: string[];
  gi: number[];
}
interface Lattice extends Answer {
  values: (number | null)[];
  neighbours: number[][];
}
interface Exact extends Lattice {
  exact: number[];
}
interface Barnet {
  values: number[];
  neighbours: number[][];
}

const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(`../../known-answers/${name}`, import.meta.url), 'utf8'), (_, value) =>
  (typeof value === 'object' && value !== null ? Object.freeze(value) : value)) as T;

/** What R and spdep answered: test/known-answers/spatial.R made the file and names the versions. Frozen, so that no function can change its input. */
export const answers = read<{
  small: Exact; ties: Exact; smooth: Lattice; holes: Lattice; barnet: Answer & { p: number[] }; adjusted: { p: number[]; bh: number[] };
}>('spatial.json');

/** Barnet's small areas and those that touch them: IMD 2025 scores. */
export const barnet = read<Barnet>('barnet-spatial.json');

/** Every case: its values, its weights and what spdep said. */
export const cases: { name: string; values: readonly (number | null)[]; weights: Weights; answer: Answer }[] = [
  ...(['small', 'ties', 'smooth', 'holes'] as const).map((name) => (
    { name, values: answers[name].values, weights: weightsFrom(answers[name].neighbours), answer: answers[name] }
  )),
  { name: 'barnet', values: barnet.values, weights: weightsFrom(barnet.neighbours), answer: answers.barnet },
];

/** Queen neighbours of a grid, row by row. */
export function grid(rows: number, columns: number): number[][] {
  return Array.from({ length: rows * columns }, (_, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    return Array.from({ length: rows * columns }, (_, j) => j).filter((j) => (
      j !== i && Math.abs(Math.floor(j / columns) - row) <= 1 && Math.abs((j % columns) - column) <= 1
    ));
  });
}

/** The same map with its areas in another order: `order[i]` is the old row of the new area i. */
export function relabelled<T>(values: readonly T[], lists: readonly (readonly number[])[], order: readonly number[]): { values: T[]; lists: number[][] } {
  const place = new Map(order.map((old, i) => [old, i]));
  return { values: order.map((old) => values[old]!), lists: order.map((old) => lists[old]!.map((j) => place.get(j)!)) };
}
