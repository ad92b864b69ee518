/** What browsers that know Trusted Types offer; TypeScript's own library does not list it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (text: string) => string; createScriptURL: (address: string) => string | null }): unknown;
}

/**
 * The page's only way to run a script by its address: its own workers, which lie in its own folder. Any other address is refused, as is any string that
 * would become code; a string that would become markup is read as plain text, as a basemap's attribution is. MapLibre and the browser's service workers take plain strings, so it has to be the default policy.
 */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy('default', {
  createHTML: (text) => text.replace(/<[^>]*>/g, '').replace(/[<>]/g, ''),
  createScriptURL: (address) => (isOwnScript(address, document.baseURI) ? address : null),
});

/** Whether an address is that of a script beside the page or below it. */
export function isOwnScript(address: string, page: string): boolean {
  if (!URL.canParse(address, page)) return false;
  const { href, pathname } = new URL(address, page);
  return href.startsWith(new URL('.', page).href) && pathname.endsWith('.js');
}
