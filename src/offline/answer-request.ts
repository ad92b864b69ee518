import { listCache } from './cache-names.ts';
import { isFull } from './pack-shelf.ts';
import type { Shelves } from './shelves.ts';
import type { FetchAsked } from './worker-scope.ts';

/** How long the host may take before the copy on this device stands in, in milliseconds. */
const patience = { page: 3_000, pack: 5_000 };

/**
 * Answers a page's request, or leaves it to the browser. The host comes first for the page and for figures, so that nobody is shown older ones while newer can be had; a copy
 * stands in where it does not answer. Files with a hash in their name never change, so a copy of one is as good.
 */
export function answerRequest(event: FetchAsked, shelves: Shelves): void {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  if (request.method !== 'GET' || request.headers.has('range') || !address.startsWith(shelves.scope)) return;
  const path = address.slice(shelves.scope.length);
  if (request.mode === 'navigate') {
    if (path === '' || path === 'index.html') event.respondWith(hostFirst(event, shelves.fetch, patience.page, () => shelves.shell.page()));
  } else if (path.startsWith('packs/')) {
    if (/\.(?:json|topojson)$|\/csv\/series-small-areas\.csv$/.test(path)) answerPack(event, path.slice('packs/'.length), shelves);
  } else if (path.startsWith('assets/') || shelves.shell.has(address)) {
    event.respondWith(copyFirst(event, address, shelves));
  }
}

function answerPack(event: FetchAsked, path: string, shelves: Shelves): void {
  const [, area, file] = /^([A-Z]\d{8})\/(.+)$/.exec(path) ?? [];
  const address = `${shelves.scope}packs/${path}`;
  const lists = (): Promise<Cache> => shelves.caches.open(listCache(shelves.scope));
  const find = area && file ? () => shelves.packs.find(area, file) : async () => (await lists()).match(address);
  const keep = area && file
    ? (answer: Response) => shelves.packs.keep(area, file, answer)
    : async (answer: Response) => (await lists()).put(address, answer);
  const standIn = async (): Promise<Response | undefined> => {
    const copy = await find();
    if (copy && area) shelves.tell(event.clientId, { tell: 'stands-in', area, on: copy.headers.get('date') ?? '' });
    return copy;
  };
  event.respondWith(hostFirst(event, shelves.fetch, patience.pack, standIn, (answer) => keep(answer).catch(orSay(event, shelves))));
}

/** Tells the page that asked where there was no room for what it got; it has it all the same. */
function orSay({ clientId }: FetchAsked, { tell }: Shelves): (error: unknown) => void {
  return (error) => { if (isFull(error)) tell(clientId, { tell: 'full' }); };
}

/** The host's answer; the copy where the host fails, refuses for a fault of its own, or takes too long while there is one. */
async function hostFirst(
  event: FetchAsked, fetch: Shelves['fetch'], patient: number, copy: () => Promise<Response | undefined>, keep?: (answer: Response) => Promise<unknown>,
): Promise<Response> {
  const asked = fetch(event.request).then((answer) => {
    if (answer.ok && answer.status === 200 && keep) event.waitUntil(keep(answer.clone()));
    return answer;
  });
  event.waitUntil(asked.catch(() => undefined));
  const late = new Promise<undefined>((resolve) => { setTimeout(() => resolve(undefined), patient); });
  try {
    const answer = await Promise.race([asked, late]);
    if (answer && answer.status < 500) return answer;
    return (await copy()) ?? await asked;
  } catch (error) {
    const found = await copy();
    if (found) return found;
    throw error;
  }
}

async function copyFirst(event: FetchAsked, address: string, shelves: Shelves): Promise<Response> {
  const { shell, fetch } = shelves;
  const copy = await shell.find(address).catch(() => undefined);
  if (copy) return copy;
  const answer = await fetch(event.request);
  if (answer.ok && answer.type === 'basic') event.waitUntil(shell.keep(address, answer.clone()).catch(orSay(event, shelves)));
  return answer;
}
