import { fileURLToPath } from 'node:url';
import { loadGeography, type Geography } from '../geo/geography.ts';
import type { Level } from '../src/model/level.ts';
import { catalogue } from './catalogue.ts';
import type { Definition } from './definition.ts';
import { areaTree, type AreaTree } from './england/area-tree.ts';
import { indicatorColumns, type IndicatorColumns } from './england/indicator-columns.ts';
import { tableReader, type TableReader } from './england/table-reader.ts';

/** One council's areas: `rows` are rows of England's tables, ascending, so that codes are in order. */
export interface CouncilAreas {
  code: string;
  name: string;
  /** Row among England's councils, and its region's among the regions. */
  row: number;
  region: { code: string; name: string; row: number };
  rows: Readonly<Record<Level, readonly number[]>>;
}

/** Everything the committed tables say about England, read and made as it is asked for. */
export interface England {
  readonly geography: Geography;
  readonly tree: AreaTree;
  readonly definitions: readonly Definition[];
  readonly tables: TableReader;
  /** Codes and names of the areas of each level, in the order of every column. */
  readonly areas: Readonly<Record<Level, { readonly codes: readonly string[]; readonly names: readonly string[] }>>;
  /** The number of areas of each level that national ranks are taken over: all, less wards that no small area best fits. */
  readonly ranked: Readonly<Record<Level, number>>;
  /** The areas of the council with a code of 2025; undefined where there is none. */
  council(code: string): CouncilAreas | undefined;
  /** @throws where no indicator has the id */
  indicator(id: string): IndicatorColumns;
}

const tablesFolder = fileURLToPath(new URL('./tables', import.meta.url));

let opened: Promise<England> | undefined;

/** Opens the committed tables, once however often it is asked: the lists of areas are read, columns when they are asked for. */
export function openEngland(): Promise<England> {
  return opened ??= loadGeography().then((geography) => englandOf(geography, catalogue, tableReader(tablesFolder)));
}

export function englandOf(geography: Geography, definitions: readonly Definition[], tables: TableReader): England {
  const { smallAreas, wards, neighbourhoods, councils } = geography;
  const tree = areaTree(geography);
  const columns = new Map<string, IndicatorColumns>();
  const areas = { ward: wards, neighbourhood: neighbourhoods, 'small-area': smallAreas };
  return {
    geography,
    tree,
    definitions,
    tables,
    areas,
    ranked: {
      ward: new Set(smallAreas.ward).size,
      neighbourhood: neighbourhoods.codes.length,
      'small-area': smallAreas.codes.length,
    },
    council(code) {
      const row = councils.rowOf.get(code);
      if (row === undefined) return undefined;
      const inside = geography.rowsOf(row);
      return {
        code,
        name: councils.names[row]!,
        row,
        region: { code: councils.regions[row]!, name: councils.regionNames[row]!, row: tree.regionOf[row]! },
        rows: { ward: inside.wards, neighbourhood: inside.neighbourhoods, 'small-area': inside.smallAreas },
      };
    },
    indicator(id) {
      const held = columns.get(id);
      if (held) return held;
      const definition = definitions.find((each) => each.id === id);
      if (!definition) throw new Error(`indicator: there is no indicator "${id}"`);
      const made = indicatorColumns(definition, tree, tables);
      columns.set(id, made);
      return made;
    },
  };
}
