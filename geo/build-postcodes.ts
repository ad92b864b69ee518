import { type TableColumn, writeTable } from './parquet.ts';
import type { Progress } from './progress.ts';
import type { SourceFiles } from './source-files.ts';

const path = 'lookups/postcodes_england.csv.gz';

/**
 * Every live postcode of England, in the order of the source. Rows of areas are undefined where the source has none, and so are places
 * (degrees).
 */
export interface LivePostcodes {
  outward: string[];
  inward: string[];
  lon: (number | undefined)[];
  lat: (number | undefined)[];
  smallArea: (number | undefined)[];
  ward: (number | undefined)[];
}

/** @throws a postcode in an area that is not known. */
export function readPostcodes(sources: SourceFiles, rows: { smallArea: ReadonlyMap<string, number>; ward: ReadonlyMap<string, number> }, progress: Progress): LivePostcodes {
  const csv = sources.csv(path);
  const rowsOf = (column: string, rowOf: ReadonlyMap<string, number>) => csv.text(column).map((code, i) => {
    if (code !== '' && !rowOf.has(code)) throw new Error(`${path}, line ${i + 2}: ${code} is not a known area`);
    return rowOf.get(code);
  });
  const halves = csv.text('pcd').map((postcode) => postcode.split(' '));
  const postcodes = {
    outward: halves.map(([outward]) => outward!),
    inward: halves.map(([, inward]) => inward!),
    lon: csv.numbers('lon'),
    lat: csv.numbers('lat'),
    smallArea: rowsOf('lsoa21cd', rows.smallArea),
    ward: rowsOf('wd25cd', rows.ward),
  };
  const without = (values: readonly (number | undefined)[]) => values.filter((value) => value === undefined).length;
  progress(`postcodes: ${csv.rows} live; ${without(postcodes.lon)} have no published place, ${without(postcodes.smallArea)} no small area (the same, and those over 100 m from any), ${without(postcodes.ward)} no ward`);
  return postcodes;
}

/**
 * Places again the postcodes of the given small areas, which the source had placed on shapes where those lay over the areas inside them.
 */
export function replacePostcodes(postcodes: LivePostcodes, smallAreas: ReadonlySet<number>, smallAreaAt: (lon: number, lat: number) => number | undefined, progress: Progress): LivePostcodes {
  let moved = 0;
  const smallArea = postcodes.smallArea.map((row, i) => {
    if (row === undefined || !smallAreas.has(row)) return row;
    const found = smallAreaAt(postcodes.lon[i]!, postcodes.lat[i]!) ?? row;
    if (found !== row) moved++;
    return found;
  });
  progress(`postcodes: ${moved} moved into the small areas they lie in, from those around them`);
  return { ...postcodes, smallArea };
}

/** Live postcodes of each small area that have a ward, and how many of them lie in its best-fit ward. */
export interface BestFit {
  postcodes: number[];
  inWard: number[];
}

/** Counts how many of each small area's live postcodes lie in its best-fit ward. Postcodes without a ward are left out. */
export function bestFit(postcodes: LivePostcodes, bestFitWard: readonly number[]): BestFit {
  const fit = { postcodes: bestFitWard.map(() => 0), inWard: bestFitWard.map(() => 0) };
  postcodes.smallArea.forEach((smallArea, i) => {
    const ward = postcodes.ward[i];
    if (smallArea === undefined || ward === undefined) return;
    fit.postcodes[smallArea]!++;
    if (ward === bestFitWard[smallArea]) fit.inWard[smallArea]!++;
  });
  return fit;
}

/** The share, 0 to 1, to the fourth decimal; undefined for a small area without postcodes. */
export function fitShares({ postcodes, inWard }: BestFit): (number | undefined)[] {
  return postcodes.map((all, row) => (all ? Math.round((1e4 * inWard[row]!) / all) / 1e4 : undefined));
}

/**
 * Compares Barnet's small areas with the postcodes that were counted for them apart (there, postcodes whose ward is in another council
 * were left out of the totals).
 *
 * @throws a count that differs.
 */
