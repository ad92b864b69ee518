import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getisOrd } from '../../../src/stats/getis-ord.ts';
import { globalMoran } from '../../../src/stats/global-moran.ts';
import { localMoran } from '../../../src/stats/local-moran.ts';
import { weightsFrom } from '../../../src/stats/weights.ts';
import { openStatistics, type OpenStatistics } from '../../../src/worker/open-statistics.ts';

/** A long map, 90 areas across, each touching those to its sides, above and below; and values without a pattern. */
const across = 90;
const lists = Array.from({ length: across * across }, (_, i) => [
  ...(i >= across ? [i - across] : []), ...(i % across ? [i - 1] : []), ...((i + 1) % across ? [i + 1] : []), ...(i + across < across * across ? [i + across] : []),
]);
const weights = weightsFrom(lists);
const values = lists.map((_, i) => (i % 97 === 0 ? undefined : (i * 7919) % 1009));

describe('openStatistics', () => {
  let statistics: OpenStatistics;
  beforeEach(async () => { statistics = await openStatistics(); });
  afterEach(() => statistics.close());

  it('answers from a worker as the functions do', async () => {
    expect(statistics.inWorker).toBe(true);
    const options = { permutations: 99, seed: 5 };
    expect(await statistics.globalMoran(values, weights)).toEqual(globalMoran(values, weights));
    expect(await statistics.getisOrd(values, weights)).toEqual(getisOrd(values, weights));
    expect(await statistics.localMoran(values, weights, options)).toEqual(localMoran(values, weights, options));
  });

  it('tells how far it is', async () => {
    const shares: number[] = [];
    await statistics.localMoran(values, weights, { permutations: 99, onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  });

  it('cancels a job, and serves the next at once', async () => {
    const cancel = new AbortController();
    let last = 0;
    const long = statistics.localMoran(values, weights, {
      permutations: 20_000,
      signal: cancel.signal,
      onProgress: (share) => {
        last = share;
        if (share > 0) cancel.abort();
      },
    });
    await expect(long).rejects.toMatchObject({ name: 'AbortError' });
    await statistics.globalMoran(values, weights);
    const atNext = last;
    expect(atNext).toBeLessThan(1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(last).toBe(atNext);
  });

  it('rejects what was under way when it is closed', async () => {
    const long = statistics.localMoran(values, weights, { permutations: 20_000 });
    statistics.close();
    await expect(long).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('openStatistics where no worker can run', () => {
  const Real = Worker;
  const forbidden = function forbidden(): never {
    throw new DOMException('Script cannot be accessed from this origin', 'SecurityError');
  };
  const absent = class extends Real {
    constructor() {
      super('/no-such-worker.js', { type: 'module' });
    }
  };
  afterEach(() => vi.unstubAllGlobals());

  it.each([['may not be started', forbidden], ['does not load', absent]])('computes in the page: the worker %s', async (_, stub) => {
    vi.stubGlobal('Worker', stub);
    const statistics = await openStatistics();
    expect(statistics.inWorker).toBe(false);
    expect(await statistics.globalMoran(values, weights)).toEqual(globalMoran(values, weights));
    const cancel = new AbortController();
    const long = statistics.localMoran(values, weights, { permutations: 20_000, signal: cancel.signal, onProgress: () => cancel.abort() });
    await expect(long).rejects.toMatchObject({ name: 'AbortError' });
    statistics.close();
  });
});
