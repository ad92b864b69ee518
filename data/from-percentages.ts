import type { Ordered } from './in-code-order.ts';

/**
 * Row by row, people estimated from published percentages: sum of `percentages` × `base` ÷ 100, to 4 decimals, so that percentages of two
 * decimals are got back.
 */
export function fromPercentages(file: Ordered, percentages: readonly string[], base: string): (number | undefined)[] {
  const shares = percentages.map((name) => file.numbers(name));
  return file.numbers(base).map((residents, row) => {
    const share = shares.reduce<number | undefined>((sum, column) => {
      const next = column[row];
      return sum === undefined || next === undefined ? undefined : sum + next;
    }, 0);
    return residents === undefined || share === undefined ? undefined : Math.round(residents * share * 100) / 1e4;
  });
}
