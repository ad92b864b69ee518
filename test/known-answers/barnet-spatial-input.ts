import { writeFileSync } from 'node:fs';
import { loadGeography } from '../../geo/geography.ts';
import { readTable } from '../../geo/parquet.ts';
import { tableFolder } from '../../data/table-folder.ts';

/**
 * Writes barnet-spatial.json, the input of spatial.R, from the committed tables: the IMD 2025 score of each of Barnet's small areas and of
 * those that touch them, and which touch which. Run with `npx tsx test/known-answers/barnet-spatial-input.ts`.
 */
const { smallAreas, councils, neighbours } = await loadGeography();
const { links } = await neighbours();
const scores = (await readTable(`${tableFolder}/index-of-multiple-deprivation.parquet`, ['imd_score'])).numbers('imd_score');
const barnet = councils.rowOf.get('E09000003')!;
const own = smallAreas.codes.flatMap((_, row) => (smallAreas.council[row] === barnet ? [row] : []));
const rows = [...new Set([...own, ...own.flatMap((row) => links[row]!)])].sort((a, b) => a - b);
const placeOf = new Map(rows.map((row, place) => [row, place]));
const answer = {
  codes: rows.map((row) => smallAreas.codes[row]),
  values: rows.map((row) => scores[row]),
  neighbours: rows.map((row) => links[row]!.flatMap((other) => placeOf.get(other) ?? [])),
};
const lines = Object.entries(answer).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
writeFileSync(new URL('./barnet-spatial.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
