/**
 * The rank of each value, the highest 1; equal values share the lowest rank they span (1, 2, 2, 4), as MHCLG ranks.
 * An absent value has none.
 *
 * Standard competition ranking: https://en.wikipedia.org/wiki/Ranking#Standard_competition_ranking_(%221224%22_ranking)
 */
export function competitionRank(values: readonly (number | undefined)[]): (number | undefined)[] {
  const rows = values.flatMap((value, row) => (value === undefined ? [] : [row]));
  rows.sort((a, b) => values[b]! - values[a]!);
  const ranks = new Array<number | undefined>(values.length).fill(undefined);
  rows.forEach((row, place) => {
    const above = rows[place - 1];
    ranks[row] = above !== undefined && values[above] === values[row] ? ranks[above] : place + 1;
  });
  return ranks;
}
