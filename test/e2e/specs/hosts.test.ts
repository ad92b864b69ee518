import { readdirSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostHeaders } from '../host-headers.ts';
import { Explorer } from '../drivers/explorer.ts';
import { hasHost, startSampleHost, type SampleHostKind } from '../drivers/sample-host.ts';
import { sendHome, visit } from '../drivers/visitor.ts';
import { serveFolder } from '../serve-folder.ts';

afterAll(sendHome);

/** Status, headers and bytes as they come, not unpacked. */
function ask(address: string, headers: Record<string, string> = {}): Promise<{ status: number; headers: Record<string, string | string[] | undefined>; bytes: number }> {
  return new Promise((resolve, reject) => {
    get(address, { headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => { bytes += chunk.length; });
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, bytes }));
    }).on('error', reject);
  });
}

const hashed = () => `assets/${readdirSync('dist/assets').find((name) => /^maplibre-renderer-.+\.js$/.test(name))!}`;
const types: Record<string, RegExp> = {
  'index.html': /^text\/html; charset=utf-8$/i,
  'service-worker.js': /^(?:text|application)\/javascript(?:; charset=utf-8)?$/i,
  'fairground.webmanifest': /^application\/manifest\+json/,
  'packs/E09000003/manifest.json': /^application\/json/,
  'packs/E09000003/shapes.topojson': /^application\/json/,
  'packs/E09000003/csv/wards.csv': /^text\/csv; charset=utf-8$/i,
};

for (const kind of ['nginx', 'caddy'] satisfies SampleHostKind[]) {
  if (!hasHost(kind)) console.warn(`${kind} is not installed here, so its sample in deploy/ is not driven.`);
  describe.skipIf(!hasHost(kind))(`${kind}, with its sample (skipped where ${kind} is not installed)`, () => {
    let host: Awaited<ReturnType<typeof startSampleHost>>;
    beforeAll(async () => { host = await startSampleHost(kind); });
    afterAll(async () => { await host?.close(); });

    test('sends every file with its type and with the headers that the other tests are served with', async () => {
      for (const path of [...Object.keys(types), hashed()]) {
        const { status, headers } = await ask(host.address + path);
        expect([path, status]).toEqual([path, 200]);
        expect(headers, path).toMatchObject(hostHeaders(path));
        expect(headers['content-type'], path).toMatch(types[path] ?? /^(?:text|application)\/javascript/);
      }
    });

    test('sends what was compressed beforehand, and nothing where the browser has it', async () => {
      const manifest = `${host.address}packs/E09000003/manifest.json`;
      const plain = await ask(manifest);
      const zipped = await ask(manifest, { 'accept-encoding': 'gzip' });
      expect(zipped.headers['content-encoding']).toBe('gzip');
      expect(zipped.bytes).toBe(readFileSync('dist/packs/E09000003/manifest.json.gz').length);
      expect(zipped.bytes).toBeLessThan(plain.bytes / 2);
      for (const { headers } of [plain, zipped]) expect(headers['vary']).toMatch(/^accept-encoding$/i);
      const again = await ask(manifest, { 'if-none-match': String(plain.headers['etag']) });
      expect([again.status, again.bytes]).toEqual([304, 0]);
    });

    test('says that a file which is not there is not there', async () => {
      for (const path of ['packs/E09999999/manifest.json', 'nowhere', 'assets/gone.js']) {
        const { status, headers } = await ask(host.address + path);
        expect([path, status, headers['cache-control']?.includes('immutable') ?? false]).toEqual([path, 404, false]);
      }
    });

    test('serves the explorer from a sub-path, MapLibre and its worker too, with nothing to complain of', async () => {
      const { page, complaints, leave } = await visit('?area=E06000053', { site: host.address, maplibre: true, viewport: { width: 480, height: 400 } });
      await new Explorer(page).drawnByMapLibre();
      expect(complaints).toEqual([]);
      await leave();
    });
  });
}

test('a bare object store under a long path serves the explorer and the embed: relative addresses, no headers, no page for unknown paths', async () => {
  const store = await serveFolder(`${process.cwd()}/dist`, { under: 'bucket/2026/some/sub/path', headers: false });
  const asked: string[] = [];
  const { page, complaints, leave } = await visit('?area=E06000053', {
    site: store.address, prepare: (opened) => Promise.resolve(opened.on('request', (request) => asked.push(request.url()))),
  });
  await new Explorer(page).drawn();
  await page.waitForLoadState('networkidle');
  await page.goto(`${store.address}embed.html?area=E06000053`);
  await page.locator('[role="application"][aria-busy="false"]').waitFor();
  expect(complaints).toEqual([]);
  expect(asked.filter((address) => !address.startsWith(store.address) && !/^(?:data|blob):/.test(address))).toEqual([]);
  await leave();
  await store.close();
});
