/** What was typed, read as a postcode or the beginning of one: "NW9" and "5", say. `inward` has no, one, two or all three of its characters. */
export interface PostcodeText {
  outward: string;
  inward: string;
}

const outwardCode = /^[A-Z]{1,2}\d[A-Z\d]?$/;
const inwardBeginning = /^(\d[A-Z]{0,2})?$/;

/**
 * The ways to read a text as a postcode, the likelier first; none where it cannot be one. Spaces may be missing or too many, letters small, and a
 * letter O or I may stand for the nought or one of the second half. "N12" is N12, or N1 2.
 */
export function readPostcode(text: string): PostcodeText[] {
  const typed = text.toUpperCase().trim();
  const compact = typed.replace(/[^A-Z\d]/g, '');
  if (!/^[A-Z\d\s-]+$/.test(typed) || compact.length < 2 || compact.length > 7) return [];
  const at = /^([A-Z\d]+)\s+(\S.*)$/.exec(typed)?.[1]!.length;
  const ways = [4, 3, 2].flatMap((length): (PostcodeText & { spaced: boolean })[] => {
    const outward = compact.slice(0, length);
    const inward = compact.slice(length).replace(/^O/, '0').replace(/^I/, '1');
    return outward.length === length && outwardCode.test(outward) && inwardBeginning.test(inward) ? [{ outward, inward, spaced: length === at }] : [];
  });
  return ways
    .sort((a, b) => Number(b.spaced) - Number(a.spaced) || Number(b.inward.length === 3) - Number(a.inward.length === 3))
    .map(({ outward, inward }) => ({ outward, inward }));
}

/** "NW9 5AA", "NW9 5", "NW9". */
export function postcodeName({ outward, inward }: PostcodeText): string {
  return `${outward} ${inward}`.trim();
}

/** The letters a postcode begins with: "NW". */
export function postcodeArea(outward: string): string {
  return /^[A-Z]+/.exec(outward)![0];
}
