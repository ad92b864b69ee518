import { parseArgs } from 'node:util';
import { BadInput } from './bad-input.ts';
import type { Command, Given, Streams } from './command.ts';
import { csvText } from '../pack/csv-text.ts';
import { commandHelp, overview } from './help.ts';
import { nearest } from './nearest.ts';

/**
 * Runs the command line: `argv` without the program's own name. The answer goes to `streams.out` and nothing else does.
 *
 * @returns the exit code: 0, 1 for a failure, 2 for bad input
 */
export async function run(argv: readonly string[], commands: readonly Command[], streams: Streams): Promise<number> {
  try {
    const [name, ...rest] = argv;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      streams.out(overview(commands));
      return 0;
    }
    const command = commands.find((each) => each.name === name);
    if (!command) throw new BadInput(`There is no command "${name}".${didYouMean(name, commands.map((each) => each.name))} Try --help.`);
    const { given, word } = parse(command, rest);
    if (given['help']) {
      streams.out(commandHelp(command));
      return 0;
    }
    streams.out(await answer(command, given, word, streams));
    return 0;
  } catch (error) {
    const bad = error instanceof BadInput;
    streams.error(`${bad ? '' : 'Failed: '}${error instanceof Error ? error.message : String(error)}\n`);
    return bad ? 2 : 1;
  }
}

async function answer(command: Command, given: Given, word: string | undefined, streams: Streams): Promise<string> {
  const { format = 'json' } = given;
  if (format !== 'json' && format !== 'csv') throw new BadInput(`--format is json or csv, got "${String(format)}".`);
  const { json, rows } = await command.run(given, streams, word);
  if (format === 'json') return `${JSON.stringify(json)}\n`;
  if (!rows) throw new BadInput(`${command.name} does not answer in rows, so it has no CSV: leave --format csv out.`);
  return csvText(rows.columns, rows.rows.map((row) => rows.columns.map((column) => row[column])));
}

/** @throws {BadInput} for an option that the command does not have, lacks, or is given twice or without its value. */
function parse(command: Command, argv: readonly string[]): { given: Given; word?: string } {
  const options = Object.fromEntries([
    ...Object.entries(command.options).map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' } as const]),
    ['format', { type: 'string' } as const],
    ['help', { type: 'boolean', short: 'h' } as const],
  ]);
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options, strict: true, allowPositionals: true });
  } catch (error) {
    const unknown = /Unknown option '--?([^']+)'/.exec((error as Error).message)?.[1];
    if (!unknown) throw new BadInput(`${(error as Error).message.split('\n')[0]} Try ${command.name} --help.`);
    throw new BadInput(`${command.name} has no option --${unknown}.${didYouMean(unknown, Object.keys(options))} Try ${command.name} --help.`);
  }
  const given = parsed.values as Given;
  if (given['help']) return { given };
  const [word, ...more] = parsed.positionals;
  const extra = command.word ? more[0] : word;
  if (extra !== undefined) throw new BadInput(`${command.name} does not know what to do with "${extra}". Try ${command.name} --help.`);
  for (const [name, { required }] of Object.entries(command.options)) {
    if (required && given[name] === undefined) throw new BadInput(`${command.name} needs --${name}. Try ${command.name} --help.`);
  }
  return { given, word };
}

function didYouMean(text: string, candidates: readonly string[]): string {
  const found = nearest(text, candidates);
  return found ? ` Did you mean ${found}?` : '';
}
