import { expect, it } from 'vitest';
import { competitionRank } from '../../../data/england/competition-rank.ts';

it('ranks the highest first, ties alike, and skips the absent', () => {
  expect(competitionRank([3, undefined, 9, 3, 1])).toEqual([2, undefined, 1, 2, 4]);
  expect(competitionRank([])).toEqual([]);
});
