import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from './serve-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, with a slash at the end. */
    site: string;
  }
}

/**
 * Builds the site as it would be published, with Barnet, Camden and the Isles of Scilly (one small area), and serves it on a free port while the specs run. With FAIRGROUND_SITE set to an address, that
 * site is driven instead and nothing is built.
 */
export default async function buildSite(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const running = process.env.FAIRGROUND_SITE;
  if (running) {
    project.provide('site', running.endsWith('/') ? running : `${running}/`);
    return undefined;
  }
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', 'E09000003', 'E09000007', 'E06000053'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const server = await serveFolder(resolve('dist'));
  project.provide('site', server.address);
  return server.close;
}
