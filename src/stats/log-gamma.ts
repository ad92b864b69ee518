const coefficients = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

/**
 * The natural logarithm of the gamma function for a positive number, by Lanczos' approximation (g = 7, nine terms), right to about
 * 14 digits. log Γ(n + 1) is the logarithm of n factorial.
 *
 * https://en.wikipedia.org/wiki/Lanczos_approximation
 *
 * @throws where x is not above 0
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logGamma requires a number above 0, got ${x}`);
  const shifted = x + 6.5;
  const series = coefficients.reduce((sum, term, i) => (i === 0 ? term : sum + term / (x - 1 + i)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(shifted) - shifted + Math.log(series);
}
