import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { sendHome, visit } from '../drivers/visitor.ts';
import { serveFolder } from '../serve-folder.ts';

const packs = `${inject('site')}packs`;
const folder = mkdtempSync(join(tmpdir(), 'fairground-elements-'));
const project = join(folder, 'project');
const node = (...given: string[]) => execFileSync(process.execPath, given, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } }).toString();
/** A page that puts the element that its address names into itself, with the attributes that it says. */
const bare = {
  'index.html': '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare</title><link rel="icon" href="data:,"><script type="module" src="./main.js"></script></head><body></body></html>',
  'main.js': `import 'fairground-elements/fair-map';
import 'fairground-elements/fair-compare';
import 'fairground-elements/fair-profile';
const { tag, ...attributes } = Object.fromEntries(new URLSearchParams(location.search));
const element = document.createElement(tag);
for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
document.body.append(element);
`,
};
let packed: string[] = [];
let archive: string;
let served: Awaited<ReturnType<typeof serveFolder>>;

/** A fresh project of React and Vite with the packed package in it; what it needs beside is linked from here. */
beforeAll(async () => {
  node('--import', 'tsx', 'scripts/build-elements.ts', join(folder, 'package'));
  const said = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder, join(folder, 'package')], { stdio: ['ignore', 'pipe', 'ignore'] }).toString();
  const [{ filename, files }] = JSON.parse(said) as [{ filename: string; files: { path: string }[] }];
  packed = files.map(({ path }) => path);
  archive = join(folder, filename);
  cpSync('samples/react', project, { recursive: true });
  mkdirSync(join(project, 'node_modules/fairground-elements'), { recursive: true });
  execFileSync('tar', ['xzf', archive, '-C', join(project, 'node_modules/fairground-elements'), '--strip-components=1']);
  for (const name of ['react', 'react-dom', 'scheduler']) symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  node('node_modules/vite/bin/vite.js', 'build', project, '--outDir', join(folder, 'built'), '--logLevel', 'error');
  served = await serveFolder(join(folder, 'built'), { headers: false });
}, 240_000);

