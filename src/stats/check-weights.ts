/**
 * Guards a weighted statistic: as many weights as values, every value a number, no weight negative, and a total above 0.
 *
 * @returns the total weight
 */
export function checkWeights(name: string, values: ArrayLike<number>, weights: ArrayLike<number>): number {
  if (values.length !== weights.length) {
    throw new RangeError(`${name} requires as many weights as values, got ${weights.length} for ${values.length}`);
  }
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) throw new RangeError(`${name} requires finite values, got ${values[i]}`);
    if (!(weights[i]! >= 0)) throw new RangeError(`${name} requires weights of at least 0, got ${weights[i]}`);
    total += weights[i]!;
  }
  if (!(total > 0)) throw new RangeError(`${name} requires a total weight above 0, got ${total}`);
  return total;
}
