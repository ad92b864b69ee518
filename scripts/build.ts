import { build } from 'vite';
import { firstCouncil } from './first-council.ts';
import { makePacks } from './make-packs.ts';

/**
 * `npm run build [-- CODE … | --all]`: the static site in `dist/`, for any host: the page, and the packs of the councils named (Barnet where none is), or
 * of all 296. Its index lists only the councils whose packs are there, so that the page offers no other.
 */
const given = process.argv.slice(2);
const unknown = given.find((each) => each !== '--all' && !/^E0[6-9]\d{6}$/.test(each));
if (unknown !== undefined) {
  console.error(`"${unknown}" is no council's code. Give codes such as ${firstCouncil}, or --all.`);
  process.exit(2);
}
await build({ logLevel: 'error' });
try {
  await makePacks(given.includes('--all') ? 'all' : given.length > 0 ? given : [firstCouncil], 'dist/packs', 'held');
  console.log('The site is in dist/.');
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
