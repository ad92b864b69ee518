import type { Indicator } from '../../src/model/indicator.ts';

/** Digits that a number which is not whole keeps: as many as any publisher gives, and fewer than division does. */
const significantDigits = 5;

/** A number as packs write it: whole numbers exactly, others to 5 significant digits and at most `places` decimals; none as null. */
export function compact(value: number | undefined, places = significantDigits): number | null {
  if (value === undefined) return null;
  return Number.isInteger(value) ? value : Number(Number(value.toPrecision(significantDigits)).toFixed(places));
}

/** Decimals of an indicator's stored values: one more than is shown, and two more for scores, which are then as published. */
export function placesOf({ kind, decimals }: Indicator): number {
  return decimals + (kind === 'score' ? 2 : 1);
}
