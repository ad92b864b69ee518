import type { Level } from '../model/level.ts';
import type { Position } from '../model/position.ts';
import { levelNames } from './explorer-words.ts';

/**
 * Where an area stands in England: "in the 20% most deprived in England" where it has a national rank of deprivation, otherwise "higher than 8 in 10
 * small areas in England". Rounded so that it never says more than is known.
 */
export function positionWords(position: Position, level: Level): string {
  if (position.by === 'rank') {
    const { decile } = position;
    return decile <= 5 ? `in the ${10 * decile}% most deprived in England` : `in the ${110 - 10 * decile}% least deprived in England`;
  }
  const areas = `${levelNames[level].many} in England`;
  const above = Math.floor(position.above * 10 + 1e-9);
  const below = Math.floor(position.below * 10 + 1e-9);
  if (above >= 6) return `higher than ${above} in 10 ${areas}`;
  if (below >= 6) return `lower than ${below} in 10 ${areas}`;
  if (position.above + position.below < 0.7) return `the same as many ${areas}`;
  return `near the middle of ${areas}`;
}
