import { answerQuestion } from './answer-question.ts';
import { answerRequest } from './answer-request.ts';
import { install } from './install.ts';
import type { Answer, Question } from './messages.ts';
import { PackShelf } from './pack-shelf.ts';
import type { Shelves } from './shelves.ts';
import { ShellShelf, type Shell } from './shell-shelf.ts';
import type { WorkerScope } from './worker-scope.ts';

/** The files of the build, which writes them in here. */
declare const fairgroundShell: Shell;

/** Keeps the page and the councils visited on this device, so that both open without a connection. */
const worker = globalThis as unknown as WorkerScope;
const { scope } = worker.registration;
const ask: typeof fetch = (address, options) => fetch(address, options);

const shelves: Shelves = {
  scope,
  caches: worker.caches,
  fetch: ask,
  shell: new ShellShelf(fairgroundShell, { scope, caches: worker.caches, fetch: ask }),
  packs: new PackShelf({ scope, caches: worker.caches, fetch: ask, now: () => new Date() }),
  keeping: new Set(),
  told: new Map(),
  tell: (page, tidings) => {
    const before = shelves.told.get(page) ?? [];
    if (before.some(({ tell }) => tell === tidings.tell)) return;
    shelves.told.set(page, [...before, tidings]);
    void worker.clients.get(page).then((found) => found?.postMessage(tidings));
  },
};

worker.addEventListener('install', (event) => event.waitUntil(install(worker, shelves.shell)));
worker.addEventListener('activate', (event) => event.waitUntil(shelves.shell.dropOthers().then(() => worker.clients.claim())));
worker.addEventListener('fetch', (event) => answerRequest(event, shelves));
worker.addEventListener('message', (event) => {
  const [port] = event.ports;
  const say = (answer: Answer): void => port?.postMessage(answer);
  event.waitUntil(answerQuestion(event.data as Question, shelves, () => worker.skipWaiting(), event.source?.id ?? '', say));
});
