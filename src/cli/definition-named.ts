import type { England } from '../../data/england.ts';
import type { Definition } from '../../data/definition.ts';
import { BadInput } from './bad-input.ts';
import { nearest } from './nearest.ts';

/** @throws {BadInput} where `id` is no indicator's */
export function definitionNamed(england: England, id: string): Definition {
  const found = england.definitions.find((definition) => definition.id === id);
  if (found) return found;
  const near = nearest(id, england.definitions.map((definition) => definition.id));
  throw new BadInput(`There is no indicator "${id}".${near ? ` Did you mean ${near}?` : ' summary lists them.'}`);
}
