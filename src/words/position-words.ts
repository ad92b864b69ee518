import type { Level } from '../model/level.ts';
import type { Position } from '../model/position.ts';
import { levelNames } from './names.ts';

/** Where an area stands among England's of its level, without naming them: "20% most deprived", "higher than 8 in 10". Rounded so that it never says more than is known. */
export function positionShort(position: Position): string {
  if (position.by === 'rank') {
    const { decile } = position;
    return decile <= 5 ? `${10 * decile}% most deprived` : `${110 - 10 * decile}% least deprived`;
  }
  const above = Math.floor(position.above * 10 + 1e-9);
  const below = Math.floor(position.below * 10 + 1e-9);
  if (above >= 6) return `higher than ${above} in 10`;
  if (below >= 6) return `lower than ${below} in 10`;
  return position.above + position.below < 0.7 ? 'the same as many' : 'in the middle';
}

/** The same with what it stands among: "in the 20% most deprived small areas in England", "higher than 8 in 10 small areas in England". */
export function positionWords(position: Position, level: Level): string {
  const short = positionShort(position);
  if (position.by === 'rank') return `in the ${short} ${levelNames[level].many} in England`;
  return `${short}${short === 'in the middle' ? ' of' : ''} ${levelNames[level].many} in England`;
}