export function checkBestFit(sources: SourceFiles, fit: BestFit, smallAreaRow: ReadonlyMap<string, number>, wardCodeOf: (smallArea: number) => string, progress: Progress): void {
  const csv = sources.csv('lookups/lsoa21_ward25_postcode_shares_barnet.csv.gz');
  const [smallArea, ward, count, total] = [csv.text('lsoa21cd'), csv.text('wd25cd'), csv.numbers('postcodes'), csv.numbers('postcodes_in_lsoa')];
  const expected = new Map<number, { inWard: number; total: number }>();
  smallArea.forEach((code, i) => {
    const row = smallAreaRow.get(code)!;
    const before = expected.get(row)?.inWard ?? 0;
    expected.set(row, { inWard: ward[i] === wardCodeOf(row) ? count[i]! : before, total: total[i]! });
  });
  let elsewhere = 0;
  for (const [row, { inWard, total: counted }] of expected) {
    if (fit.inWard[row] !== inWard) throw new Error(`${[...smallAreaRow.keys()][row]}: ${inWard} of its postcodes lie in its best-fit ward, got ${fit.inWard[row]}`);
    elsewhere += fit.postcodes[row]! - counted;
  }
  progress(`best fit: as counted apart for ${expected.size} small areas of Barnet; ${elsewhere} of their postcodes have a ward in another council`);
}

/**
 * Writes `postcodes.parquet`: outward, inward, lon and lat in hundred-thousandths of a degree, small_area and ward (rows), by council and
 * then by postcode. A postcode belongs to the council of its ward, or of its small area where it has no ward; those with neither
 * come last.
 *
 * @returns for each council, its first row and one past its last.
 */
export async function writePostcodes(
  file: string, postcodes: LivePostcodes, councilOf: { ward: readonly number[]; smallArea: readonly number[] }, councils: number, progress: Progress,
): Promise<{ from: number[]; to: number[] }> {
  let nowhere = 0, astride = 0;
  const council = Int32Array.from(postcodes.outward, (_, i) => {
    const ward = postcodes.ward[i], smallArea = postcodes.smallArea[i];
    const byWard = ward === undefined ? undefined : councilOf.ward[ward]!;
    const bySmallArea = smallArea === undefined ? undefined : councilOf.smallArea[smallArea]!;
    if (byWard !== undefined && bySmallArea !== undefined && byWard !== bySmallArea) astride++;
    if (byWard === undefined && bySmallArea === undefined) nowhere++;
    return byWard ?? bySmallArea ?? councils;
  });
  const name = postcodes.outward.map((outward, i) => `${outward} ${postcodes.inward[i]!}`);
  const order = Uint32Array.from(name, (_, i) => i).sort((a, b) => council[a]! - council[b]! || (name[a]! < name[b]! ? -1 : 1));
  const column = (name: string, type: TableColumn['type'], values: readonly (string | number | undefined)[], encoding?: 'delta'): TableColumn =>
    ({ name, type, values: Array.from(order, (i) => values[i]), encoding });
  const hundredThousandths = (degrees: readonly (number | undefined)[]) => degrees.map((value) => (value === undefined ? undefined : Math.round(value * 1e5)));
  await writeTable(file, [
    column('outward', 'string', postcodes.outward),
    column('inward', 'string', postcodes.inward),
    column('lon', 'int32', hundredThousandths(postcodes.lon), 'delta'),
    column('lat', 'int32', hundredThousandths(postcodes.lat), 'delta'),
    column('small_area', 'int32', postcodes.smallArea, 'delta'),
    column('ward', 'int32', postcodes.ward),
  ], { rowGroupSize: 50_000 });
  const counts = new Array<number>(councils + 1).fill(0);
  for (const row of council) counts[row]!++;
  const to = counts.slice(0, councils).map(((total) => (count) => (total += count))(0));
  progress(`postcodes: ${order.length} written; ${nowhere} belong to no council, having neither ward nor small area; ${astride} have their ward and small area in different councils`);
  return { from: to.map((end, i) => end - counts[i]!), to };
}
