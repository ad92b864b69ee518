import { isLevel, levels, type Level } from '../model/level.ts';
import { BadInput } from './bad-input.ts';
import { nearest } from './nearest.ts';

/** @throws {BadInput} where `text` names no level */
export function levelNamed(text: string): Level {
  if (isLevel(text)) return text;
  const near = nearest(text, levels);
  throw new BadInput(`There is no level "${text}": the levels are ${levels.join(', ')}.${near ? ` Did you mean ${near}?` : ''}`);
}
