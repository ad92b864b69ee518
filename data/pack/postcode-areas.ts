import { readTable } from '../../geo/parquet.ts';
import { tables } from '../../geo/tables.ts';
import { packVersion } from '../../src/model/pack-version.ts';
import type { PostcodeArea } from '../../src/model/pack.ts';
import { postcodeArea } from '../../src/model/postcode.ts';
import { packUnits } from '../../src/model/postcode-units.ts';
import type { England } from '../england.ts';

/** The council of every live postcode of England, a file for each pair of letters that postcodes begin with, in order. */
export async function postcodeAreas({ geography: { councils } }: England): Promise<PostcodeArea[]> {
  const table = await readTable(tables.postcodes, ['outward', 'inward']);
  const [outward, inward] = [table.strings('outward') as string[], table.strings('inward') as string[]];
  const files = new Map<string, Map<string, Map<number, string[]>>>();
  councils.codes.forEach((_, council) => {
    for (let i = councils.postcodesFrom[council]!; i < councils.postcodesTo[council]!; i++) {
      const sectors = within(files, postcodeArea(outward[i]!), () => new Map<string, Map<number, string[]>>());
      const parts = within(sectors, `${outward[i]!} ${inward[i]![0]!}`, () => new Map<number, string[]>());
      within(parts, council, () => [] as string[]).push(inward[i]!.slice(1));
    }
  });
  return inOrder(files).map(([area, sectors]): PostcodeArea => {
    const rows = [...new Set([...sectors.values()].flatMap((parts) => [...parts.keys()]))].sort((a, b) => a - b);
    return {
      version: packVersion,
      area,
      councils: rows.map((row) => ({ code: councils.codes[row]!, name: councils.names[row]! })),
      sectors: Object.fromEntries(inOrder(sectors).map(([sector, parts]) =>
        [sector, [...parts].map(([council, units]): [number, string] => [rows.indexOf(council), packUnits(units)])])),
    };
  });
}

function within<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
}

function inOrder<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
