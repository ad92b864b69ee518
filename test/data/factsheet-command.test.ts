import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { factsheet } from '../../src/cli/commands/factsheet.ts';
import { values } from '../../src/cli/commands/values.ts';
import { run } from '../../src/cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'factsheet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function said(...argv: string[]) {
  const heard = { out: '', error: '' };
  const code = await run(argv, [factsheet, values], {
    out: (text) => { heard.out += text; }, error: (text) => { heard.error += text; }, isTerminal: false,
  });
  return { code, ...heard };
}

describe('a factsheet from the command line', () => {
  const out = join(folder, 'new', 'colindale-north.pdf');
  let answer: Awaited<ReturnType<typeof said>>;
  let bytes: Uint8Array;
  let pages: string[];

  beforeAll(async () => {
    answer = await said('factsheet', '--area', 'E09000003', '--ward', 'E05013632', '--out', out, '--site', 'https://maps.example/fairground');
    bytes = new Uint8Array(readFileSync(out));
    pages = (await extractText(await getDocumentProxy(bytes.slice()))).text;
  }, 240_000);

  it('says what it wrote, and its progress apart', () => {
    expect(answer.code).toBe(0);
    expect(JSON.parse(answer.out)).toEqual({
      council: 'E09000003', site: 'https://maps.example/fairground/',
      factsheets: [{ code: 'E05013632', name: 'Colindale North', file: out, pages: pages.length, bytes: bytes.length }],
    });
    expect(answer.error).toContain('1 of 1  Colindale North\n');
  });

  it('is two pages of A4 at most, the ward’s name and a map first', async () => {
    const document = await getDocumentProxy(bytes.slice());
    for (let page = 1; page <= document.numPages; page++) expect((await document.getPage(page)).view.map(Math.round)).toEqual([0, 0, 595, 842]);
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThanOrEqual(2);
    expect(pages[0]).toContain('Colindale North');
    expect(pages[0]).toMatch(/fifths of England/);
  });

  it('is tagged, in English, and named', async () => {
    const text = new TextDecoder('latin1').decode(bytes);
    expect(text).toContain('/StructTreeRoot');
    expect(text).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(text).toMatch(/\/Lang\s*\(en-GB\)/);
    const { info } = await getMeta(await getDocumentProxy(bytes.slice()));
    expect(info['Title']).toBe('Colindale North, Barnet: factsheet – Fairground');
  });

  it('gives the values that the command line gives, with their intervals', async () => {
    const { rows } = JSON.parse((await said('values', '--area', 'E09000003', '--indicator', 'fuel-poverty', '--level', 'ward')).out) as
      { rows: { code: string; value: number; interval?: { low: number; high: number }; low?: number; high?: number }[] };
    const ward = rows.find(({ code }) => code === 'E05013632')!;
    expect(pages.join('\n')).toContain(`${ward.value.toFixed(1)}%`);
    const low = ward.interval?.low ?? ward.low!;
    const high = ward.interval?.high ?? ward.high!;
    expect(pages.join('\n')).toContain(`${low.toFixed(1)}–${high.toFixed(1)}`);
  });

  it('leads back to the site it was told of', () => {
    expect(pages.join('\n').replace(/\s/g, '')).toContain('maps.example/fairground/?area=E09000003&select=E05013632&show=area');
  });
});

describe('the factsheets of all wards of a council', () => {
  const out = join(folder, 'all');
  let answer: Awaited<ReturnType<typeof said>>;
  beforeAll(async () => { answer = await said('factsheet', '--area', 'E09000003', '--all-wards', '--out', out); }, 240_000);

  it('are a file each, two pages at most, tagged, with the ward’s own name', async () => {
    const { factsheets } = JSON.parse(answer.out) as { factsheets: { code: string; name: string; file: string; pages: number; bytes: number }[] };
    expect(new Set(factsheets.map(({ code }) => code)).size).toBe(24);
    expect(readdirSync(out).sort()).toEqual(factsheets.map(({ file }) => basename(file)).sort());
    for (const { name, file, pages } of factsheets) {
      const bytes = new Uint8Array(readFileSync(file));
      expect(new TextDecoder('latin1').decode(bytes)).toContain('/StructTreeRoot');
      const { text, totalPages } = await extractText(await getDocumentProxy(bytes));
      expect({ name, pages, isShort: totalPages <= 2, isNamed: text[0]!.includes(name) }).toEqual({ name, pages: totalPages, isShort: true, isNamed: true });
    }
  }, 120_000);

  it('are counted as they are printed', () => {
    expect(answer.error.match(/^\d+ of 24 {2}.+$/gm)).toHaveLength(24);
  });
});

describe('what cannot be printed as asked', () => {
  it.each([
    [['--area', 'E09000003', '--out', 'x.pdf'], 'factsheet needs --ward or --all-wards, one of the two.'],
    [['--area', 'E09000003', '--ward', 'Colindale Nort', '--out', 'x.pdf'], 'Barnet has no area "Colindale Nort". Did you mean Colindale North (E05013632)?'],
    [['--area', 'E09000003', '--ward', 'E05013632', '--out', 'x.pdf', '--site', 'ftp://x'], '--site is the address of a page'],
    [['--area', 'E09000003', '--all-wards', '--out', 'package.json'], '--all-wards writes into a folder, and package.json is a file.'],
  ])('%j', async (argv, sentence) => {
    const { code, out, error } = await said('factsheet', ...argv);
    expect(error).toContain(sentence);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('says what to install where there is no browser', async () => {
    vi.resetModules();
    vi.doMock('../../scripts/find-chromium.ts', () => ({ findChromium: () => undefined, chromiumArguments: () => [] }));
    const { openPrinter } = await import('../../src/cli/paper/open-printer.ts');
    await expect(openPrinter('https://x.example/', { page: folder, packs: folder })).rejects.toThrow('printed by Chromium, Chrome or Edge: install one of them, or set CHROMIUM_PATH');
    vi.doUnmock('../../scripts/find-chromium.ts');
  });
});
