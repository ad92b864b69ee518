import type { StandOut } from '../model/stand-outs.ts';
import type { Level } from '../model/level.ts';
import { levelNames } from './names.ts';
import { whole } from './numbers.ts';
import { possessive } from './sentences.ts';
import { withThe } from './with-the.ts';

/** Words of what stands out about an area. */
export const standOutWords = {
  title: 'What stands out',
  lead: (level: Level, council: string) => `The three figures furthest from the middle of England’s ${levelNames[level].many}, and of ${possessive(council)}.`,
  england: 'Against England',
  council: (council: string) => `Within ${withThe(council)}`,
  none: 'No figure here stands clear of the rest.',
  how: 'How these are picked',
  howText: 'Each figure is placed among all areas of its kind, lowest to highest. The ones nearest to either end come first. A figure that chance could have moved past England’s, or the council’s, is left out. So are counts of people, which follow the size of the area. Of two figures that say the same thing, one is shown. No ethnic group, religion or sexual orientation is picked out, as that would leave the others out of sight.',
  /** "the highest of Barnet’s 24 wards", "higher than 21 of Barnet’s 23 other wards". */
  place({ lower = 0, higher = 0, column: { level, values } }: StandOut, council: string): string {
    const { many } = levelNames[level];
    const others = values.filter((each) => each !== undefined).length - 1;
    if (lower === others) return `the highest of ${possessive(council)} ${whole(others + 1)} ${many}`;
    if (higher === others) return `the lowest of ${possessive(council)} ${whole(others + 1)} ${many}`;
    return lower >= higher ? `higher than ${whole(lower)} of ${possessive(council)} ${whole(others)} other ${many}` : `lower than ${whole(higher)} of ${possessive(council)} ${whole(others)} other ${many}`;
  },
};
