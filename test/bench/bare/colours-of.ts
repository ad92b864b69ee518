import { ascending, bisectRight, quantileSorted } from 'd3-array';

const ramp = ['#fde4cf', '#f6b48f', '#e5806b', '#b94a5a', '#772a53'];
const none = '#dddddd';

/** Five classes of as many areas each, and the colour of each area's. */
export function coloursOf(values: readonly (number | null)[]): string[] {
  const sorted = values.filter((value) => value !== null).sort(ascending);
  const breaks = [1, 2, 3, 4].map((fifth) => quantileSorted(sorted, fifth / 5)!);
  return values.map((value) => (value === null ? none : ramp[bisectRight(breaks, value)]!));
}
