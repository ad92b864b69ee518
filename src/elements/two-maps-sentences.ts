import { bivariate } from '../map/bivariate.ts';
import type { Scene } from './scene.ts';
import { viewSentence } from './view-sentence.ts';

/**
 * The true sentences that lead two maps. Of two indicators of the same areas one says both together; else each map has one. One indicator has only the
 * first map's: how its areas are placed among England's of their own kind would not agree with a scale that is another kind's. Empty where there are no figures to say them from.
 */
export function twoMapsSentences(first: Scene, second: Scene): string[] {
  const [a, b] = [first.column, second.column];
  const together = a && b && a.level === b.level && a.indicator.id !== b.indicator.id ? viewSentence({ ...first, bivariate: bivariate(a, b) }) : undefined;
  if (together) return [together];
  const scenes = first.indicator?.id === second.indicator?.id ? [first] : [first, second];
  return scenes.flatMap((scene) => viewSentence(scene) ?? []);
}
