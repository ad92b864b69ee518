import type { Choice } from '../model/targeting.ts';

/** Which of two programmes takes a small area in. */
export const choiceWords = {
  both: 'taken in both ways',
  ward: 'taken in by wards alone',
  'small-area': 'taken in by small areas alone',
  neither: 'taken in neither way',
  uncounted: 'cannot be put in order of need',
} satisfies Record<Choice | 'uncounted', string>;
