import type { ClusterKind } from '../model/cluster-kinds.ts';
import type { Clusters } from '../model/clusters.ts';
import type { GlobalMoran } from '../stats/global-moran.ts';
import type { OpenStatistics } from '../worker/open-statistics.ts';

/** What clusters are looked for in. Values are the council's, then the ring's; `links` say who touches whom among them. */
export interface ClusterTask {
  kind: ClusterKind;
  values: readonly (number | null | undefined)[];
  links: readonly (readonly number[])[];
  /** How many of them are the council's own. */
  own: number;
}

/** How far a task is: `progress` from 0 to 1, then the answer. `failed`: it could not be worked out. */
export interface ClusterState {
  progress: number;
  clusters?: Clusters;
  moran?: GlobalMoran;
  failed?: true;
}

/**
 * Looks for clusters in the statistics worker, one task at a time: another one, or none, cancels it. Fires `change` when there is more to show.
 */
export class ClusterWork extends EventTarget {
  #statistics?: Promise<OpenStatistics>;
  #grounds: readonly unknown[] = [];
  #state?: ClusterState;
  #abort?: AbortController;

  /** How far the task of these grounds is; it is begun where it has not been. `task` is asked for once. */
  of(grounds: readonly unknown[], task: () => ClusterTask): ClusterState {
    if (this.#state && grounds.length === this.#grounds.length && grounds.every((each, i) => each === this.#grounds[i])) return this.#state;
    this.cancel();
    this.#grounds = grounds;
    this.#state = { progress: 0 };
    const abort = new AbortController();
    this.#abort = abort;
    void this.#work(task(), abort.signal);
    return this.#state;
  }

  /** Stops what is under way and forgets it. */
  cancel(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#state = undefined;
  }

  /** Ends the worker. It starts again when it is needed. */
  close(): void {
    this.cancel();
    void this.#statistics?.then((statistics) => statistics.close());
    this.#statistics = undefined;
  }

  async #work({ kind, values, links, own }: ClusterTask, signal: AbortSignal): Promise<void> {
    try {
      this.#statistics ??= import('../worker/open-statistics.ts').then(({ openStatistics }) => openStatistics());
      const [statistics, { hotSpots, moranClusters }, { weightsFrom }] = await Promise.all([
        this.#statistics, import('../model/clusters.ts'), import('../stats/weights.ts'),
      ]);
      const weights = weightsFrom(links);
      signal.throwIfAborted();
      const moran = await statistics.globalMoran(values, weights);
      const clusters = kind === 'hot-spots' ? hotSpots(await statistics.getisOrd(values, weights), own)
        : moranClusters(await statistics.localMoran(values, weights, { signal, onProgress: (progress) => this.#say(signal, { progress }) }), own);
      this.#say(signal, { progress: 1, clusters, moran });
    } catch {
      this.#say(signal, { progress: 0, failed: true });
    }
  }

  /** Progress comes on a channel of its own, and may come after the answer: what is answered stays so. */
  #say(signal: AbortSignal, state: ClusterState): void {
    if (signal.aborted || this.#state?.clusters) return;
    this.#state = state;
    this.dispatchEvent(new Event('change'));
  }
}
