/** What browsers that know Trusted Types offer; TypeScript's own library does not list it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { // MapLibre parses a basemap's attribution as markup: here it is plain text.
  createPolicy(name: string, rules: { createHTML: (text: string) => text.replace(/<[^>]*>/g, '').replace(/[<>]/g, ''),
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string | null }): unknown;
}

/**
 * The page's only way to run a script by its address: its own workers, which lie in its own folder. Any other address is refused, as is any string that
 * would become markup or code. MapLibre and the browser's service workers take plain strings, so it has to be the default policy.
 */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => (isOwnScript(address, document.baseURI) ? address : null),
});

/** Whether an address is that of a script beside the page or below it. */
export function isOwnScript(address: string, page: string): boolean {
  if (!URL.canParse(address, page)) return false;
  const { href, pathname } = new URL(address, page);
  return href.startsWith(new URL('.', page).href) && pathname.endsWith('.js');
}
