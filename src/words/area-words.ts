import type { AreaName } from '../model/area-name.ts';
import type { Level } from '../model/level.ts';
import { levelNames } from './names.ts';

/** Beneath the name of an area, what it is: "ward", "Barnet 043D, in Colindale South ward". */
export function areaKind({ own, ward }: AreaName, level: Level): string {
  return ward === undefined ? levelNames[level].one : inWard(own, ward);
}

/** Where a place lies: "Barnet 043D, in Colindale South ward". */
export function inWard(name: string, ward: string): string {
  return `${name}, in ${ward} ward`;
}

/** The area in a sentence. What is true of a small area need not be true of its neighbourhood: "Barnet 043D in Colindale West & South". */
export function areaInSentence({ own, neighbourhood }: AreaName): string {
  return neighbourhood === undefined ? own : `${own} in ${neighbourhood}`;
}
