import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findChromium } from '../../../scripts/find-chromium.ts';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'find-chromium-')); });
afterEach(() => rmSync(folder, { recursive: true }));

function program(name: string, mode = 0o755): string {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, mode);
  return path;
}

test('takes the browser that CHROMIUM_PATH names before any on the PATH', () => {
  program('chromium');
  const asked = program('my-browser');
  expect(findChromium({ CHROMIUM_PATH: asked, PATH: folder }, 'linux')).toBe(asked);
});

test('throws where CHROMIUM_PATH names nothing that can be run', () => {
  expect(() => findChromium({ CHROMIUM_PATH: join(folder, 'absent') }, 'linux')).toThrow(/CHROMIUM_PATH requires .*absent/);
});

test('looks in each folder of the PATH, and prefers Chromium to Chrome, Chrome to Edge, and to all of them one made for no window', () => {
  program('microsoft-edge');
  expect(findChromium({ PATH: `/nowhere:${folder}` }, 'linux')).toBe(join(folder, 'microsoft-edge'));
  program('google-chrome');
  expect(findChromium({ PATH: folder }, 'linux')).toBe(join(folder, 'google-chrome'));
  program('chromium');
  expect(findChromium({ PATH: folder }, 'linux')).toBe(join(folder, 'chromium'));
  program('chromium-headless-shell');
  expect(findChromium({ PATH: folder }, 'linux')).toBe(join(folder, 'chromium-headless-shell'));
});
