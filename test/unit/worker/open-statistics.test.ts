import { afterEach, describe, expect, it } from 'vitest';
import { getisOrd } from '../../../src/stats/getis-ord.ts';
import { globalMoran } from '../../../src/stats/global-moran.ts';
import { localMoran } from '../../../src/stats/local-moran.ts';
import { weightsFrom } from '../../../src/stats/weights.ts';
import { openStatistics, type OpenStatistics } from '../../../src/worker/open-statistics.ts';
import { barnet } from '../stats/spatial-answers.ts';

const weights = weightsFrom(barnet.neighbours);

/** Node has no `Worker`, so this is the way in which the page computes for itself. */
describe('openStatistics without workers', () => {
  let statistics: OpenStatistics;
  const open = async (): Promise<OpenStatistics> => (statistics = await openStatistics());
  afterEach(() => statistics.close());

  it('answers as the functions do', async () => {
    const { inWorker } = await open();
    expect(inWorker).toBe(false);
    expect(await statistics.globalMoran(barnet.values, weights)).toEqual(globalMoran(barnet.values, weights));
    expect(await statistics.getisOrd(barnet.values, weights)).toEqual(getisOrd(barnet.values, weights));
    expect(await statistics.localMoran(barnet.values, weights, { seed: 3 })).toEqual(localMoran(barnet.values, weights, { seed: 3 }));
  });

  it('passes errors on', async () => {
    await open();
    await expect(statistics.globalMoran([1], weights)).rejects.toThrow('presentAreas requires a value for each of 276 areas, got 1');
    await expect(statistics.localMoran(barnet.values, weights, { permutations: 0 })).rejects.toThrow('requires at least 1 permutation, got 0');
  });

  it('does nothing for a signal that was aborted before, and nothing once closed', async () => {
    await open();
    await expect(statistics.localMoran(barnet.values, weights, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    statistics.close();
    await expect(statistics.getisOrd(barnet.values, weights)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
