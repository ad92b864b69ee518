import { listCache } from './cache-names.ts';
import type { Answer, Question } from './messages.ts';
import { isFull } from './pack-shelf.ts';
import type { Shelves } from './shelves.ts';

/** Answers what a page asks its worker outright. */
export async function answerQuestion(question: Question, shelves: Shelves, skipWaiting: () => Promise<void>, page: string, say: (answer: Answer) => void): Promise<void> {
  const { packs, shell } = shelves;
  if (question.ask === 'kept') {
    const savedOn = await packs.savedOn(question.area);
    say({ is: 'kept', kept: { area: question.area, ...(savedOn === undefined ? {} : { savedOn }) } });
  } else if (question.ask === 'save') {
    try {
      await packs.save(question.area, (done, of) => say({ is: 'progress', done, of }));
      await shell.keepRest();
      await keepLists(shelves);
      say({ is: 'done' });
    } catch (error) {
      say({ is: 'failed', why: isFull(error) ? 'full' : 'network' });
    }
  } else if (question.ask === 'remove') {
    await Promise.all(shelves.keeping);
    await packs.remove(question.area);
    say({ is: 'done' });
  } else if (question.ask === 'keep') {
    const keeping = keepAll(question.addresses, shelves, page).finally(() => shelves.keeping.delete(keeping));
    shelves.keeping.add(keeping);
    await keeping;
    say({ is: 'done' });
  } else if (question.ask === 'holds') {
    say({ is: 'holds', holds: shell.has(question.address) });
  } else if (question.ask === 'tidings') {
    say({ is: 'tidings', tidings: shelves.told.get(page) ?? [] });
  } else {
    await skipWaiting();
    say({ is: 'done' });
  }
}

async function keepAll(addresses: readonly string[], shelves: Shelves, page: string): Promise<void> {
  for (const address of addresses) {
    await keepAgain(address, shelves).catch((error: unknown) => { if (isFull(error)) shelves.tell(page, { tell: 'full' }); });
  }
}

/** Fetches what a page has fetched already past its worker, mostly out of the browser's own cache, and keeps it. */
async function keepAgain(address: string, { scope, shell, packs, caches, fetch }: Shelves): Promise<void> {
  if (!address.startsWith(scope)) return;
  const path = address.slice(scope.length);
  const [, area, file] = /^packs\/([A-Z]\d{8})\/([^?#]+\.(?:json|topojson))$/.exec(path) ?? [];
  const isList = /^packs\/[\w/]+\.json$/.test(path);
  if (!(area && file) && !isList && !shell.has(address)) return;
  const lists = await caches.open(listCache(scope));
  const isKept = area && file ? packs.find(area, file) : isList ? lists.match(address) : shell.find(address);
  if (await isKept) return;
  const answer = await fetch(address);
  if (!answer.ok) return;
  if (area && file) await packs.keep(area, file, answer);
  else if (isList) await lists.put(address, answer);
  else await shell.keep(address, answer);
}

async function keepLists({ scope, caches, fetch }: Shelves): Promise<void> {
  const address = `${scope}packs/index.json`;
  const answer = await fetch(address);
  if (answer.ok) await (await caches.open(listCache(scope))).put(address, answer);
}
