import type { CouncilAreas, England } from '../../data/england.ts';
import { levels, type Level } from '../model/level.ts';
import { BadInput } from './bad-input.ts';
import { nearest } from './nearest.ts';

export interface NamedArea {
  code: string;
  name: string;
  level: Level;
}

/**
 * The area of a council that `text` names, wards before neighbourhoods before small areas: its code, or its name, case aside.
 *
 * @throws {BadInput} where there is none, with the nearest
 */
export function areaOfCouncil(england: England, council: CouncilAreas, text: string): NamedArea {
  const wanted = text.trim().toLowerCase();
  const all = levels.flatMap((level) => areasOfCouncil(england, council, level));
  const found = all.find(({ code, name }) => code.toLowerCase() === wanted || name.toLowerCase() === wanted);
  if (found) return found;
  const key = /^e\d/.test(wanted) ? 'code' : 'name';
  const near = nearest(wanted, all.map((area) => area[key]));
  const meant = all.find((area) => area[key] === near);
  throw new BadInput(`${council.name} has no area "${text}".${meant ? ` Did you mean ${meant.name} (${meant.code})?` : ''}`);
}

/** The areas of one level of a council, in the order of its columns. */
export function areasOfCouncil({ areas }: England, { rows }: CouncilAreas, level: Level): NamedArea[] {
  return rows[level].map((row) => ({ code: areas[level].codes[row]!, name: areas[level].names[row]!, level }));
}
