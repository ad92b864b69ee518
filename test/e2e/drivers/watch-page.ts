import type { Page } from 'playwright';

/** What a page did that it must not: requests to others than its own host, breaches of its Content-Security-Policy, and scripts that hostile texts brought in. */
export interface Watched {
  elsewhere: string[];
  /** Collected so far: breaches, and the elements inside every shadow root that only a hostile text could have made. */
  breaches: () => Promise<string[]>;
}

/** For the `prepare` of a visit. */
export async function watchPage(page: Page): Promise<Watched> {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && hostname !== '127.0.0.1') elsewhere.push(request.url());
  });
  await page.addInitScript(() => {
    const breaches: string[] = [];
    Object.assign(window, { breaches });
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, sourceFile }) => {
      breaches.push(`${violatedDirective}: ${blockedURI} ${sample} ${sourceFile}`);
    });
  });
  const breaches = (): Promise<string[]> => page.evaluate(() => {
    const found = [...(window as unknown as { breaches: string[] }).breaches];
    if ('broken' in window) found.push('a hostile text ran');
    const look = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        if (/^\s*(?:javascript|data:text|vbscript):/i.test(address)) found.push(`${element.localName} leads to ${address}`);
        if (element.localName === 'img' && element.getAttribute('src') === 'x') found.push('an image of a hostile text');
        for (const { name } of element.attributes) if (name.startsWith('on')) found.push(`${element.localName} has ${name}`);
        if (element.localName === 'script' && root !== document) found.push('a script inside an element');
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document);
    return found;
  });
  return { elsewhere, breaches };
}
