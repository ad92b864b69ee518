import type { CouncilAreas, England } from '../../data/england.ts';
import { BadInput } from './bad-input.ts';
import { nearest } from './nearest.ts';

/**
 * The council that `text` names: its code, or its name, case aside.
 *
 * @throws {BadInput} where there is none, with the nearest
 */
export function councilNamed(england: England, text: string): CouncilAreas {
  const wanted = text.trim().toLowerCase();
  const { codes, names } = england.geography.councils;
  const found = codes.find((code, row) => code.toLowerCase() === wanted || names[row]!.toLowerCase() === wanted);
  if (found !== undefined) return england.council(found)!;
  const list = /^[a-z]\d/.test(wanted) ? codes : names;
  const near = nearest(wanted, list);
  const row = near === undefined ? -1 : list.indexOf(near);
  const meant = row < 0 ? '' : ` Did you mean ${names[row]!} (${codes[row]!})?`;
  throw new BadInput(`There is no council "${text}" in England (2025).${meant}`);
}
