import type { Download, Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { sendHome, visit, type Visit, type VisitOptions } from '../drivers/visitor.ts';

afterAll(sendHome);

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).first();

async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of (await download.createReadStream())!) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Presses what saves one kind of file of the dialog that is open. */
async function save(page: Page, kind: 'CSV' | 'GeoJSON' | 'PNG' | 'SVG'): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, new RegExp(`^${kind}`)).click()]);
  expect(download.suggestedFilename()).toMatch(new RegExp(`^[a-z0-9-]+-\\d{4}-\\d{2}-\\d{2}\\.${kind.toLowerCase()}$`));
  return bytesOf(download);
}

async function open(path: string, options?: VisitOptions): Promise<Visit> {
  const visited = await visit(path, options);
  await button(visited.page, 'Download').click({ timeout: 30_000 });
  await button(visited.page, /^Copy link/).waitFor();
  return visited;
}

/** Twice the area of a ring, positive where it runs anticlockwise. */
function turn(ring: readonly [number, number][]): number {
  return ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0] * y - x * ring[i]![1], 0);
}

function expectCsv(bytes: Buffer, rows: number): void {
  const text = bytes.toString('utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const lines = text.slice(1).split('\r\n').filter(Boolean);
  const head = lines.findIndex((line) => !/^"?# /.test(line));
  expect(lines.slice(0, head).filter((line) => /^"?# Column /.test(line))).toHaveLength(lines[head]!.split(',').length);
  expect(lines.slice(0, head).join('\n')).toMatch(/# Source: [^]*# Made with Fairground on [^]*# Link: http/);
  expect(lines.length - head - 1).toBe(rows);
}

function expectShapes(bytes: Buffer, rows: number): void {
  const { type, features } = JSON.parse(bytes.toString('utf8')) as { type: string; features: { geometry: { type: string; coordinates: never } }[] };
  expect(type).toBe('FeatureCollection');
  expect(features).toHaveLength(rows);
  for (const { geometry } of features) {
    const parts = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as [number, number][][][];
    for (const [outer, ...holes] of parts) {
      expect(turn(outer!)).toBeGreaterThan(0);
      for (const hole of holes) expect(turn(hole)).toBeLessThan(0);
    }
  }
}

async function expectPictures(page: Page, words: readonly (string | RegExp)[]): Promise<void> {
  await page.getByRole('img', { name: /^The picture as it will be saved/ }).waitFor({ timeout: 30_000 });
  const svg = (await save(page, 'SVG')).toString('utf8');
  // The site's pages let no text be parsed (Trusted Types); an empty page does.
  const blank = await page.context().newPage();
  const read = await blank.evaluate((text) => {
    const drawn = new DOMParser().parseFromString(text, 'image/svg+xml');
    return { fault: drawn.querySelector('parsererror')?.textContent, text: drawn.documentElement.textContent, height: Number(drawn.documentElement.getAttribute('height')) };
  }, svg);
  await blank.close();
  expect(read.fault).toBeUndefined();
  for (const each of [...words, /Source: .*OGL v3\.0/, /Made with Fairground, \d{1,2} \w+ \d{4}\. http/, 'Contains OS data © Crown copyright']) {
    if (typeof each === 'string') expect(read.text).toContain(each);
    else expect(read.text).toMatch(each);
  }
  const png = await save(page, 'PNG');
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2000, 2 * read.height]);
}

it('the link, the sentence and the table that are copied are on the clipboard', async () => {
  const { page, complaints, leave } = await open('?level=ward&values=on', { permissions: ['clipboard-read', 'clipboard-write'] });
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await button(page, /^Copy link/).click();
  await expect.poll(copied).toBe(`${page.url().split('?')[0]!}?area=E09000003&level=ward&values=on`);
  await button(page, /^Copy sentence/).click();
  await expect.poll(copied).toMatch(/^3 of Barnet’s 24 wards .+[^.]\.$/);
  await button(page, /^Copy table/).click();
  await expect.poll(copied).toMatch(/^code\tname\t/);
  expect((await copied()).split('\r\n')).toHaveLength(25);
  expect(complaints).toEqual([]);
  await leave();
});

describe('what is saved from', () => {
  it.each([
    ['the map', '?level=ward', { csv: 24, shapes: 24, words: ['3 of Barnet’s 24 wards', 'Multiple deprivation'] }],
    ['the pockets', '?pockets=on', { csv: 12, shapes: 12, words: ['12 pockets', 'Brunswick Park Road'] }],
    ['the table', '?level=ward&show=table', { csv: 24, shapes: 24, words: ['3 of Barnet’s 24 wards'] }],
    ['the scatter', '?level=ward&overlay=fuel-poverty&show=scatter', { csv: 24, shapes: 24, words: ['go together', 'Households in fuel poverty, 2022', 'Pearson’s r'] }],
    ['two maps', '?level=ward&overlay=fuel-poverty&show=maps', { csv: 24, shapes: 24, words: ['Multiple deprivation, 2025', 'Households in fuel poverty'] }],
    ['a comparison', '?compare=E05013631,E05013632&show=compare', { words: ['Childs Hill', 'Colindale North'] }],
    ['who is missed', '?show=targeting', { csv: 37, shapes: 37, words: ['Targeting the 3 most deprived wards'] }],
    ['an area', '?level=ward&select=E05013632&show=area', { words: ['Colindale North'] }],
  ] as const)('%s holds what it says', async (_, path, { words, ...counts }) => {
    const { page, complaints, leave } = await open(path);
    if ('csv' in counts) {
      expectCsv(await save(page, 'CSV'), counts.csv);
      expectShapes(await save(page, 'GeoJSON'), counts.shapes);
    } else expect((await save(page, 'CSV')).toString('utf8')).toMatch(/\r\ntopic,indicator,label,[^]*E05013632/);
    await expectPictures(page, words);
    expect(complaints).toEqual([]);
    await leave();
  }, 90_000);

  it('a page of words is its link alone, and says so', async () => {
    const { page, complaints, leave } = await open('?show=words');
    await page.getByText('Nothing here can be saved as a file.').waitFor();
    expect(await button(page, /^(CSV|PNG)/).count()).toBe(0);
    expect(complaints).toEqual([]);
    await leave();
  }, 60_000);
});
