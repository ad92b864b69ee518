import { preview } from 'vite';
import { openEngland } from '../data/england.ts';
import { builtPage } from './built-page.ts';
import { firstCouncil } from './first-council.ts';
import { isMade, makePacks } from './make-packs.ts';

/**
 * `npm start`: makes Barnet's pack if it is missing or was made from other tables, builds the page if its sources changed, serves both on
 * this machine and prints the address. PORT names the port to try first, 5173 unless told. Any other council's pack is made
 * when the page asks for it.
 */
if (!isMade('packs', firstCouncil)) {
  console.log('Making Barnet’s pack from the committed tables …');
  await makePacks(await openEngland(), [firstCouncil], 'packs', 'all');
}

const site = await builtPage((seconds) => {
  if (seconds === undefined) process.stdout.write('Building the page … ');
  else console.log(`${seconds.toFixed(1)} s`);
});

const port = Number(process.env.PORT ?? 5173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT is a number from 0 to 65535, got "${process.env.PORT}".`);
  process.exit(2);
}
const server = await preview({ logLevel: 'warn', build: { outDir: site }, preview: { port, strictPort: false, host: 'localhost' } });
console.log(`\nFairground is at ${server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`}\nStop it with Ctrl+C.`);
