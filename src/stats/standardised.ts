/**
 * Standard scores: each value less the mean, over the standard deviation of all (divided by n, not n − 1). An absent value stays absent and takes no
 * part. All are 0 where the values do not differ.
 *
 * https://en.wikipedia.org/wiki/Standard_score
 */
export function standardised(values: readonly (number | undefined)[]): (number | undefined)[] {
  const known = values.filter((value) => value !== undefined);
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const deviation = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length);
  return values.map((value) => (value === undefined ? undefined : deviation > 0 ? (value - mean) / deviation : 0));
}
