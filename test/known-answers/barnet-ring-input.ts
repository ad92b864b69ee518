import { writeFileSync } from 'node:fs';
import { tableFolder } from '../../data/table-folder.ts';
import { loadGeography } from '../../geo/geography.ts';
import { readTable } from '../../geo/parquet.ts';
import { ringFinder } from '../../geo/ring-of-council.ts';

/**
 * Writes barnet-ring.json, the input of command-line.R, from the committed tables: Barnet's small areas, then those of its ring, with IMD 2025 scores and
 * which touch which; of Barnet's own, the ward and the people of the income domain. Run with `npx tsx test/known-answers/barnet-ring-input.ts`.
 */
const geography = await loadGeography();
const { smallAreas, wards, councils } = geography;
const { links } = await geography.neighbours();
const scores = (await readTable(`${tableFolder}/index-of-multiple-deprivation.parquet`, ['imd_score'])).numbers('imd_score');
const people = await readTable(`${tableFolder}/income-and-work.parquet`, ['income_deprived', 'residents']);
const inside = geography.rowsOf(councils.rowOf.get('E09000003')!);
const own = inside.smallAreas;
const rows = [...own, ...ringFinder(geography.shapes())(inside)];
const placeOf = new Map(rows.map((row, place) => [row, place]));
const answer = {
  own: own.length,
  codes: rows.map((row) => smallAreas.codes[row]),
  values: rows.map((row) => scores[row]),
  neighbours: rows.map((row) => links[row]!.flatMap((other) => placeOf.get(other) ?? [])),
  ward: own.map((row) => wards.codes[smallAreas.ward[row]!]),
  residents: own.map((row) => people.numbers('residents')[row]),
  deprived: own.map((row) => people.numbers('income_deprived')[row]),
};
const lines = Object.entries(answer).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
writeFileSync(new URL('./barnet-ring.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
