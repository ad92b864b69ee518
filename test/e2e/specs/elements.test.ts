import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { sendHome, visit } from '../drivers/visitor.ts';
import { serveFolder } from '../serve-folder.ts';

const packs = `${inject('site')}packs`;
const folder = mkdtempSync(join(tmpdir(), 'fairground-elements-'));
const project = join(folder, 'project');
const node = (...given: string[]) => execFileSync(process.execPath, given, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } }).toString();
let packed: string[] = [];
let served: Awaited<ReturnType<typeof serveFolder>>;

/** A fresh project of React and Vite with the packed package in it; what it needs beside is linked from here. */
beforeAll(async () => {
  node('--import', 'tsx', 'scripts/build-elements.ts', join(folder, 'package'));
  const said = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder, join(folder, 'package')], { stdio: ['ignore', 'pipe', 'ignore'] }).toString();
  const [{ filename, files }] = JSON.parse(said) as [{ filename: string; files: { path: string }[] }];
  packed = files.map(({ path }) => path);
  cpSync('samples/react', project, { recursive: true });
  mkdirSync(join(project, 'node_modules/fairground-elements'), { recursive: true });
  execFileSync('tar', ['xzf', join(folder, filename), '-C', join(project, 'node_modules/fairground-elements'), '--strip-components=1']);
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

  test('describes each element with its attributes, events and parts', () => {
    const { modules } = JSON.parse(readFileSync(join(folder, 'package/custom-elements.json'), 'utf8')) as {
      modules: { declarations: { tagName: string; attributes: { name: string }[]; events: { name: string }[]; cssParts: { name: string }[] }[] }[];
    };
    const [map] = modules.map(({ declarations: [first] }) => first!).filter(({ tagName }) => tagName === 'fair-map');
    expect(map!.attributes.map(({ name }) => name)).toEqual(expect.arrayContaining(['area', 'indicator', 'level', 'theme', 'packs']));
    expect(map!.events.map(({ name }) => name)).toEqual(expect.arrayContaining(['fair-select', 'fair-change']));
    expect(map!.cssParts.map(({ name }) => name)).toContain('buttons');
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
