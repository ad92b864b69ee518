/**
 * The straight line that takes the two ends of a domain to the two ends of a range, and what lies beyond an end to that end. A domain of one value goes to
 * the middle of the range.
 */
export function linearScale([low, high]: readonly [number, number], [from, to]: readonly [number, number]): (value: number) => number {
  return (value) => {
    const share = low === high ? 0.5 : Math.min(1, Math.max(0, (value - low) / (high - low)));
    return from + share * (to - from);
  };
}
