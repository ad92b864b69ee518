import { pack } from './commands/pack.ts';
import { summary } from './commands/summary.ts';
import { values } from './commands/values.ts';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), [summary, values, pack], {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true,
});
