import { spawn } from 'node:child_process';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connect, Plugin } from 'vite';
import { fingerprint } from './data/pack/fingerprint.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

const types: Record<string, string> = {
  '.json': 'application/json; charset=utf-8',
  '.topojson': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Makes the pack of a council in `folder`, with an index that lists all of England's; rejects with what went wrong. */
export type PackMaker = (area: string, folder: string) => Promise<void>;

/**
 * Serves `/packs/…` from `folder`, in the development server and in `vite preview`. A council's pack is made from the committed
 * tables when it is first asked for, or when it was made from others, so that any council in England opens.
 */
export function packs(folder = join(root, 'packs'), make: PackMaker = makePack): Plugin {
  const middleware = packsMiddleware(folder, make);
  return {
    name: 'fairground-packs',
    configureServer: ({ middlewares }) => { middlewares.use('/packs', middleware); },
    configurePreviewServer: ({ middlewares }) => { middlewares.use('/packs', middleware); },
  };
}

/** Answers requests below the packs folder; `request.url` is the path inside it. */
export function packsMiddleware(folder: string, make: PackMaker, current: () => string = () => fingerprint()): Connect.NextHandleFunction {
  const making = new Map<string, Promise<void>>();
  const checked = new Set<string>();
  let madeFrom: string | undefined;

  /** Makes the pack of `area` unless the folder holds it as it would be made now; once, however many ask. */
  async function ready(area: string): Promise<void> {
    if (checked.has(area) && existsSync(join(folder, area, 'manifest.json'))) return;
    const underWay = making.get(area);
    if (underWay) return underWay;
    madeFrom ??= current();
    if (madeFromOf(folder, area) !== madeFrom) {
      const promise = make(area, folder).finally(() => making.delete(area));
      making.set(area, promise);
      await promise;
    }
    checked.add(area);
  }

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Packs can only be read.');
    const path = pathInside(request.url ?? '/');
    if (path === undefined) return refuse(response, 400, 'That is not a path inside the packs folder.');
    const area = path.split('/')[0]!;
    void (async () => {
      if (path === 'index.json' || area === 'postcodes') await (existsSync(join(folder, path)) ? undefined : ready(firstCouncil));
      else {
        if (!councilCode.test(area)) return refuse(response, 404, `There is no pack "${area}": a pack is named by its council's code, such as ${firstCouncil}.`);
        await ready(area);
      }
      send(request, response, join(folder, path));
    })().catch((error: unknown) => {
      const unknown = error instanceof UnknownCouncil;
      refuse(response, unknown ? 404 : 500, error instanceof Error ? error.message : String(error));
    });
  };
}

const firstCouncil = 'E09000003';
const councilCode = /^E0[6-9]\d{6}$/;

/** There is no council with the code that was asked for. */
export class UnknownCouncil extends Error {}

/** Runs the command line in a process of its own, so that the server goes on answering meanwhile. */
function makePack(area: string, folder: string): Promise<void> {
  return new Promise((fulfil, reject) => {
    const child = spawn(process.execPath, [join(root, 'bin/fairground.js'), 'pack', '--area', area, '--out', folder, '--list', 'all'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (text: Buffer) => { said += text.toString(); });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) fulfil();
      else reject(code === 2 ? new UnknownCouncil(said.trim()) : new Error(said.trim()));
    });
  });
}

function madeFromOf(folder: string, area: string): string | undefined {
  const file = join(folder, area, 'manifest.json');
  if (!existsSync(file)) return undefined;
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { madeFrom?: string }).madeFrom;
  } catch {
    return undefined;
  }
}

/** The path that a URL names, without its query; undefined where it would lead out of the folder or cannot be read. */
function pathInside(url: string): string | undefined {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  const steps = path.split('/').filter((step) => step !== '');
  const isSafe = steps.length > 0 && steps.every((step) => step !== '.' && step !== '..' && !/[\\\0]/.test(step));
  return isSafe ? steps.join('/') : undefined;
}

function send(request: IncomingMessage, response: ServerResponse, file: string): void {
  if (!existsSync(file) || !statSync(file).isFile()) return refuse(response, 404, `The pack has no file ${file.split(sep).slice(-2).join('/')}.`);
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
    'cache-control': 'no-cache',
    'access-control-allow-origin': '*',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(resolve(file)).on('error', () => response.destroy()).pipe(response);
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
}
