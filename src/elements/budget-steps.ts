const sizes = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];
/** About how many positions a slider can tell apart. */
const positions = 240;

/** Sizes of a programme that a slider stops at: the least, then round numbers of residents, then the most. */
export function budgetSteps({ least, most }: { least: number; most: number }): number[] {
  const step = sizes.find((size) => most / size <= positions) ?? sizes.at(-1)!;
  const steps = [least];
  for (let budget = step * (Math.floor(least / step) + 1); budget < most; budget += step) steps.push(budget);
  if (most > least) steps.push(most);
  return steps;
}
