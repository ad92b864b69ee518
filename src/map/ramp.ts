import type { TopicId } from '../model/topic.ts';

export type Theme = 'light' | 'dark';

/**
 * Five colours a topic, weak end first, one hue each. In the light theme the ramps share their lightness step by step (CIELAB L*
 * 94, 81, 64, 44, 24), so that a class weighs the same whatever the topic; in the dark theme lightness turns round (24, 38, 53, 69, 86), so
 * that the strong end still stands out most from the page. Chosen in OKLCH: https://bottosson.github.io/posts/oklab/
 */
export const ramps: Record<Theme, Record<TopicId, readonly string[]>> = {
  light: {
    deprivation: ['#f4eaf0', '#dfc1d5', '#c08bb4', '#93508f', '#5b1f63'],
    growth: ['#f6ebdd', '#e8c39e', '#d48a53', '#a45120', '#5f2a13'],
    'service-reach': ['#e4eef9', '#b0cde9', '#6c9fd4', '#2e6aae', '#18386d'],
    'net-zero': ['#e5f0e2', '#b4d1b0', '#74a877', '#3a7446', '#194126'],
    people: ['#eaedf1', '#c3cad3', '#909daa', '#5b6a79', '#2e3a48'],
  },
  dark: {
    deprivation: ['#49314b', '#7f437e', '#b262a6', '#da91c5', '#f8cbe3'],
    growth: ['#4c3329', '#824c2f', '#b46e3c', '#da9b63', '#f2d2a9'],
    'service-reach': ['#2c3951', '#375a8e', '#4b81c2', '#79ade2', '#b9dbf9'],
    'net-zero': ['#293e30', '#376344', '#518b5c', '#7bb67f', '#bee1b9'],
    people: ['#323a43', '#4e5b69', '#708091', '#9caaba', '#d1d8e0'],
  },
};

/** Three purples, a neutral and three greens, strongest at both ends: a change or a difference about 0. */
export const divergingRamp: Record<Theme, readonly string[]> = {
  light: ['#6f3680', '#a470b5', '#d8bee0', '#efeeeb', '#a1d1b4', '#4a926a', '#1f583d'],
  dark: ['#e7bef4', '#ba80cc', '#7d548a', '#393c3e', '#3a6d53', '#51a67c', '#87dead'],
};

/**
 * Nine colours for two indicators at once, by cell 3 × first + second, weak to strong: the first turns gold, the second blue.
 *
 * Light: Brewer's sequential/sequential scheme, told apart by readers with every common kind of colour blindness. Brewer (1994), Color use
 * guidelines for mapping and visualization; as `brewer.seqseq2` in the R package pals: https://kwstat.github.io/pals/
 * Dark: the same two hues rising to white, so that the cell strong in both stands out most.
 */
export const bivariateColours: Record<Theme, readonly string[]> = {
  light: ['#f3f3f3', '#b4d3e1', '#509dc2', '#f3e6b3', '#b3b3b3', '#376387', '#f3b300', '#b36600', '#000000'],
  dark: ['#2c3641', '#2c6688', '#43aee6', '#7d6012', '#8b9096', '#a9d4ee', '#f3b300', '#f7d98b', '#ffffff'],
};

/** A colour part of the way (0 to 1) from one sRGB hex colour to another. */
function between(from: string, to: string, part: number): string {
  const channel = (hex: string, at: number): number => parseInt(hex.slice(at, at + 2), 16);
  return `#${[1, 3, 5].map((at) => Math.round(channel(from, at) + part * (channel(to, at) - channel(from, at))).toString(16).padStart(2, '0')).join('')}`;
}

/** As many colours as asked for, evenly along a ramp, its ends included; one: the middle; two of five: the second and the fourth. */
function spread(ramp: readonly string[], count: number): string[] {
  const inset = count === 2 && ramp.length > 3 ? 1 : 0;
  const span = ramp.length - 1 - 2 * inset;
  return Array.from({ length: count }, (_, i) => {
    const at = count === 1 ? (ramp.length - 1) / 2 : inset + (span * i) / (count - 1);
    const below = Math.min(Math.floor(at), ramp.length - 2);
    return at === below ? ramp[below]! : between(ramp[below]!, ramp[below + 1]!, at - below);
  });
}

/** Colours of a topic's classes, weak end first. @throws where count is not a whole number from 0 to 10 */
export function rampColours(topic: TopicId, count: number, theme: Theme): string[] {
  if (!(Number.isInteger(count) && count >= 0 && count <= 10)) throw new RangeError(`rampColours requires 0 to 10 classes, got ${count}`);
  return spread(ramps[theme][topic], count);
}

/**
 * Colours of classes on both sides of 0, lowest first: purples below and greens above, or turned round. The same distance from 0 weighs
 * the same on both sides, whether or not a side reaches the end of the scale.
 *
 * @param below classes under 0
 * @param above classes from 0 up
 * @param steps classes on a side that reaches the end of the scale
 */
export function divergingColours(below: number, above: number, steps: number, theme: Theme, purple: 'low' | 'high' = 'low'): string[] {
  const ramp = divergingRamp[theme];
  const middle = (ramp.length - 1) / 2;
  const [purples, greens] = [ramp.slice(0, middle).reverse(), ramp.slice(middle + 1)].map((side) => spread(side, Math.max(steps, below, above)));
  const [low, high] = purple === 'low' ? [purples!, greens!] : [greens!, purples!];
  return [...low.slice(0, below).reverse(), ...high.slice(0, above)];
}
