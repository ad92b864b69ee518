/** Digits that a number which is not whole keeps: more than any publisher gives, fewer than division does. */
const significantDigits = 6;

/** A number as packs write it: whole numbers exactly, others to 6 significant digits, none as null. */
export function compact(value: number | undefined, digits = significantDigits): number | null {
  if (value === undefined) return null;
  return Number.isInteger(value) ? value : Number(value.toPrecision(digits));
}
