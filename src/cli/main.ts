import { compare } from './commands/compare.ts';
import { find } from './commands/find.ts';
import { factsheet } from './commands/factsheet.ts';
import { giStar } from './commands/gi-star.ts';
import { localMoran } from './commands/local-moran.ts';
import { moran } from './commands/moran.ts';
import { pack } from './commands/pack.ts';
import { pockets } from './commands/pockets.ts';
import { summary } from './commands/summary.ts';
import { targeting } from './commands/targeting.ts';
import { values } from './commands/values.ts';
import { variance } from './commands/variance.ts';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), [summary, values, find, compare, moran, localMoran, giStar, pockets, targeting, variance, factsheet, pack], {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true,
});
