import { mkdirSync, statSync } from 'node:fs';
import { writeTable } from '../geo/parquet.ts';
import type { Progress } from '../geo/progress.ts';
import type { SourceFiles } from '../geo/source-files.ts';
import type { Areas } from './areas.ts';
import { families } from './families.ts';
import { tableFolder } from './table-folder.ts';

/** Makes the tables of every family from the publishers' files. The same files give the same bytes. */
export async function buildIndicators(sources: SourceFiles, areas: Areas, progress: Progress): Promise<void> {
  mkdirSync(tableFolder, { recursive: true });
  for (const family of families) {
    for (const { table, of, build } of family.tables) {
      const columns = build({ sources, areas, note: (line) => progress(`  ${line}`) });
      const coded = of === 'list' ? columns : [{ name: 'code', type: 'string' as const, values: areas.codes[of] }, ...columns];
      const file = `${tableFolder}/${table}.parquet`;
      await writeTable(file, coded);
      progress(`${family.name}: ${table}, ${coded[0]!.values.length} rows, ${Math.ceil(statSync(file).size / 1000)} kB`);
    }
  }
}
