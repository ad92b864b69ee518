import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { hostHeaders } from './host-headers.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.topojson': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

export interface ServeOptions {
  /** The folder stands below this path, e.g. "some/sub/path"; what is outside it is a 404. At the root unless told. */
  under?: string;
  /** The headers of the samples in deploy/. Without them the host is as bare as an object store: types and nothing else. */
  headers?: boolean;
  /** The port to listen on; any free one unless told. */
  port?: number;
}

/**
 * Serves a folder as the sample hosts in deploy/ do, on this machine: files only (what is not a file in it is a 404), the compressed file beside one where
 * the browser takes it, an ETag, and the samples' headers.
 */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<{ address: string; close: () => Promise<void> }> {
  const { headers = true, port = 0 } = options;
  const under = options.under ? `/${options.under.replace(/^\/+|\/+$/g, '')}/` : '/';
  const server = createServer((request, response) => {
    const refuse = (): void => { response.writeHead(404, { 'content-type': 'text/plain', ...(headers ? { 'access-control-allow-origin': '*' } : {}) }).end('Not found'); };
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!path.startsWith(under)) return refuse();
    const inside = path.slice(under.length);
    const name = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    const file = normalize(join(folder, name));
    if (!file.startsWith(folder + sep)) return refuse();
    void (async () => {
      const { body, encoding } = await readAccepted(file, headers ? request : undefined);
      const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
      const sent = {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        ...(headers ? { etag, vary: 'Accept-Encoding', ...hostHeaders(name) } : {}),
        ...(encoding ? { 'content-encoding': encoding } : {}),
      };
      if (headers && request.headers['if-none-match'] === etag) response.writeHead(304, sent).end();
      else response.writeHead(200, { ...sent, 'content-length': body.length }).end(request.method === 'HEAD' ? undefined : body);
    })().catch(refuse);
  });
  await new Promise<void>((resolve) => { server.listen(port, '127.0.0.1', resolve); });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${under}`,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}

/** The file as it lies, or as it was compressed beforehand in the way the browser likes best. */
async function readAccepted(file: string, request?: IncomingMessage): Promise<{ body: Buffer; encoding?: string }> {
  const accepted = String(request?.headers['accept-encoding'] ?? '');
  for (const [encoding, suffix] of [['br', '.br'], ['gzip', '.gz']] as const) {
    if (!new RegExp(`\\b${encoding}\\b`).test(accepted)) continue;
    const body = await readFile(file + suffix).catch(() => undefined);
    if (body) return { body, encoding };
  }
  return { body: await readFile(file) };
}
