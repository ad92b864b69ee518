import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pack } from '../../src/cli/commands/pack.ts';
import { summary } from '../../src/cli/commands/summary.ts';
import { values } from '../../src/cli/commands/values.ts';
import { run } from '../../src/cli/run.ts';

async function said(...argv: string[]) {
  const heard = { out: '', error: '' };
  const code = await run(argv, [summary, values, pack], {
    out: (text) => { heard.out += text; }, error: (text) => { heard.error += text; }, isTerminal: false,
  });
  return { code, ...heard };
}
const answer = async (...argv: string[]) => JSON.parse((await said(...argv)).out) as Record<string, unknown>;

describe('summary', () => {
  it('tells what there is for a council, by code or name', async () => {
    const byCode = await answer('summary', '--area', 'E09000003');
    expect(Object.keys(byCode)).toEqual(['area', 'population', 'levels', 'indicators']);
    expect(byCode).toMatchObject({ area: { code: 'E09000003', name: 'Barnet' }, population: 389348, levels: { ward: 24, neighbourhood: 42, 'small-area': 220 } });
    expect((byCode['indicators'] as Record<string, unknown>[])[0]).toEqual({
      id: 'imd-score', topic: 'deprivation', label: expect.any(String), levels: ['ward', 'neighbourhood', 'small-area'], period: 'Indices of Deprivation 2025',
    });
    expect(await answer('summary', '--area', 'barnet')).toEqual(byCode);
  });

  it('suggests the nearest council', async () => {
    expect(await said('summary', '--area', 'Barnett')).toEqual({ code: 2, out: '', error: 'There is no council "Barnett" in England (2025). Did you mean Barnet (E09000003)?\n' });
    expect((await said('summary', '--area', 'E0900003')).error).toContain('Did you mean Barnet (E09000003)?');
  });
});

describe('values', () => {
  it('gives each area its value, interval, counts and status', async () => {
    const { rows, ...head } = await answer('values', '--area', 'E09000003', '--indicator', 'fuel-poverty', '--level', 'ward') as { rows: Record<string, number>[] };
    expect(head).toEqual({ indicator: 'fuel-poverty', level: 'ward' });
    expect(rows).toHaveLength(24);
    expect(Object.keys(rows[0]!)).toEqual(['code', 'name', 'value', 'low', 'high', 'numerator', 'denominator', 'status']);
    expect(rows.reduce((sum, { numerator }) => sum + numerator!, 0)).toBe(15892);
    expect(rows.reduce((sum, { denominator }) => sum + denominator!, 0)).toBe(159884);
    // R 4.2.2: prop.test(608, 7636, correct = FALSE)
    expect(rows[0]).toMatchObject({ code: 'E05013628', name: 'Barnet Vale', numerator: 608, denominator: 7636, status: 'ok' });
    expect(rows[0]!['value']).toBeCloseTo(7.96228391828, 9);
    expect(rows[0]!['low']).toBeCloseTo(7.376026867, 7);
    expect(rows[0]!['high']).toBeCloseTo(8.590815709, 7);
  });

  it('leaves out what is absent, and says why in the status', async () => {
    const { rows } = await answer('values', '--area', 'Barnet', '--indicator', 'imd-position-2015', '--level', 'small-area') as { rows: Record<string, unknown>[] };
    const missing = rows.filter(({ status }) => status === 'missing');
    expect(missing.length).toBeGreaterThan(0);
    for (const row of missing) expect(Object.keys(row)).toEqual(['code', 'name', 'status']);
  });

  it('answers in CSV', async () => {
    const { out } = await said('values', '--area', 'E09000003', '--indicator', 'imd-score', '--level', 'neighbourhood', '--format', 'csv');
    expect(out.split('\n')).toHaveLength(44);
    expect(out).toMatch(/^code,name,value,low,high,numerator,denominator,status\n/);
  });

  it.each([
    [['--indicator', 'imd-scor', '--level', 'ward'], 'There is no indicator "imd-scor". Did you mean imd-score?'],
    [['--indicator', 'imd-score', '--level', 'wards'], 'There is no level "wards": the levels are ward, neighbourhood, small-area. Did you mean ward?'],
    [['--indicator', 'child-poverty', '--level', 'small-area'], 'child-poverty has no values at the level small-area. DWP’s table used here is by ward'],
  ])('refuses %j', async (argv, sentence) => {
    const { code, out, error } = await said('values', '--area', 'E09000003', ...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(sentence);
  });
});

describe('pack', () => {
  it('writes packs that are whole, and an index of those that are there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fairground-'));
    try {
      const first = await answer('pack', '--area', 'E06000053', '--out', folder);
      expect(first).toMatchObject({ packs: 1, files: expect.any(Number), bytes: expect.any(Number) });
      await answer('pack', '--area', 'E09000001,Rutland', '--out', folder);
      const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { councils: { name: string }[] };
      expect(index.councils.map(({ name }) => name)).toEqual(['City of London', 'Isles of Scilly', 'Rutland']);
      expect(existsSync(join(folder, 'E06000053', 'csv', 'data-dictionary.csv'))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);

  it('asks for one of --area and --all, and knows names with commas', async () => {
    expect((await said('pack', '--out', 'nowhere')).error).toContain('pack needs --area or --all');
    expect((await said('pack', '--all', '--area', 'E09000003', '--out', 'nowhere')).code).toBe(2);
    expect((await said('pack', '--area', 'E09000003,Nowhere', '--out', 'nowhere')).error).toContain('There is no council "Nowhere"');
    expect(existsSync('nowhere')).toBe(false);
  });
});

it('runs as a program', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/fairground.js', 'summary', '--area', 'nowhere'], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('There is no council "nowhere"');
  expect(spawnSync(process.execPath, ['bin/fairground.js', '--help'], { encoding: 'utf8' }).stdout).toContain('values');
});
