/**
 * Which areas touch which, as compressed sparse rows: the neighbours of area i are `neighbours[offsets[i]]` up to, not with,
 * `neighbours[offsets[i + 1]]`, ascending. Every link is there both ways. Weights are row-standardised and not stored: each of an
 * area's k neighbours weighs 1 ÷ k. `islands` are the areas that touch none.
 */
export interface Weights {
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly islands: readonly number[];
}

/** The rows of a link matrix turned over: row j lists, ascending, the areas that name j. */
function transposed(offsets: Int32Array, neighbours: Int32Array): { offsets: Int32Array; neighbours: Int32Array } {
  const starts = new Int32Array(offsets.length);
  for (const j of neighbours) starts[j + 1]!++;
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  const next = starts.slice();
  const turned = new Int32Array(neighbours.length);
  for (let i = 0; i + 1 < offsets.length; i++) {
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++) turned[next[neighbours[at]!]!++] = i;
  }
  return { offsets: starts, neighbours: turned };
}

/** Stops at the first area whose neighbours are not the areas that name it. */
function checkBothWays(offsets: Int32Array, neighbours: Int32Array): void {
  const turned = transposed(offsets, neighbours);
  for (let i = 0; i + 1 < offsets.length; i++) {
    const named = neighbours.subarray(offsets[i]!, offsets[i + 1]!);
    const naming = turned.neighbours.subarray(turned.offsets[i]!, turned.offsets[i + 1]!);
    for (let at = 0; at < Math.max(named.length, naming.length); at++) {
      const [to, from] = [named[at] ?? Infinity, naming[at] ?? Infinity];
      if (to !== from) throw new RangeError(`weightsFrom requires links both ways, got ${to < from ? `${i} to ${to}` : `${from} to ${i}`} alone`);
    }
  }
}

/**
 * Spatial weights from lists of neighbours, such as the queen contiguity of a pack.
 *
 * https://geodacenter.github.io/workbook/4a_contig_weights/lab4a.html
 *
 * @param lists by area, the row numbers of those that touch it, in any order
 * @throws where a neighbour is no row of the list, is the area itself, is named twice, or does not name the area in turn
 */
export function weightsFrom(lists: ArrayLike<ArrayLike<number>>): Weights {
  const n = lists.length;
  const offsets = new Int32Array(n + 1);
  for (let i = 0; i < n; i++) offsets[i + 1] = offsets[i]! + lists[i]!.length;
  const neighbours = new Int32Array(offsets[n]!);
  const islands: number[] = [];
  for (let i = 0; i < n; i++) {
    const list = lists[i]!;
    if (list.length === 0) islands.push(i);
    for (let at = 0; at < list.length; at++) {
      const j = list[at]!;
      if (!(Number.isInteger(j) && j >= 0 && j < n)) throw new RangeError(`weightsFrom requires neighbours from 0 to ${n - 1}, got ${j}`);
      if (j === i) throw new RangeError(`weightsFrom requires that no area is its own neighbour, got ${i}`);
      neighbours[offsets[i]! + at] = j;
    }
    const row = neighbours.subarray(offsets[i]!, offsets[i + 1]!).sort();
    for (let at = 1; at < row.length; at++) {
      if (row[at] === row[at - 1]) throw new RangeError(`weightsFrom requires each neighbour once, got ${row[at]} twice for ${i}`);
    }
  }
  checkBothWays(offsets, neighbours);
  return { offsets, neighbours, islands };
}
