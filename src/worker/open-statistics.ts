import { expose, proxy, releaseProxy, wrap, type Remote } from 'comlink';
import type { GetisOrd } from '../stats/getis-ord.ts';
import type { GlobalMoran } from '../stats/global-moran.ts';
import type { LocalMoran, LocalMoranOptions } from '../stats/local-moran.ts';
import type { Weights } from '../stats/weights.ts';
import { Statistics, type Values } from './statistics.ts';

export interface JobOptions extends LocalMoranOptions {
  /** Cancels: the promise is rejected with the signal's reason, and the worker stops at its next step. */
  signal?: AbortSignal;
  /** Hears the share done, from 0 to 1. */
  onProgress?: (share: number) => void;
}

/** The statistics of neighbours, computed beside the page. Answers, and errors, are those of the functions in src/stats. */
export interface OpenStatistics {
  /** False where no worker could be started, and the page itself computes, in steps of some 10 ms. */
  readonly inWorker: boolean;
  globalMoran(values: Values, weights: Weights): Promise<GlobalMoran>;
  getisOrd(values: Values, weights: Weights): Promise<GetisOrd>;
  localMoran(values: Values, weights: Weights, options?: JobOptions): Promise<LocalMoran>;
  /** Ends the worker. What it still had to do is rejected. */
  close(): void;
}

interface Channel {
  remote: Remote<Statistics>;
  inWorker: boolean;
  close(): void;
}

/** A worker that answers, or undefined: a page on another site may not start one from here, and old browsers know no module worker. */
async function startWorker(): Promise<Channel | undefined> {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./statistics-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
  const remote = wrap<Statistics>(worker);
  const failed = new Promise<false>((resolve) => {
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(false);
    }, { once: true });
  });
  if (await Promise.race([remote.isReady(), failed])) return { remote, inWorker: true, close: () => worker.terminate() };
  worker.terminate();
  return undefined;
}

function startInPage(): Channel {
  const { port1, port2 } = new MessageChannel();
  expose(new Statistics(), port1);
  const remote = wrap<Statistics>(port2);
  return {
    remote,
    inWorker: false,
    close: () => {
      remote[releaseProxy]();
      port1.close();
    },
  };
}

/** Starts the statistics worker, which serves until it is closed. Where there can be none, the same code runs in the page. */
export async function openStatistics(): Promise<OpenStatistics> {
  const { remote, inWorker, close } = (await startWorker()) ?? startInPage();
  let jobs = 0;
  const closing = new AbortController();

  /** Settles as the answer does, or is rejected once a signal says so. */
  const until = <Answer>(answer: Promise<Answer>, signals: readonly AbortSignal[], onAbort?: () => void): Promise<Answer> => (
    new Promise((resolve, reject) => {
      const abort = (event: Event): void => {
        onAbort?.();
        reject((event.target as AbortSignal).reason);
      };
      const settle = (): void => signals.forEach((signal) => signal.removeEventListener('abort', abort));
      signals.forEach((signal) => signal.addEventListener('abort', abort));
      answer.then(resolve, reject).finally(settle);
    })
  );
  const checkOpen = (): void => closing.signal.throwIfAborted();

  return {
    inWorker,
    async globalMoran(values, weights) {
      checkOpen();
      return until(remote.globalMoran(values, weights), [closing.signal]);
    },
    async getisOrd(values, weights) {
      checkOpen();
      return until(remote.getisOrd(values, weights), [closing.signal]);
    },
    async localMoran(values, weights, { signal, onProgress, ...options } = {}) {
      checkOpen();
      signal?.throwIfAborted();
      const job = jobs++;
      const answer = remote.localMoran(values, weights, options, job, onProgress && proxy(onProgress)) as Promise<LocalMoran>;
      return until(answer, signal ? [closing.signal, signal] : [closing.signal], () => {
        if (!closing.signal.aborted) void remote.cancel(job);
      });
    },
    close() {
      if (closing.signal.aborted) return;
      closing.abort(new DOMException('The statistics worker was closed', 'AbortError'));
      close();
    },
  };
}
