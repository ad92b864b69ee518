import { packVersion } from '../../src/model/pack-version.ts';
import type { Postcodes } from '../../src/model/pack.ts';
import type { CouncilAreas, England } from '../england.ts';

/**
 * The live postcodes of a council, a file for each outward code, in order. A postcode belongs to the council of its ward (of its small
 * area where it has no ward), so that a few lie in small areas across the boundary, or in none: those have null.
 */
export async function postcodeFiles({ geography }: England, council: CouncilAreas): Promise<Postcodes[]> {
  const smallArea = localRows(council.rows['small-area']);
  const ward = localRows(council.rows.ward);
  const postcodes = await geography.postcodes(council.row);
  const files = new Map<string, Postcodes>();
  postcodes.outward.forEach((outward, i) => {
    const file = files.get(outward) ?? { version: packVersion, outward, inward: [], smallArea: [], ward: [] };
    files.set(outward, file);
    file.inward.push(postcodes.inward[i]!);
    file.smallArea.push(smallArea(postcodes.smallArea[i]));
    file.ward.push(ward(postcodes.ward[i]));
  });
  return [...files.values()].sort((a, b) => (a.outward < b.outward ? -1 : 1));
}

/** The place of a row of England in the council's own order; null where it is not the council's. */
function localRows(rows: readonly number[]): (row: number | undefined) => number | null {
  const placeOf = new Map(rows.map((row, place) => [row, place]));
  return (row) => (row === undefined ? null : placeOf.get(row) ?? null);
}
