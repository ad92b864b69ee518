import type { Choice } from '../model/targeting.ts';
import type { Fill } from './renderer.ts';

/** Areas that two programmes take in: rows of wards taken in whole, and, by small area, which of the two takes it in. */
export interface Plan {
  choices: readonly (Choice | undefined)[];
  wards: readonly number[];
}

/** Colours of the two programmes: a tint where one alone takes an area in, a full tone where both do. They follow the compared areas' plum, teal and slate. */
export const planColours = {
  light: { ward: '#cda3c5', 'small-area': '#86c0bb', both: '#44546a', line: '#8e3b7f' },
  dark: { ward: '#7a4a70', 'small-area': '#2f7a75', both: '#b0c0d4', line: '#dc9fd0' },
} as const;

/**
 * How a plan is drawn: hatched where wards alone take an area in, spotted where small areas alone do, plain where both do, and nothing where neither does. An
 * area whose people are not counted has a dotted outline.
 */
export function planFills({ choices }: Plan, theme: 'light' | 'dark'): Fill[] {
  const colours = planColours[theme];
  return choices.map((choice): Fill => {
    if (choice === undefined) return { dotted: true };
    if (choice === 'neither') return {};
    return { colour: colours[choice], hatched: choice === 'ward', spotted: choice === 'small-area' };
  });
}
