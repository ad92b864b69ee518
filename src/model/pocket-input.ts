import type { Column } from './column.ts';
import type { Manifest, RingTopic } from './pack.ts';
import type { PocketInput } from './pockets.ts';

/** Whose residents, and whose income-deprived residents, are counted in pockets: the numerator and denominator of the income domain, so that the two belong together. */
export const pocketPeople = 'income-deprived';

/**
 * What pockets are found from, out of a council's pack.
 *
 * @param small the measure at small areas, and `wards` at wards
 * @param neighbours who touches whom among the small areas, the ring's after the council's
 * @param ring the ring's file of the measure's topic; none: the council's own areas alone
 * @param people the indicator `pocketPeople` at small areas
 */
export function pocketInput(
  manifest: Manifest, small: Column, wards: Column, neighbours: PocketInput['neighbours'], ring: RingTopic | undefined, people: Column | undefined,
): PocketInput {
  const { ward, neighbourhood, codes } = manifest.levels['small-area'];
  const { id } = small.indicator;
  const ringValues = ring?.values[id];
  const nobody = codes.map(() => undefined);
  return {
    measure: small.indicator,
    ward,
    neighbourhood,
    small,
    wards,
    ring: ringValues && { values: ringValues, ranks: ring.ranks[id] },
    neighbours,
    residents: people?.denominators ?? nobody,
    incomeDeprived: people?.numerators ?? nobody,
  };
}
