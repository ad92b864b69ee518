import { build } from 'vite';
import { openEngland } from '../data/england.ts';
import { compressFolder } from './compress.ts';
import { firstCouncil } from './first-council.ts';
import { makePacks } from './make-packs.ts';

/**
 * `npm run build [-- CODE … | --all]`: the static site in `dist/`, for any host: the page, and the packs of the councils named (Barnet where none is), or
 * of all 296. Its index lists only the councils whose packs are there, so that the page offers no other. Beside each file lies the same compressed, for
 * hosts that send that.
 */
/** Above this number of packs, brotli's last step is left out: it takes more than twice as long for 1% fewer bytes. */
const manyCouncils = 20;
const given = process.argv.slice(2);
const codes = given.filter((each) => each !== '--all');
const england = await openEngland();
const unknown = codes.find((code) => !england.council(code));
if (unknown !== undefined) {
  console.error(`"${unknown}" is no council's code. Give codes such as ${firstCouncil}, or --all.`);
  process.exitCode = 2;
} else {
  await build({ logLevel: 'error' });
  const wanted = given.includes('--all') ? england.geography.councils.codes : codes.length > 0 ? codes : [firstCouncil];
  await makePacks(england, wanted, 'dist/packs', 'held');
  const started = performance.now();
  const { files, bytes } = await compressFolder('dist', wanted.length > manyCouncils ? 10 : 11);
  const size = ({ plain, brotli, gzip }: typeof bytes) => [plain, gzip, brotli].map((each) => `${(each / 1e6).toFixed(1)} MB`);
  const [plain, zipped, squeezed] = size(bytes);
  console.log(`Compressed ${files} files: ${plain} plain, ${zipped} with gzip, ${squeezed} with brotli, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  console.log('The site is in dist/.');
}
