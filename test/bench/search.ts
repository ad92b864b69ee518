import { openEngland } from '../../data/england.ts';
import { levelAreas } from '../../data/pack/level-areas.ts';
import { findables } from '../../src/model/findables.ts';
import { search, searchIndex } from '../../src/model/search.ts';

/** What one key stroke in the box that finds a place may take, in milliseconds, the making ready of the names included. */
const budget = 50;

const england = await openEngland();
const { councils } = england.geography;
const listed = councils.codes.map((code, row) => ({ code, name: councils.names[row]!, region: councils.regionNames[row]! }));
const smallAreas = (code: string): number => england.council(code)!.rows['small-area'].length;
const largest = councils.codes.reduce((most, code) => (smallAreas(code) > smallAreas(most) ? code : most));

for (const code of ['E09000003', 'E06000052', largest]) {
  const levels = await levelAreas(england, england.council(code)!);
  const made = performance.now();
  const index = searchIndex(findables({ levels, councils: listed }));
  const ready = performance.now() - made;
  const names = [...levels.ward.names, ...levels.neighbourhood.names];
  const typed = names.flatMap((name) => [...name].map((_, i) => name.slice(0, i + 1))).concat(names.map((name) => `${name.slice(0, 3)}x${name.slice(3)}`));
  const times = typed.map((text) => {
    const start = performance.now();
    search(index, text);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const at = (share: number): string => times[Math.floor(share * (times.length - 1))]!.toFixed(2);
  console.log(`${england.council(code)!.name}, ${index.length} places: ready in ${ready.toFixed(1)} ms; ${typed.length} texts, median ${at(0.5)} ms, 99 in 100 within ${at(0.99)} ms, slowest ${at(1)} ms (budget ${budget} ms)`);
  if (ready + Number(at(0.99)) > budget) process.exitCode = 1;
}
