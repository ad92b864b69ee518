import { afterEach, describe, expect, it, vi } from 'vitest';
import { PackError, type PackErrorKind } from '../../../src/pack/pack-error.ts';
import { request } from '../../../src/pack/request.ts';
import { fakeFetch } from './fixture.ts';

afterEach(() => { vi.unstubAllGlobals(); });

const never = () => new Promise<Response>(() => {});

async function failure(promise: Promise<unknown>): Promise<PackError> {
  const error = await promise.then(() => undefined, (cause: unknown) => cause);
  expect(error).toBeInstanceOf(PackError);
  return error as PackError;
}

describe('request', () => {
  it('asks for the file under the folder, whether or not the folder ends in a slash', async () => {
    const { fetch, asked } = fakeFetch({ 'a.json': { a: 1 } });
    expect(await request('/packs', 'X/a.json', { fetch })).toEqual({ a: 1 });
    expect(await request('/packs//', 'X/a.json', { fetch })).toEqual({ a: 1 });
    expect(asked).toEqual(['/packs/X/a.json', '/packs/X/a.json']);
  });

  const cases: [string, PackErrorKind, Response | string | (() => Promise<Response>), boolean][] = [
    ['no such file', 'missing', new Response('', { status: 404 }), true],
    ['a web page in its place', 'missing', new Response('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }), true],
    ['an error of the host', 'refused', new Response('', { status: 503 }), true],
    ['half a file', 'truncated', '{"version":1,"codes":["E0', true],
    ['an empty file', 'truncated', '', true],
    ['no network', 'network', () => Promise.reject(new TypeError('Failed to fetch')), true],
    ['a slow host', 'slow', never, true],
  ];
  it.each(cases)('tells %s as "%s"', async (_, kind, content, canRetry) => {
    const { fetch } = fakeFetch({ 'a.json': content });
    const error = await failure(request('packs', 'X/a.json', { fetch, timeout: 20 }));
    expect(error.kind).toBe(kind);
    expect(error.canRetry).toBe(canRetry);
    expect(error.message).toMatch(/^X\/a\.json .+\. What was already loaded is kept\. .+\.$/);
  });

  it('tells a body that breaks off as a failure of the network', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) });
    const { fetch } = fakeFetch({ 'a.json': () => Promise.resolve(new Response(body)) });
    expect((await failure(request('packs', 'a.json', { fetch }))).kind).toBe('network');
  });

  it('tells what the page’s Content-Security-Policy bars as such, with the host, and what another address is barred for as a failure of the network', async () => {
    const page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
    const refusing = (violation: object) => () => {
      setTimeout(() => page.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), violation)));
      return Promise.reject(new TypeError('Failed to fetch'));
    };
    const url = 'https://fair.example:8443/packs/a.json';
    const told = async (violation: object) => {
      const { kind, host, canRetry } = await failure(request('https://fair.example:8443/packs', 'a.json', { fetch: refusing(violation) }));
      return [kind, host, canRetry];
    };
    expect(await told({ blockedURI: url, disposition: 'enforce' })).toEqual(['barred', 'fair.example:8443', false]);
    expect(await told({ blockedURI: url, disposition: 'report' })).toEqual(['network', undefined, true]);
    expect(await told({ blockedURI: 'https://fair.example:8443/other/a.json', disposition: 'enforce' })).toEqual(['network', undefined, true]);
  });

  it('stops when withdrawn, before and during', async () => {
    const { fetch, asked } = fakeFetch({ 'a.json': never });
    expect((await failure(request('packs', 'a.json', { fetch, signal: AbortSignal.abort() }))).kind).toBe('aborted');
    expect(asked).toEqual([]);
    const controller = new AbortController();
    const pending = failure(request('packs', 'a.json', { fetch, signal: controller.signal }));
    controller.abort();
    expect((await pending).kind).toBe('aborted');
  });
});
