import type { CouncilAreas, England } from '../../data/england.ts';
import { ringFinder } from '../../geo/ring-of-council.ts';
import type { NoAnswer } from '../stats/present-areas.ts';
import { weightsFrom, type Weights } from '../stats/weights.ts';
import { BadInput } from './bad-input.ts';
import type { Given } from './command.ts';
import { councilNamed } from './council.ts';
import { definitionNamed } from './definition-named.ts';

/** The small areas that a statistic of neighbours is taken over: the council's own first, in code order, then the ring's. */
export interface WithNeighbours {
  council: CouncilAreas;
  codes: readonly string[];
  names: readonly string[];
  values: readonly (number | undefined)[];
  weights: Weights;
  /** How many of the areas are the council's own. */
  own: number;
}

/** Options that every statistic of neighbours takes. */
export const neighbourOptions = {
  area: { value: 'CODE', help: 'Council, by its code or name', required: true },
  indicator: { value: 'ID', help: 'Indicator held for small areas; summary lists them', required: true },
  ring: { value: 'include|exclude', help: 'With the small areas outside the council within 1.5 km, or without; include unless told' },
} as const;

/** Why there is no answer, in a sentence. */
export const noAnswer: Record<NoAnswer, string> = {
  'no-values': 'No area has a value, so there is nothing to compare.',
  'one-value': 'Only one area has a value, so there is nothing to compare it with.',
  'all-equal': 'All areas have the same value, so there is no pattern to measure.',
  'no-neighbours': 'No two areas with a value touch, so there are no neighbours to compare.',
};

/** Values of one indicator over a council's small areas, and its ring's unless that is excluded, with who touches whom (queen contiguity). */
export async function withNeighbours(england: England, given: Given): Promise<WithNeighbours> {
  const { ring = 'include' } = given;
  if (ring !== 'include' && ring !== 'exclude') throw new BadInput(`--ring is include or exclude, got "${String(ring)}".`);
  const council = councilNamed(england, given['area'] as string);
  const definition = definitionNamed(england, given['indicator'] as string);
  const values = await smallAreaValues(england, definition.id);
  const own = council.rows['small-area'];
  const rows = ring === 'include' ? [...own, ...ringFinder(england.geography.shapes())(england.geography.rowsOf(council.row))] : own;
  const placeOf = new Map(rows.map((row, place) => [row, place]));
  const { links } = await england.geography.neighbours();
  return {
    council,
    codes: rows.map((row) => england.areas['small-area'].codes[row]!),
    names: rows.map((row) => england.areas['small-area'].names[row]!),
    values: rows.map((row) => values[row]),
    weights: weightsFrom(rows.map((row) => links[row]!.flatMap((other) => placeOf.get(other) ?? []))),
    own: own.length,
  };
}

/**
 * England's small areas' values of an indicator, by row.
 *
 * @throws {BadInput} where it has none, or they are classes, which have no mean
 */
export async function smallAreaValues(england: England, id: string): Promise<readonly (number | undefined)[]> {
  const { levels, absent, kind } = definitionNamed(england, id);
  if (!levels.includes('small-area')) throw new BadInput(`${id} has no values for small areas. ${absent?.['small-area'] ?? `It has ${levels.join(', ') || 'no level'}.`}`);
  if (kind === 'class') throw new BadInput(`${id} sorts areas into classes, which have no mean to compare with. Choose an indicator with amounts.`);
  return (await england.indicator(id).at('small-area'))!.values;
}
