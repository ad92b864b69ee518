import { describe, expect, it } from 'vitest';
import { BadInput } from '../../../src/cli/bad-input.ts';
import type { Command } from '../../../src/cli/command.ts';
import { run } from '../../../src/cli/run.ts';

const echo: Command = {
  name: 'echo', help: 'Says it back.', word: 'TEXT',
  options: { area: { value: 'CODE', help: 'Council', required: true }, loud: { help: 'Louder' } },
  run: async (given, streams, word) => {
    streams.error('working\n');
    if (given['area'] === 'nowhere') throw new BadInput('nowhere is not a council.');
    if (given['area'] === 'broken') throw new Error('the table is gone');
    const row = { area: given['area'], said: word, value: undefined };
    return { json: { rows: [row] }, rows: { columns: ['area', 'said', 'value'], rows: [row] } };
  },
};
const alone: Command = { name: 'alone', help: 'No rows.', options: {}, run: async () => ({ json: { ok: 1 } }) };

async function said(...argv: string[]) {
  const heard = { out: '', error: '' };
  const code = await run(argv, [echo, alone], {
    out: (text) => { heard.out += text; }, error: (text) => { heard.error += text; }, isTerminal: false,
  });
  return { code, ...heard };
}

describe('run', () => {
  it('answers in JSON, leaves absent values out, and keeps everything else off standard output', async () => {
    expect(await said('echo', 'hello', '--area', 'X')).toEqual({ code: 0, out: '{"rows":[{"area":"X","said":"hello"}]}\n', error: 'working\n' });
  });

  it('answers in CSV where there are rows, and says where there are none', async () => {
    expect((await said('echo', 'hello', '--area', 'X', '--format', 'csv')).out).toBe('area,said,value\nX,hello,\n');
    expect(await said('alone', '--format', 'csv')).toMatchObject({ code: 2, out: '', error: expect.stringContaining('has no CSV') });
    expect(await said('alone', '--format', 'xml')).toMatchObject({ code: 2, error: '--format is json or csv, got "xml".\n' });
  });

  it.each([
    [['ecko', '--area', 'X'], 'There is no command "ecko". Did you mean echo?'],
    [['echo'], 'echo needs --area.'],
    [['echo', '--aera', 'X'], 'echo has no option --aera. Did you mean area?'],
    [['echo', '--area'], 'argument missing'],
    [['echo', 'a', 'b', '--area', 'X'], 'does not know what to do with "b"'],
    [['alone', 'a'], 'does not know what to do with "a"'],
    [['echo', '--area', 'nowhere'], 'nowhere is not a council.'],
  ])('calls %j bad input', async (argv, message) => {
    const { code, out, error } = await said(...argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(error).toContain(message);
  });

  it('exits 1 for a failure', async () => {
    expect(await said('echo', '--area', 'broken')).toMatchObject({ code: 1, out: '', error: 'working\nFailed: the table is gone\n' });
  });

  it('helps, for all and for each', async () => {
    expect((await said('--help')).out).toContain('echo   Says it back.');
    expect((await said()).code).toBe(0);
    expect(await said('echo', '--help')).toMatchObject({ code: 0, error: '', out: expect.stringContaining('--area CODE        Council (needed)') });
  });
});
