import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';

/**
 * The path of a Chromium, Chrome or Edge, which is installed first where none is found: Debian's package where root runs this and apt-get
 * is there, else Playwright's own download. Throws one sentence that says what to install where neither worked.
 */
export function installChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium, Chrome or Edge found; installing the package chromium-headless-shell, or chromium where there is none.');
    run('apt-get', ['update', '-qq']);
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if (findChromium() === undefined) run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-liberation']);
    }
  }
  if (findChromium() === undefined) {
    console.log('No Chromium, Chrome or Edge found; downloading the one Playwright offers.');
    run('npx', ['playwright', 'install', 'chromium']);
  }
  const installed = findChromium();
  if (installed === undefined) {
    throw new Error('The browser tests need Chromium, Chrome or Edge: install one of them, or set CHROMIUM_PATH to where it lies.');
  }
  return installed;
}

function run(command: string, parameters: string[]): void {
  spawnSync(command, parameters, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
