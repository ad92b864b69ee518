import type { SourceFiles } from '../geo/source-files.ts';

/**
 * The LSOA codes whose boundary is the same in 2011 and 2021 (change indicator U of ONS's lookup). Only to these may a value for an
 * LSOA of 2011 be carried; the code is the same in both years.
 *
 * @throws an unchanged area with two codes
 */
export function unchangedSmallAreas(sources: SourceFiles): ReadonlySet<string> {
  const lookup = sources.csv('lookups/lsoa11_lsoa21_england.csv.gz');
  const before = lookup.text('lsoa11cd');
  const after = lookup.text('lsoa21cd');
  const unchanged = new Set<string>();
  lookup.text('chgind').forEach((change, row) => {
    if (change !== 'U') return;
    if (before[row] !== after[row]) throw new Error(`unchangedSmallAreas: ${before[row]} is marked unchanged, but is ${after[row]} in 2021`);
    unchanged.add(after[row]!);
  });
  return unchanged;
}
