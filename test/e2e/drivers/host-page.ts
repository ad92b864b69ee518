import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of somebody else's, on an origin of its own: whatever markup it is given. Answers its address and what closes it. */
export async function hostPage(body: string, headers: Record<string, string> = {}): Promise<{ address: string; close: () => Promise<void> }> {
  const page = /^\s*<!doctype/i.test(body) ? body : `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A council’s news</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
  const server = createServer((_, response) => { response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(page); });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((done) => {
      server.closeAllConnections();
      server.close(() => done());
    }),
  };
}
