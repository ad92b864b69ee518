import { askWorker } from '../offline/ask-worker.ts';
import '../elements/fair-connection.ts';
import '../elements/fair-keep.ts';

/** How often a page that stays open asks whether there is a newer version, in milliseconds. */
const lookAgain = 60 * 60 * 1000;

/** Registers the service worker, hands it what the page fetched before it was there, and looks for newer versions now and then. Fires `fairground-update` on the document when one is ready. */
export async function startOffline(): Promise<void> {
  const base = new URL('.', document.baseURI);
  const registration = await navigator.serviceWorker.register(new URL('service-worker.js', base).href, { scope: base.pathname, updateViaCache: 'none' });
  offerUpdates(registration);
  const { active } = await navigator.serviceWorker.ready;
  if (active) await askWorker(active, { ask: 'keep', addresses: fetchedFrom(base) });
}

/** Addresses below the page's folder that it has fetched. */
function fetchedFrom(base: URL): string[] {
  const addresses = performance.getEntriesByType('resource').map(({ name }) => name.replace(/[?#].*$/, ''));
  return [...new Set(addresses)].filter((address) => address.startsWith(base.href));
}

function offerUpdates(registration: ServiceWorkerRegistration): void {
  const offer = async (): Promise<void> => {
    const { waiting } = registration;
    if (!waiting || !navigator.serviceWorker.controller) return;
    const own = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? '';
    const answer = await askWorker(waiting, { ask: 'holds', address: own }, undefined, 5_000);
    if (answer.is === 'holds' && !answer.holds) document.dispatchEvent(new CustomEvent('fairground-update', { detail: { worker: waiting } }));
  };
  const follow = (): void => registration.installing?.addEventListener('statechange', () => void offer().catch(() => undefined));
  registration.addEventListener('updatefound', follow);
  follow();
  void offer().catch(() => undefined);
  const look = (): void => { if (document.visibilityState === 'visible' && navigator.onLine) void registration.update().catch(() => undefined); };
  setInterval(look, lookAgain);
  document.addEventListener('visibilitychange', look);
}
