import { buildGeography } from './build.ts';
import { openSources } from './source-files.ts';

/** Makes the geography alone: `npx tsx geo/build-alone.ts --sources DIR`. `npm run tables` makes it together with the indicators. */
const place = process.argv.indexOf('--sources');
const folder = place < 0 ? '../shared/sources' : process.argv[place + 1];
const start = performance.now();
try {
  await buildGeography(openSources(folder ?? ''), (line) => console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${line}`));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
