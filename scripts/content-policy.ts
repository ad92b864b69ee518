/**
 * The Content-Security-Policy of Fairground's own pages: everything comes from the host itself, no script or style is written in the page, and
 * no string becomes a script's address but through the page's own Trusted Types policy (src/page/trusted-types.ts).
 *
 * @param others origins that an operator's own basemap or packs come from, such as "https://tiles.example"
 * @throws where one of them is not an origin
 */
export function contentPolicy(others: readonly string[] = []): string {
  const wrong = others.find((each) => !isOrigin(each));
  if (wrong !== undefined) throw new Error(`contentPolicy requires origins such as https://tiles.example, got ${wrong}`);
  const from = ["'self'", ...others].join(' ');
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src ${from} data: blob:`,
    "font-src 'self'",
    `connect-src ${from}`,
    "worker-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html default',
  ].join('; ');
}

function isOrigin(text: string): boolean {
  try {
    return new URL(text).origin === text;
  } catch {
    return false;
  }
}
