import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressFolder } from '../../../scripts/compress.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairground-compress-'));
  mkdirSync(join(folder, 'packs'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('text is compressed both ways beside itself, and comes back the same', async () => {
  const text = JSON.stringify(Array.from({ length: 900 }, (_, i) => `E0100${i}`));
  writeFileSync(join(folder, 'packs', 'manifest.json'), text);
  const { files, bytes } = await compressFolder(folder, 9);
  expect(readdirSync(join(folder, 'packs')).sort()).toEqual(['manifest.json', 'manifest.json.br', 'manifest.json.gz']);
  expect(brotliDecompressSync(readFileSync(join(folder, 'packs', 'manifest.json.br'))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(join(folder, 'packs', 'manifest.json.gz'))).toString()).toBe(text);
  expect([files, bytes.plain]).toEqual([1, text.length]);
  expect(bytes.brotli).toBeLessThan(bytes.plain / 2);
});

test('small files, fonts, pictures and what is compressed already are left as they are', async () => {
  for (const name of ['a.woff2', 'b.png', 'c.json.gz', 'd.json.br']) writeFileSync(join(folder, name), 'x'.repeat(5000));
  writeFileSync(join(folder, 'small.json'), '{}');
  expect(await compressFolder(folder, 9)).toEqual({ files: 0, bytes: { plain: 2, brotli: 2, gzip: 2 } });
  expect(readdirSync(folder)).toHaveLength(6);
});
