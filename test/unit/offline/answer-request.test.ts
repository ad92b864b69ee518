import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerRequest } from '../../../src/offline/answer-request.ts';
import type { Tidings } from '../../../src/offline/messages.ts';
import { PackShelf } from '../../../src/offline/pack-shelf.ts';
import { ShellShelf } from '../../../src/offline/shell-shelf.ts';
import { fakeCaches } from './fake-caches.ts';

const scope = 'https://council.example/maps/';
const figures = 'packs/E09000003/deprivation.json';
const making = '"madeFrom":"aaaa"';
const older = `{${making},"figures":"kept"}\n`;
const newer = `{${making},"figures":"new"}\n`;
const kept: [path: string, text: string][] = [[figures, older], ['', '<script src="assets/index.js"></script>']];

let host: () => Promise<Response>;
let told: Tidings[];
let packs: PackShelf;
let shell: ShellShelf;
let caches: ReturnType<typeof fakeCaches>;
let under: Promise<unknown>[];

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  under = [];
  caches = fakeCaches();
  const options = { scope, caches, fetch: () => Promise.resolve(new Response(kept[1]![1])) };
  packs = new PackShelf({ ...options, now: () => new Date('2026-05-03T09:00:00Z') });
  shell = new ShellShelf({ version: '1', needed: ['index.html', 'assets/index.js'], rest: [] }, options);
});
afterEach(() => { vi.useRealTimers(); });

/** Puts the page and a council's figures on the device. */
async function keepAll(): Promise<void> {
  await shell.install();
  await packs.keep('E09000003', 'manifest.json', new Response(`{${making}}`, { headers: { date: 'Sun, 03 May 2026 09:00:00 GMT' } }));
  await packs.keep('E09000003', 'deprivation.json', new Response(older, { headers: { date: 'Sun, 03 May 2026 09:00:00 GMT' } }));
}

/** What a page gets that asks for a path of the site. */
function ask(path: string): Promise<Response> {
  const request = new Request(scope + path);
  if (path === '') Object.defineProperty(request, 'mode', { value: 'navigate' });
  let answer: Promise<Response> | undefined;
  answerRequest(
    { request, clientId: 'a page', respondWith: (given) => { answer = given; }, waitUntil: (work) => { under.push(work); } },
    { scope, caches, shell, packs, fetch: () => host(), keeping: new Set(), told: new Map(), tell: (_, each) => { told.push(each); } },
  );
  return answer!;
}

const standsIn: Tidings = { tell: 'stands-in', area: 'E09000003', on: 'Sun, 03 May 2026 09:00:00 GMT' };

describe.each(kept)('a host that is asked for “%s”', (path, copy) => {
  const tidings = path === figures ? [standsIn] : [];

  it.each([500, 502, 503, 504])('and has a fault of its own, %i: the copy stands in, and the page is told so', async (status) => {
    await keepAll();
    host = () => Promise.resolve(new Response('Try later', { status }));
    expect(await (await ask(path)).text()).toBe(copy);
    expect(told).toEqual(tidings);
  });

  it('and cannot be reached: the copy stands in', async () => {
    await keepAll();
    host = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await (await ask(path)).text()).toBe(copy);
    expect(told).toEqual(tidings);
  });

  it('and is silent for long: the copy stands in, not before', async () => {
    await keepAll();
    host = () => new Promise(() => undefined);
    const got = vi.fn();
    const answer = ask(path).then(got);
    await vi.advanceTimersByTimeAsync(2_900);
    expect(got).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2_200);
    await answer;
    expect(await (got.mock.calls[0]![0] as Response).text()).toBe(copy);
    expect(told).toEqual(tidings);
  });

  it('and answers late, with no copy: its answer is waited for', async () => {
    host = () => new Promise((come) => { setTimeout(() => come(new Response('late')), 60_000); });
    const answer = ask(path);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await (await answer).text()).toBe('late');
  });

  it('and has a fault, with no copy: the page gets what the host says', async () => {
    host = () => Promise.resolve(new Response('Try later', { status: 503 }));
    expect((await ask(path)).status).toBe(503);
    expect(told).toEqual([]);
  });

  it('and does not have it: no copy hides that', async () => {
    await keepAll();
    host = () => Promise.resolve(new Response('Not found', { status: 404 }));
    expect((await ask(path)).status).toBe(404);
  });
});

it('keeps figures that come after their copy stood in, for the next time', async () => {
  await keepAll();
  host = () => new Promise((come) => { setTimeout(() => come(new Response(newer)), 20_000); });
  const answer = ask(figures);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(await (await answer).text()).toBe(older);
  await vi.advanceTimersByTimeAsync(20_000);
  for (let i = 0; i < under.length; i++) await under[i];
  expect(await (await packs.find('E09000003', 'deprivation.json'))!.text()).toBe(newer);
});
