import { patternInk } from './class-pattern.ts';
import type { Fill } from './renderer.ts';

/** What is drawn over the colours of areas, lowest first: which pattern a fill asks for, and how strong it is. The same in both renderers. */
export const overFills: readonly { id: string; opacity: number; pattern(fill: Fill): string | undefined }[] = [
  { id: 'hatched', opacity: 0.55, pattern: ({ hatched }) => (hatched ? 'hatch' : undefined) },
  { id: 'spotted', opacity: 0.6, pattern: ({ spotted }) => (spotted ? 'spots' : undefined) },
  { id: 'patterned', opacity: 0.75, pattern: ({ pattern, colour }) => (pattern && colour ? `${pattern}-${patternInk(colour)}` : undefined) },
];

const plain = new WeakMap<readonly Fill[], boolean>();

/** Whether areas are told apart by their colours alone: no pattern lies over them, and none is outlined for what it lacks. */
export function arePlain(fills: readonly Fill[]): boolean {
  let isPlain = plain.get(fills);
  if (isPlain === undefined) {
    isPlain = !fills.some(({ hatched, spotted, pattern, dotted }) => hatched || spotted || pattern || dotted);
    plain.set(fills, isPlain);
  }
  return isPlain;
}
