/** What a place in England is read from: a column, or what is like one. Ranks count from 1, the most deprived; quantiles are the 5th … 95th percentile. */
export interface Placed {
  values: readonly (number | null | undefined)[];
  ranks?: readonly (number | null | undefined)[];
  ranked: number;
  quantiles?: readonly number[];
}

/** Places among `of`, 1 the worst, by row. `exact`: they are ranks; otherwise twentieths of England. */
export interface NationalPlaces {
  places: (number | undefined)[];
  of: number;
  exact: boolean;
}

/**
 * Where each area stands among all of England's of its level: its published rank, or, where there is none, the twentieth of England that it lies in by
 * the percentiles. A value equal to a percentile, or to several, takes the twentieth at their better end, so that an area is never placed worse than
 * is known. Undefined where there are neither ranks nor percentiles.
 *
 * @param worse which end of the values is worse
 */
export function nationalPlaces({ values, ranks, ranked, quantiles }: Placed, worse: 'higher' | 'lower'): NationalPlaces | undefined {
  if (ranks) return { places: ranks.map((rank) => rank ?? undefined), of: ranked, exact: true };
  if (!quantiles) return undefined;
  const sign = worse === 'higher' ? 1 : -1;
  return {
    places: values.map((value) => (value === undefined || value === null ? undefined
      : 1 + quantiles.filter((each) => sign * each >= sign * value).length)),
    of: quantiles.length + 1,
    exact: false,
  };
}
