import type { Indicator } from '../../src/model/indicator.ts';

/** Digits that a number which is not whole keeps: as many as any publisher gives, and fewer than division does. */
const significantDigits = 5;

/** A number as packs write it: whole numbers exactly, others to 5 significant digits, or at most `places` decimals; none as null. */
export function compact(value: number | undefined, places = significantDigits): number | null {
  if (value === undefined) return null;
  if (Number.isInteger(value)) return value;
  const before = Math.floor(Math.log10(Math.abs(value))) + 1;
  return Number(value.toFixed(Math.max(0, Math.min(places, significantDigits - before))));
}

/**
 * Decimals of an indicator's stored values: two more than are shown for scores, which are then as published; one more for others, but
 * none for what is shown in whole numbers, such as metres.
 */
export function placesOf({ kind, decimals }: Indicator): number {
  return kind === 'score' ? decimals + 2 : decimals === 0 ? 0 : decimals + 1;
}
