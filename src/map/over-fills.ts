import { patternInk } from './class-pattern.ts';
import type { Fill } from './renderer.ts';

/** What is drawn over the colours of areas, lowest first: which pattern a fill asks for, and how strong it is. The same in both renderers. */
export const overFills: readonly { id: string; opacity: number; pattern(fill: Fill): string | undefined }[] = [
  { id: 'hatched', opacity: 0.55, pattern: ({ hatched }) => (hatched ? 'hatch' : undefined) },
  { id: 'spotted', opacity: 0.6, pattern: ({ spotted }) => (spotted ? 'spots' : undefined) },
  { id: 'patterned', opacity: 0.75, pattern: ({ pattern, colour }) => (pattern && colour ? `${pattern}-${patternInk(colour)}` : undefined) },
];
