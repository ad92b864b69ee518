/**
 * Sum of squared distances from their mean of the sorted values first … last, from running sums of values less an origin near them.
 */
function within(sums: Float64Array, squares: Float64Array, first: number, last: number): number {
  const n = last - first + 1;
  const sum = sums[last + 1]! - sums[first]!;
  return Math.max(0, squares[last + 1]! - squares[first]! - (sum * sum) / n);
}

/**
 * For each class count and each last value, the place where the last class best begins. Rows are filled by divide and conquer: the
 * best beginning never moves down as the last value moves up, so a row takes n log n steps.
 */
function bestStarts(ascending: Float64Array, classes: number): Int32Array[] {
  const n = ascending.length;
  const origin = ascending[n >> 1]!;
  const sums = new Float64Array(n + 1);
  const squares = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) {
    const x = ascending[i]! - origin;
    sums[i + 1] = sums[i]! + x;
    squares[i + 1] = squares[i]! + x * x;
  }
  let previous = Float64Array.from(ascending, (_, last) => within(sums, squares, 0, last));
  const starts = [new Int32Array(n)];
  for (let k = 1; k < classes; k++) {
    const cost = new Float64Array(n);
    const start = new Int32Array(n);
    const before = previous;
    const fill = (from: number, to: number, lowest: number, highest: number): void => {
      if (from > to) return;
      const last = (from + to) >> 1;
      let best = Infinity;
      let bestStart = lowest;
      for (let first = Math.max(lowest, k); first <= Math.min(highest, last); first++) {
        const total = before[first - 1]! + within(sums, squares, first, last);
        if (total < best) {
          best = total;
          bestStart = first;
        }
      }
      cost[last] = best;
      start[last] = bestStart;
      fill(from, last - 1, lowest, bestStart);
      fill(last + 1, to, bestStart, highest);
    };
    fill(k, n - 1, k, n - 1);
    starts.push(start);
    previous = cost;
  }
  return starts;
}

/**
 * Bounds of natural classes: the split of the values into classes that makes the sum of squared distances from each class's mean as
 * small as it can be. Exact, by dynamic programming over the sorted values, not a search from a guess as in Jenks' own procedure.
 *
 * Wang and Song (2011), Ckmeans.1d.dp: optimal k-means clustering in one dimension by dynamic programming:
 * https://journal.r-project.org/archive/2011-2/RJournal_2011-2_Wang+Song.pdf
 *
 * @returns the lowest value of each class, ascending, and then the highest value (equal to the last class's lowest where that class is
 *   one value); fewer classes where there are fewer distinct values
 * @throws where there are no values, one is not finite, or classes is not a whole number of at least 1
 */
export function naturalBreaks(values: ArrayLike<number>, classes: number): number[] {
  if (values.length === 0) throw new RangeError('naturalBreaks requires at least 1 value, got 0');
  if (!(Number.isInteger(classes) && classes >= 1)) throw new RangeError(`naturalBreaks requires at least 1 class, got ${classes}`);
  const ascending = Float64Array.from(values).sort();
  for (const value of ascending) if (!Number.isFinite(value)) throw new RangeError(`naturalBreaks requires finite values, got ${value}`);
  const distinct = new Set(ascending).size;
  const starts = bestStarts(ascending, Math.min(classes, distinct));
  const breaks = [ascending.at(-1)!];
  for (let k = starts.length - 1, last = ascending.length - 1; k >= 0; k--) {
    const first = starts[k]![last]!;
    breaks.unshift(ascending[first]!);
    last = first - 1;
  }
  return breaks;
}
