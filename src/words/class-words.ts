const fifths = ['Most deprived', 'Second', 'Middle', 'Fourth', 'Least deprived'];
const parts = ['halves', 'thirds', 'quarters', 'fifths', 'sixths', 'sevenths'];

/** Words for the classes of a map, and for why they are not the ones asked for. */
export const classWords = {
  /** Names of equal shares of England's areas by deprivation; undefined for a number without short names. */
  deprivation(classes: number, order: 'most first' | 'least first'): string[] | undefined {
    if (classes !== 5) return undefined;
    return order === 'most first' ? [...fifths] : [...fifths].reverse();
  },
  /** Names of equal shares of England's areas, lowest first. */
  shares: (classes: number): string[] | undefined => (classes === 5 ? ['Lowest', 'Second', 'Middle', 'Fourth', 'Highest'] : undefined),
  /** "Deciles 1–2" … from bounds that start each class. */
  deciles: (bounds: readonly number[]): string[] => bounds.slice(0, -1).map((from, i) => {
    const to = i === bounds.length - 2 ? bounds[i + 1]! : bounds[i + 1]! - 1;
    return from === to ? `Decile ${from}` : `Deciles ${from}–${to}`;
  }),
  /** "fifths of England", after the name of an indicator. */
  sharesOfEngland: (classes: number): string => `${parts[classes - 2] ?? 'shares'} of England`,
  tiedInEngland: 'Many of England’s areas share the same value, so there are fewer classes.',
  noEngland: 'The spread over England is not known for these areas, so each class holds about as many of the areas shown here.',
  noValues: 'No area here has a value.',
  fewDifferent: (different: number, classes: number): string =>
    (different === 1 ? 'Every area here has the same value.'
      : classes === different ? `There are only ${different} different values here, one a class.`
        : 'Many areas here share the same value, so there are fewer classes.'),
};
