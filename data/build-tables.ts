import { parseArgs } from 'node:util';
import { buildGeography } from '../geo/build.ts';
import { loadGeography } from '../geo/geography.ts';
import { openSources } from '../geo/source-files.ts';
import { areasOf } from './areas.ts';
import { buildIndicators } from './build-indicators.ts';
import { runChecks } from './check.ts';
import { verifySources } from './verify-sources.ts';

/**
 * Makes every committed table from the publishers' files, then checks them: `npm run tables -- --sources DIR`.
 * `--keep-geography` makes the indicators only, on the geography that is there.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { sources: { type: 'string' }, 'keep-geography': { type: 'boolean' } } });
  if (!values.sources) throw new Error('Say where the publishers’ files are: npm run tables -- --sources DIR');
  const start = performance.now();
  const progress = (line: string): void => console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${line}`);

  const sources = openSources(values.sources);
  verifySources(values.sources, sources.list);
  progress(`${sources.list.length} publisher files are as described`);
  if (!values['keep-geography']) await buildGeography(sources, progress);
  await buildIndicators(sources, areasOf(await loadGeography()), progress);
  const { failed } = await runChecks();
  progress(`finished; at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB of memory`);
  if (failed > 0) process.exitCode = 1;
}

await main().catch((error: unknown) => {
  console.error((error as Error).message);
  process.exitCode = 1;
});
