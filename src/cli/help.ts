import type { Command } from './command.ts';

/** What `--help` alone shows. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return `fairground COMMAND [options]

How fair a place is, from the committed tables: no browser, no network.

${commands.map(({ name, help }) => `  ${name.padEnd(width)}  ${help}`).join('\n')}

JSON on standard output, or CSV with --format csv where rows are returned.
Exit code 0, 1 for a failure, 2 for bad input. COMMAND --help says more.
`;
}

/** What `COMMAND --help` shows. */
export function commandHelp({ name, help, options, word }: Command): string {
  const lines = [
    ...Object.entries(options).map(([option, { value, help: meaning, required }]) =>
      [`--${option}${value ? ` ${value}` : ''}`, `${meaning}${required ? ' (needed)' : ''}`] as const),
    ['--format json|csv', 'How to answer; json unless told'] as const,
  ];
  const width = Math.max(...lines.map(([option]) => option.length));
  return `fairground ${name}${word ? ` ${word}` : ''} [options]

${help}

${lines.map(([option, meaning]) => `  ${option.padEnd(width)}  ${meaning}`).join('\n')}
`;
}
