/** A small area at both censuses. `unit` is its common unit: the smallest group of areas with one outer boundary in 2011 and 2021. */
export interface SmallAreaChange {
  unit: string;
  partsInUnit: number;
  residents2021: number;
  households2021: number;
  /** Its unit's count shared out in proportion to 2021: exact only where the unit has one part. */
  residents2011: number;
  households2011: number;
  unitResidents2011: number;
  unitHouseholds2011: number;
}

export interface AreaChange {
  residents2011: number;
  residents2021: number;
  households2011: number;
  households2021: number;
  /** True where a common unit lies only partly in the area. */
  isEstimate: boolean;
}

/**
 * Residents and households of larger areas at both censuses. A common unit that lies wholly in an area adds what was counted in it;
 * of one that does not, each part adds its share, and the area is an estimate. Areas without small areas are `undefined`.
 *
 * @param parentOf row of the larger area, by small area
 */
export function changeByArea(smallAreas: readonly SmallAreaChange[], parentOf: readonly number[], areas: number): (AreaChange | undefined)[] {
  const partsHere = new Map<string, number>();
  const here = (row: number): string => `${smallAreas[row]!.unit} ${parentOf[row]}`;
  smallAreas.forEach((_, row) => partsHere.set(here(row), (partsHere.get(here(row)) ?? 0) + 1));

  const changes = new Array<AreaChange | undefined>(areas).fill(undefined);
  const counted = new Set<string>();
  smallAreas.forEach((part, row) => {
    const change = (changes[parentOf[row]!] ??= { residents2011: 0, residents2021: 0, households2011: 0, households2021: 0, isEstimate: false });
    change.residents2021 += part.residents2021;
    change.households2021 += part.households2021;
    const isWhole = partsHere.get(here(row)) === part.partsInUnit;
    if (!isWhole) {
      change.residents2011 += part.residents2011;
      change.households2011 += part.households2011;
      change.isEstimate = true;
    } else if (!counted.has(part.unit)) {
      counted.add(part.unit);
      change.residents2011 += part.unitResidents2011;
      change.households2011 += part.unitHouseholds2011;
    }
  });
  return changes;
}
