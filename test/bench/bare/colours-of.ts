import { bisectRight } from 'd3-array';

const ramp = ['#fde4cf', '#f6b48f', '#e5806b', '#b94a5a', '#772a53'];
const none = '#dddddd';

/** The colour of each area's class, of five between four breaks. */
export function coloursOf(values: readonly (number | null)[], breaks: readonly number[]): string[] {
  return values.map((value) => (value === null ? none : ramp[bisectRight(breaks, value)]!));
}