afterAll(async () => {
  await sendHome();
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the package of the elements', () => {
  test('holds its modules, types, manifest, licence and words, and nothing else', () => {
    for (const path of ['embed.js', 'fair-map.js', 'index.d.ts', 'custom-elements.json', 'README.md', 'LICENSE', 'package.json']) expect(packed).toContain(path);
    expect(packed.filter((path) => !/^(code|assets)\/|^[\w-]+\.(js|d\.ts|json|md)$|^LICENSE$/.test(path))).toEqual([]);
    const { exports } = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8')) as { exports: Record<string, string | { types: string; default: string }> };
    for (const target of Object.values(exports).flatMap((each) => (typeof each === 'string' ? [each] : [each.types, each.default]))) expect(existsSync(join(folder, 'package', target))).toBe(true);
  });

  test('describes each element with its attributes, events, slots, parts and custom properties', () => {
    type Named = { name: string; type?: { text: string } }[];
    const { modules } = JSON.parse(readFileSync(join(folder, 'package/custom-elements.json'), 'utf8')) as {
      modules: { declarations: { tagName: string; attributes: Named; events: Named; slots: Named; cssParts: Named; cssProperties: Named }[] }[];
    };
    const of = Object.fromEntries(modules.map(({ declarations: [first] }) => [first!.tagName, first!]));
    const names = (each: Named) => each.map(({ name }) => name);
    expect(Object.keys(of).sort()).toEqual(['fair-chart', 'fair-compare', 'fair-explorer', 'fair-group', 'fair-legend', 'fair-map', 'fair-pockets', 'fair-profile', 'fair-table']);
    for (const { attributes, events, cssProperties } of Object.values(of)) {
      expect(names(attributes)).toEqual(expect.arrayContaining(['area', 'indicator', 'level', 'theme', 'packs']));
      expect(new Set(names(attributes)).size).toBe(attributes.length);
      expect(names(events)).toEqual(expect.arrayContaining(['fair-select', 'fair-change']));
      expect(names(cssProperties)).toEqual(expect.arrayContaining(['--fairground-accent', '--fairground-ink', '--fairground-paper', '--fairground-serif', '--fairground-sans']));
    }
    expect(names(of['fair-map']!.attributes)).toEqual(expect.arrayContaining(['label', 'basemap', 'renderer']));
    expect(of['fair-compare']!.attributes.find(({ name }) => name === 'brief')!.type).toEqual({ text: 'boolean' });
    expect(names(of['fair-map']!.events)).toContain('fair-move');
    expect(names(of['fair-map']!.cssProperties)).toContain('--fair-map-top');
    expect(names(of['fair-group']!.slots)).toEqual(['', 'title', 'footer']);
    const parts = { 'fair-map': ['buttons'], 'fair-group': ['notices', 'footer'], 'fair-legend': ['header'], 'fair-table': ['headline'], 'fair-compare': ['headline'], 'fair-profile': ['headline'], 'fair-pockets': ['headline'], 'fair-chart': ['headline'] };
    for (const [tag, expected] of Object.entries(parts)) expect(names(of[tag]!.cssParts)).toEqual(expected);
  });

  test('says that to import a module has an effect, for each defines its element', () => {
    expect((JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8')) as { sideEffects: unknown }).sideEffects).toBe(true);
  });

  test('has types that a page of TypeScript is checked by', () => {
    const page = join(project, 'page.ts');
    writeFileSync(page, `import 'fairground-elements';
      const map = document.createElement('fair-map');
      map.zoomTo('E05013632');
      map.addEventListener('fair-select', ({ detail }) => { const name: string | undefined = detail.name; console.log(name); });
      // @ts-expect-error the detail has no such key
      map.addEventListener('fair-change', ({ detail }) => detail.nothing);
    `);
    expect(() => node('node_modules/typescript/bin/tsc', '--ignoreConfig', '--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler', page)).not.toThrow();
  });

  test('works in a React page: two on it, events in, attributes out, one taken away and put back', async () => {
    const { page, complaints, leave } = await visit(`${served.address}?packs=${encodeURIComponent(packs)}`);
    const first = page.getByRole('region', { name: 'First' });
    const second = page.getByRole('region', { name: 'Second' });
    await first.getByRole('table', { name: /wards of Barnet/ }).waitFor();
    await second.getByRole('table', { name: /neighbourhoods of Barnet/ }).waitFor();
    await first.getByRole('button', { name: 'Edgware', exact: true }).click();
    await expect.poll(() => page.locator('output').textContent()).toBe('Edgware');
    await page.getByRole('button', { name: 'Other areas' }).click();
    await first.getByRole('table', { name: /neighbourhoods of Barnet/ }).waitFor();
    await page.getByRole('button', { name: 'Second table' }).click();
    await second.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Second table' }).click();
    await second.getByRole('table', { name: /neighbourhoods of Barnet/ }).waitFor();
    expect(complaints.filter((each) => !/favicon|404/.test(each))).toEqual([]);
    await leave();
  });

  test('is light for a page that uses little of it', () => {
    const code = join(folder, 'package');
    const size = (file: string) => readFileSync(join(code, file)).length;
    expect(size('embed.js')).toBeLessThan(4_000);
    expect(readdirSync(code).filter((name) => name.endsWith('.map'))).toEqual([]);
  });
});

describe('a fresh project of Vite that installs the package', () => {
  const fresh = join(folder, 'fresh');
  const shown: readonly (readonly [tag: string, query: string, role: 'application' | 'heading', name: RegExp | string])[] = [
    ['fair-map', 'area=E09000003&level=ward', 'application', /multiple deprivation/],
    ['fair-compare', 'area=E09000003&compare=E05013632,E05013633', 'heading', /Colindale North.*Colindale South/],
    ['fair-profile', 'area=E09000003&select=E05013632', 'heading', 'Colindale North'],
  ];
  let builtPage: typeof served;
  let dev: ViteDevServer;

  beforeAll(async () => {
    mkdirSync(fresh);
    for (const [name, text] of Object.entries(bare)) writeFileSync(join(fresh, name), text);
    writeFileSync(join(fresh, 'package.json'), JSON.stringify({ name: 'fresh', private: true, type: 'module', dependencies: { 'fairground-elements': `file:${archive}` } }));
    execFileSync('npm', ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: fresh, stdio: ['ignore', 'ignore', 'inherit'] });
    node('node_modules/vite/bin/vite.js', 'build', fresh, '--outDir', join(folder, 'fresh-built'), '--logLevel', 'error');
    builtPage = await serveFolder(join(folder, 'fresh-built'), { headers: false });
    dev = await createServer({ root: fresh, configFile: false, logLevel: 'error', server: { host: '127.0.0.1', port: 0 } });
    await dev.listen();
  }, 240_000);

  afterAll(async () => {
    await builtPage?.close();
    await dev?.close();
  });

  async function expectShown(address: string, [tag, query, role, name]: typeof shown[number]): Promise<void> {
    const { page, complaints, leave } = await visit(`${address}?tag=${tag}&packs=${encodeURIComponent(packs)}&${query}`);
    await page.locator(tag).getByRole(role, { name }).first().waitFor();
    if (tag === 'fair-map') await page.locator('[role="application"][aria-busy="false"]').waitFor();
    expect(complaints).toEqual([]);
    await leave();
  }

  test.each(shown)('built, it shows %s alone', async (...each) => { await expectShown(builtPage.address, each); });

  test('served while it is written, it shows the map', async () => { await expectShown(dev.resolvedUrls!.local[0]!, shown[0]!); });
});
