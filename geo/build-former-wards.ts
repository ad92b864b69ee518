import { writeFileSync } from 'node:fs';
import { searchText } from '../src/model/search-text.ts';
import type { Progress } from './progress.ts';
import type { SourceFiles } from './source-files.ts';
import { tables } from './tables.ts';

/** A ward that is no more: the last year in which it was one, and the small areas (codes) that were counted in it. */
export interface FormerWard {
  code: string;
  name: string;
  council: string;
  until: number;
  smallAreas: string[];
}

/**
 * The wards of 2024 that had gone by May 2025, with the small areas that the Office for National Statistics had fitted to each. One whose name a ward of its
 * council still has is left out: it is found by that name.
 */
export function formerWards(sources: SourceFiles): FormerWard[] {
  const csv = sources.csv('lookups/lsoa21_msoa21_ward25_lad25_region_england.csv.gz');
  const [smallArea, code, name, nowCode, nowName, council] = ['lsoa21cd', 'wd24cd', 'wd24nm', 'wd25cd', 'wd25nm', 'lad25cd'].map((column) => csv.text(column)) as [string[], string[], string[], string[], string[], string[]];
  const codes = new Set(nowCode);
  const names = new Set(nowName.map((each, i) => `${council[i]!} ${searchText(each)}`));
  const found = new Map<string, FormerWard>();
  code.forEach((each, i) => {
    if (codes.has(each) || names.has(`${council[i]!} ${searchText(name[i]!)}`)) return;
    const held = found.get(each) ?? { code: each, name: name[i]!, council: council[i]!, until: 2025, smallAreas: [] };
    held.smallAreas.push(smallArea[i]!);
    found.set(each, held);
  });
  return [...found.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

export function writeFormerWards(wards: readonly FormerWard[], progress: Progress): void {
  writeFileSync(tables.formerWards, `[\n${wards.map((ward) => JSON.stringify(ward)).join(',\n')}\n]\n`);
  progress(`former wards: ${wards.length} wards of 2024 whose name is none of 2025's, in ${new Set(wards.map(({ council }) => council)).size} councils`);
}
