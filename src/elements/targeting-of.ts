import type { Column } from '../model/column.ts';
import { indicatorOf } from '../model/indicator-of.ts';
import type { Indicator } from '../model/indicator.ts';
import { insideWards, type InsideWards } from '../model/inside-wards.ts';
import { pocketPeople } from '../model/pocket-input.ts';
import { measureIndicator, measureProblem, type MeasureProblem } from '../model/pocket-measure.ts';
import { targetingCurve } from '../model/targeting-curve.ts';
import { budgetRange, targetLevels, type TargetingCurves } from '../model/targeting.ts';
import type { Scene } from './scene.ts';

/** Everything that targeting is worked out from, for one council and one measure. */
export interface TargetingBasis {
  measure: Column;
  people: Column;
  curves: TargetingCurves;
  range: { least: number; most: number };
  /** By small area: who lives there; undefined where they are not counted. */
  counted: readonly ({ residents: number; affected: number } | undefined)[];
  inside: InsideWards | undefined;
  /** How many wards small areas are counted in. */
  wards: number;
}

/** Why there is nothing to choose between. */
export type TargetingAbsence = MeasureProblem | 'one-area' | 'one-ward' | 'nobody' | 'none';

/** The basis of a council's targeting, or why there is none; undefined while figures are on their way. */
export function targetingBasis(scene: Scene): { basis?: TargetingBasis; absence?: TargetingAbsence; indicator?: Indicator } | undefined {
  const { manifest, view } = scene;
  const indicator = indicatorOf(manifest, measureIndicator(view.measure))
    ?? indicatorOf(manifest, measureIndicator('imd'));
  if (!manifest || !indicator) return undefined;
  const problem = measureProblem(indicator);
  if (problem) return { absence: problem, indicator };
  if (!scene.hasTopic(indicator.topic) || !scene.hasTopic('deprivation')) return undefined;
  const columns = Object.fromEntries(targetLevels.map((level) => [level, { measure: scene.columnOf(indicator.id, level), people: scene.columnOf(pocketPeople, level) }])) as
    Record<(typeof targetLevels)[number], { measure?: Column; people?: Column }>;
  const { measure, people } = columns['small-area'];
  if (!measure || !people?.numerators || !columns.ward.measure || !columns.ward.people?.numerators) return { absence: 'none', indicator };
  const areas = manifest.levels['small-area'];
  if (areas.codes.length === 1) return { absence: 'one-area', indicator };
  const curves: TargetingCurves = { ward: targetingCurve(columns.ward.measure, columns.ward.people), 'small-area': targetingCurve(measure, people) };
  const range = budgetRange(curves);
  if (!range) return { absence: 'none', indicator };
  if (curves['small-area'].affected === 0) return { absence: 'nobody', indicator };
  const left = new Set(curves['small-area'].missing);
  const wards = new Set(areas.ward).size;
  const basis: TargetingBasis = {
    measure, people, curves, range, wards,
    counted: areas.codes.map((_, row) => (left.has(row) ? undefined : { residents: people.denominators![row]!, affected: people.numerators![row]! })),
    inside: insideWards(measure.values, people.denominators!, areas.ward),
  };
  return { basis, indicator, ...(wards === 1 && { absence: 'one-ward' as const }) };
}
