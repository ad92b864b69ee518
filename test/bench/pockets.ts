import { readFileSync } from 'node:fs';
import { pocketInput, pocketPeople } from '../../src/model/pocket-input.ts';
import { pocketRules } from '../../src/model/pocket-rules.ts';
import { findPockets } from '../../src/model/pockets.ts';
import type { Manifest, Neighbours, RingTopic, TopicFile } from '../../src/model/pack.ts';
import { columnFrom } from '../../src/pack/column.ts';

/** What finding Barnet's pockets anew may take, in milliseconds, while a slider is moved. */
const budget = 100;

const part = <Part>(name: string): Part => JSON.parse(readFileSync(new URL(`../../packs/E09000003/${name}.json`, import.meta.url), 'utf8')) as Part;
const [manifest, topic, neighbours, ring] = [part<Manifest>('manifest'), part<TopicFile>('deprivation'), part<Neighbours>('neighbours'), part<RingTopic>('ring/deprivation')];
const column = (id: string, level: 'ward' | 'small-area') => columnFrom(manifest, topic, id, level)!;
const input = pocketInput(manifest, column('imd-score', 'small-area'), column('imd-score', 'ward'), neighbours['small-area'], ring, column(pocketPeople, 'small-area'));

const times = Array.from({ length: 46 }, (_, i) => {
  const start = performance.now();
  findPockets(input, { p: 5 + i, q: 40, rules: pocketRules });
  return performance.now() - start;
});
const sorted = [...times].sort((a, b) => a - b);
console.log(`Barnet, all three rules, ${times.length} cut-offs: first ${times[0]!.toFixed(1)} ms, median ${sorted[23]!.toFixed(1)} ms, slowest ${sorted.at(-1)!.toFixed(1)} ms (budget ${budget} ms)`);
if (sorted[23]! > budget) process.exitCode = 1;
