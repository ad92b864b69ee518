import type { TableColumn } from '../geo/parquet.ts';
import type { SourceFiles } from '../geo/source-files.ts';
import type { Level } from '../src/model/level.ts';
import type { Areas } from './areas.ts';
import type { Definition } from './definition.ts';

/** What a table is made from. `note` prints one line: what was left out, how many, and why. */
export interface BuildInput {
  sources: SourceFiles;
  areas: Areas;
  note(line: string): void;
}

/**
 * One committed table, `data/tables/TABLE.parquet`. A table of a level gets a first column `code`; its other columns are in the order
 * of that level's codes. A table `of: 'list'` brings all its columns.
 */
export interface TableBuilder {
  table: string;
  of: Level | 'list';
  build(input: BuildInput): TableColumn[];
}

/** Indicators that belong together, and the tables that hold them. */
export interface Family {
  name: string;
  definitions: readonly Definition[];
  tables: readonly TableBuilder[];
}
