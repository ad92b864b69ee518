import { getisOrd } from '../stats/getis-ord.ts';
import { globalMoran } from '../stats/global-moran.ts';
import { localMoranSteps, type LocalMoran, type LocalMoranOptions } from '../stats/local-moran.ts';
import type { Weights } from '../stats/weights.ts';

/** Values by area, in the order of the weights; undefined, null or NaN where there is none. */
export type Values = ArrayLike<number | null | undefined>;

/** Lets the messages that wait be handled: a timer would hold up each step by 4 ms. */
function giveWay(channel: MessageChannel): Promise<void> {
  return new Promise((resolve) => {
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(undefined);
  });
}

/** The statistics that a worker answers for. `localMoran` works in steps, and between them hears of a cancelled job. */
export class Statistics {
  readonly #cancelled = new Set<number>();

  readonly globalMoran = globalMoran;
  readonly getisOrd = getisOrd;

  /** Answers once the worker runs. */
  isReady(): true {
    return true;
  }

  /**
   * As `localMoran` of src/stats.
   *
   * @param job a number of the caller's, for `cancel`
   * @param onProgress hears the share done, from 0 to 1
   * @returns undefined where the job was cancelled
   */
  async localMoran(
    values: Values, weights: Weights, options: LocalMoranOptions, job: number, onProgress?: (share: number) => void,
  ): Promise<LocalMoran | undefined> {
    const channel = new MessageChannel();
    try {
      const steps = localMoranSteps(values, weights, options);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
        onProgress?.(step.value);
        await giveWay(channel);
        if (this.#cancelled.has(job)) return undefined;
      }
    } finally {
      this.#cancelled.delete(job);
      channel.port1.close();
    }
  }

  /** Stops a job at its next step. */
  cancel(job: number): void {
    this.#cancelled.add(job);
  }
}
