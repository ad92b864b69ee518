import { build } from 'vite';
import { openEngland } from '../data/england.ts';
import { firstCouncil } from './first-council.ts';
import { makePacks } from './make-packs.ts';

/**
 * `npm run build [-- CODE … | --all]`: the static site in `dist/`, for any host: the page, and the packs of the councils named (Barnet where none is), or
 * of all 296. Its index lists only the councils whose packs are there, so that the page offers no other.
 */
const given = process.argv.slice(2);
const codes = given.filter((each) => each !== '--all');
const england = await openEngland();
const unknown = codes.find((code) => !england.council(code));
if (unknown !== undefined) {
  console.error(`"${unknown}" is no council's code. Give codes such as ${firstCouncil}, or --all.`);
  process.exitCode = 2;
} else {
  await build({ logLevel: 'error' });
  await makePacks(england, given.includes('--all') ? england.geography.councils.codes : codes.length > 0 ? codes : [firstCouncil], 'dist/packs', 'held');
  console.log('The site is in dist/.');
}
