type Numbers = readonly (number | null)[];

/**
 * Numerators and denominators of larger areas from those of the small areas they are made of. A small area that lacks either is left out
 * of both; an area with none that has both has neither.
 *
 * @param parentOf row of the larger area that each small area is counted in
 * @param areas number of larger areas
 */
export function sumsOverParts(numerators: Numbers, denominators: Numbers, parentOf: readonly number[], areas: number) {
  const sums = { numerators: new Array<number | undefined>(areas).fill(undefined), denominators: new Array<number | undefined>(areas).fill(undefined) };
  parentOf.forEach((area, part) => {
    const [numerator, denominator] = [numerators[part] ?? null, denominators[part] ?? null];
    if (numerator === null || denominator === null) return;
    sums.numerators[area] = (sums.numerators[area] ?? 0) + numerator;
    sums.denominators[area] = (sums.denominators[area] ?? 0) + denominator;
  });
  return sums;
}
