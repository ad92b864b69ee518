import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** Those made to run without a window first: a page opens in them in half the time. */
const names = ['chromium-headless-shell', 'chrome-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'chrome'];

const places: Partial<Record<NodeJS.Platform, (env: NodeJS.ProcessEnv) => string[]>> = {
  linux: () => ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
  darwin: (env) => ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) => [
    join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
    join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
    join(folder, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
  ]),
  win32: (env) => [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) => folder === undefined ? [] : [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Chromium/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};

/**
 * The path of a Chromium, Chrome or Edge on this machine that can run headless, or undefined where there is none. Looks, in turn, at the variable
 * CHROMIUM_PATH, every folder of PATH, the usual places of the platform, and Playwright's own download.
 *
 * Throws where CHROMIUM_PATH names a file that cannot be run: someone asked for that one.
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string | undefined {
  if (env.CHROMIUM_PATH) {
    if (!canRun(env.CHROMIUM_PATH)) throw new Error(`CHROMIUM_PATH requires a program that can be run, got ${env.CHROMIUM_PATH}`);
    return env.CHROMIUM_PATH;
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = platform === 'win32' ? '.exe' : '';
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return [...onPath, ...(places[platform]?.(env) ?? []), chromium.executablePath()].find(canRun);
}

/** Pages painted by the graphics card, and WebGL 2 drawn by it: through EGL on Linux, where there may be no screen. */
const onCard = ['--ignore-gpu-blocklist', '--enable-gpu', ...(process.platform === 'linux' ? ['--use-gl=angle', '--use-angle=gl-egl', '--disable-gpu-sandbox'] : [])];
/** WebGL 2 in software, and pages painted without it, which takes a fraction of the time. */
const inSoftware = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-gpu-compositing'];

/** The switches a headless run needs: how it draws, by software unless told, no traffic of the browser's own, and no sandbox where root runs it. */
export function chromiumArguments({ hasCard = false } = {}): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(hasCard ? onCard : inSoftware),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
  ];
}

function canRun(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
