/** Makes the explorer's own page work offline, once it has drawn. Where the browser cannot, or will not, the page goes on without a word. */
if (import.meta.env.PROD && canRegister()) {
  const start = (): void => void import('./offline.ts').then(({ startOffline }) => startOffline()).catch(() => undefined);
  if (document.readyState === 'complete') setTimeout(start, 1000);
  else addEventListener('load', () => setTimeout(start, 1000), { once: true });
}

/** Only the site's own page, over http(s): never a page inside another's, nor one in a sandbox, which may not reach service workers at all. */
function canRegister(): boolean {
  try {
    return window.top === window.self && isSecureContext && location.origin !== 'null' && 'serviceWorker' in navigator && !!navigator.serviceWorker;
  } catch {
    return false;
  }
}
