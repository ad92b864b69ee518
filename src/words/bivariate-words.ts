import type { Indicator } from '../model/indicator.ts';

/** Words of two indicators laid one over the other. */
export const bivariateWords = {
  /** The three parts of an axis, low to high. */
  parts: (basis: 'england' | 'here'): [string, string, string] => {
    const whole = basis === 'england' ? 'third of England’s areas' : 'third of the areas here';
    return [`lowest ${whole}`, `middle ${whole}`, `highest ${whole}`];
  },
  /** Which way an axis runs from weak to strong, after the name of its indicator. */
  direction: ({ polarity }: Indicator): string => (polarity === 'neutral' ? 'higher' : polarity === 'higher-is-worse' ? 'higher, worse' : 'lower, worse'),
  /** One cell: "Fuel poverty: highest third of England’s areas. No car: lowest third of England’s areas". */
  meaning: (first: Indicator, firstPart: string, second: Indicator, secondPart: string): string =>
    `${first.shortLabel}: ${firstPart}. ${second.shortLabel}: ${secondPart}`,
  basis: (basis: 'england' | 'here'): string =>
    (basis === 'england' ? 'Thirds of England’s areas' : 'Thirds of the areas here: England’s spread is not known for both'),
};
