import { PackError } from './pack-error.ts';

export interface RequestOptions {
  /** Stands in for the global `fetch`. */
  fetch?: typeof fetch;
  /** Withdraws the request. */
  signal?: AbortSignal;
  /** Milliseconds the whole answer may take; 30,000 unless told. */
  timeout?: number;
}

/**
 * The parsed JSON at `baseUrl` + `file`. The one place that asks the network for anything: it checks that the answer is `ok`, is not
 * a web page in place of a file (what many static hosts send for an unknown path), and is whole JSON. It asks once; to ask
 * again is the caller's choice.
 *
 * @throws {PackError} of kind `missing`, `refused`, `barred`, `network`, `slow`, `truncated` or `aborted`.
 */
export function request(baseUrl: string, file: string, options: RequestOptions = {}): Promise<unknown> {
  return requested(baseUrl, file, options, (text) => {
    try {
      return JSON.parse(text) as unknown;
    } catch (cause) {
      throw new PackError('truncated', file, `arrived broken: ${text.length} characters that are not whole JSON`, cause);
    }
  });
}

/** The text at `baseUrl` + `file`, as `request` asks for it. @throws {PackError} as `request` does */
export function requestText(baseUrl: string, file: string, options: RequestOptions = {}): Promise<string> {
  return requested(baseUrl, file, options, (text) => text);
}

async function requested<Content>(baseUrl: string, file: string, options: RequestOptions, read: (text: string) => Content): Promise<Content> {
  const { signal, timeout = 30_000 } = options;
  const ask = options.fetch ?? globalThis.fetch.bind(globalThis);
  const url = `${baseUrl.replace(/\/+$/, '')}/${file}`;
  if (signal?.aborted) throw new PackError('aborted', file, 'was not asked for: the request had been withdrawn');

  const ours = new AbortController();
  const withdraw = (): void => ours.abort();
  signal?.addEventListener('abort', withdraw, { once: true });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    ours.abort();
  }, timeout);

  let isBarred = false;
  const hear = ({ blockedURI, disposition }: SecurityPolicyViolationEvent): void => { isBarred ||= disposition === 'enforce' && blockedURI === url; };
  globalThis.addEventListener?.('securitypolicyviolation', hear);

  try {
    return read(await answerOf(ask, url, file, ours.signal));
  } catch (cause) {
    if (cause instanceof PackError) throw cause;
    if (late) throw new PackError('slow', file, `did not arrive within ${timeout / 1000} seconds`, cause);
    if (signal?.aborted) throw new PackError('aborted', file, 'was withdrawn before it arrived', cause);
    // Some browsers tell of a violation only in a task after the one that refuses the request.
    await new Promise((done) => setTimeout(done));
    if (isBarred) throw new PackError('barred', file, 'may not be asked for: the page’s Content-Security-Policy bars its host', cause, new URL(url).host);
    throw new PackError('network', file, 'could not be fetched: the network or the host did not answer', cause);
  } finally {
    clearTimeout(timer);
    globalThis.removeEventListener?.('securitypolicyviolation', hear);
    signal?.removeEventListener('abort', withdraw);
  }
}

/** @throws {PackError} where the answer is an error or a web page. */
async function answerOf(ask: typeof fetch, url: string, file: string, signal: AbortSignal): Promise<string> {
  const response = await ask(url, { signal });
  if (response.status === 404 || response.status === 410) throw new PackError('missing', file, `is not on the host (${response.status})`);
  if (!response.ok) throw new PackError('refused', file, `was refused by the host (${response.status})`);
  const type = response.headers.get('content-type') ?? '';
  if (type.startsWith('text/html')) throw new PackError('missing', file, 'is not on the host: a web page came in its place');
  return response.text();
}
