/**
 * The rank of each value, 1 the lowest. Equal values share the mean of the ranks they take up (`average`) or the lowest of them (`min`).
 *
 * https://en.wikipedia.org/wiki/Ranking
 *
 * @returns ranks in the order of the values
 * @throws where a value is not a number
 */
export function rank(values: ArrayLike<number>, ties: 'average' | 'min' = 'average'): number[] {
  const order = Array.from(values, (value, i) => {
    if (Number.isNaN(value)) throw new RangeError('rank requires numbers, got NaN');
    return i;
  }).sort((a, b) => (values[a]! < values[b]! ? -1 : values[a]! > values[b]! ? 1 : 0));
  const ranks = new Array<number>(values.length);
  for (let start = 0; start < order.length;) {
    let end = start;
    while (end + 1 < order.length && values[order[end + 1]!] === values[order[start]!]) end++;
    const shared = ties === 'min' ? start + 1 : (start + end) / 2 + 1;
    for (let i = start; i <= end; i++) ranks[order[i]!] = shared;
    start = end + 1;
  }
  return ranks;
}
