import { readdirSync, statSync } from 'node:fs';
import { families } from '../families.ts';
import { tableFolder } from '../table-folder.ts';
import { barnet, type CheckedTables } from './checked-tables.ts';
import { against, rule, type Finding } from './finding.ts';

/** The committed tables stay under this, in bytes. */
const largest = 60e6;

/** Numbers of areas; that every table has the codes of its level, in order; that every table is there, and how large all are. */
export async function checkAreasAndCodes({ geography, read }: CheckedTables): Promise<Finding[]> {
  const { smallAreas, wards, neighbourhoods, councils } = geography;
  const rows = geography.rowsOf(councils.rowOf.get(barnet)!);
  const findings = [
    against('small-areas', smallAreas.codes.length),
    against('wards', wards.codes.length),
    against('neighbourhoods', neighbourhoods.codes.length),
    against('councils', councils.codes.length),
    against('barnet-small-areas', rows.smallAreas.length),
    against('barnet-wards', rows.wards.length),
    against('barnet-neighbourhoods', rows.neighbourhoods.length),
    against('wards-without-small-area', wards.codes.length - new Set(smallAreas.ward).size),
  ];
  const codesOf = { ward: wards.codes, neighbourhood: neighbourhoods.codes, 'small-area': smallAreas.codes };
  for (const [level, codes] of Object.entries(codesOf)) {
    const outOfOrder = codes.filter((code, i) => i > 0 && code <= codes[i - 1]!);
    findings.push(rule(`codes of the list of ${level}s are in order, each once`, outOfOrder.length, outOfOrder[0]));
  }
  const expected = [...families.flatMap((family) => family.tables), { table: 'walking-reach', of: 'small-area' as const }];
  for (const { table, of } of expected) {
    if (of === 'list') continue;
    const codes = await read.strings(table, 'code');
    const wrong = codesOf[of].flatMap((code, row) => (codes[row] === code ? [] : [code]));
    const surplus = Math.abs(codes.length - codesOf[of].length);
    findings.push(rule(`every ${of} has its row in ${table}, in order`, wrong.length + surplus, wrong[0]));
  }
  const places = new Set([...councils.codes, ...councils.regions, 'E92000001']);
  for (const table of ['council-series', 'benchmarks', 'index-averages']) {
    const unknown = (await read.strings(table, 'code')).filter((code) => !places.has(code!));
    findings.push(rule(`every code of ${table} is a council, a region or England`, unknown.length, unknown[0]));
  }
  const known = new Set(expected.map(({ table }) => `${table}.parquet`));
  const stray = readdirSync(tableFolder).filter((file) => !known.has(file));
  findings.push(rule('every file among the tables of indicators is made by the build', stray.length, stray[0]));
  const bytes = [tableFolder, new URL('../../geo/tables', import.meta.url)]
    .flatMap((folder) => readdirSync(folder, { withFileTypes: true, recursive: true }))
    .reduce((sum, entry) => (entry.isFile() ? sum + statSync(`${entry.parentPath}/${entry.name}`).size : sum), 0);
  findings.push(rule('the committed tables are smaller than 60 MB together', bytes < largest ? 0 : 1, `${(bytes / 1e6).toFixed(1)} MB`));
  return findings;
}
