import type { SourceFiles } from '../geo/source-files.ts';

/** The council code of 2025 for one of 2024: they differ for Barnsley and Sheffield alone. Other codes are given back as they are. */
export function councilCode2025(sources: SourceFiles): (code: string) => string {
  const lookup = sources.csv('lookups/lad24_lad25_region_england.csv.gz');
  const after = lookup.text('lad25cd');
  const renamed = new Map(lookup.text('lad24cd').map((code, row) => [code, after[row]!]));
  return (code) => renamed.get(code) ?? code;
}

export const england = 'E92000001';
