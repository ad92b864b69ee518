import type { CoverageCurve } from '../stats/coverage-curve.ts';
import { programmeWithin, type Programme } from './targeting-programme.ts';

/** The two ways of choosing areas that are set side by side. */
export const targetLevels = ['ward', 'small-area'] as const;
export type TargetLevel = (typeof targetLevels)[number];

/** The curves of both ways over the residents of a programme. */
export type TargetingCurves = Readonly<Record<TargetLevel, CoverageCurve>>;

/** Which of the two programmes takes a small area in. */
export type Choice = 'both' | 'ward' | 'small-area' | 'neither';

/** Small areas by the programme that takes them in: how many, and who lives there. */
export interface Chosen {
  areas: number;
  residents: number;
  affected: number;
}

/** Both programmes at one budget, and where they differ. */
export interface Targeting {
  budget: number;
  programmes: Readonly<Record<TargetLevel, Programme>>;
  /** By row of small area; undefined where its people are not counted, so that neither programme can count them. */
  choices: readonly (Choice | undefined)[];
  chosen: Readonly<Record<Choice, Chosen>>;
}

/** From the residents of the neediest small area to those of all that can be targeted; undefined where none can. */
export function budgetRange({ 'small-area': { points } }: TargetingCurves): { least: number; most: number } | undefined {
  const least = points.find(({ residents }) => residents > 0)?.residents;
  return least === undefined ? undefined : { least, most: points.at(-1)!.residents };
}

/** What a reader begins with: the residents of the three neediest wards, or of half of them where there are fewer than six. */
export function firstBudget({ ward: { points }, 'small-area': small }: TargetingCurves): number {
  const wards = points.length < 6 ? Math.floor(points.length / 2) : 3;
  return wards > 0 ? points[wards - 1]!.residents : small.points[Math.floor((small.points.length - 1) / 2)]?.residents ?? 0;
}

/**
 * Both programmes within a budget of residents, and which takes in each small area: itself, or with the ward it is counted in.
 *
 * @param wardOf by small area, the row of its ward
 * @param people by small area: residents and income-deprived residents, undefined where they are not counted
 */
export function targetingAt(
  curves: TargetingCurves, budget: number, wardOf: readonly number[],
  people: readonly ({ residents: number; affected: number } | undefined)[],
): Targeting {
  const programmes = { ward: programmeWithin(curves.ward, budget), 'small-area': programmeWithin(curves['small-area'], budget) };
  const wards = new Set(programmes.ward.areas);
  const small = new Set(programmes['small-area'].areas);
  const empty = (): Chosen => ({ areas: 0, residents: 0, affected: 0 });
  const chosen = { both: empty(), ward: empty(), 'small-area': empty(), neither: empty() };
  const choices = people.map((who, row): Choice | undefined => {
    if (!who) return undefined;
    const byWard = wards.has(wardOf[row]!);
    const choice = byWard && small.has(row) ? 'both' : byWard ? 'ward' : small.has(row) ? 'small-area' : 'neither';
    chosen[choice].areas++;
    chosen[choice].residents += who.residents;
    chosen[choice].affected += who.affected;
    return choice;
  });
  return { budget, programmes, choices, chosen };
}
