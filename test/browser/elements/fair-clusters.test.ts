import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-clusters.ts';
import '../../../src/elements/fair-legend.ts';
import type { Atlas } from '../../../src/elements/atlas.ts';
import { ClusterWork, type ClusterState } from '../../../src/elements/cluster-work.ts';
import { clusterTask } from '../../../src/elements/clusters-of.ts';
import { pictureOf } from '../../../src/elements/picture-of.ts';
import type { Scene } from '../../../src/elements/scene.ts';
import type { ClusterKind } from '../../../src/model/cluster-kinds.ts';
import type { View } from '../../../src/view/view.ts';
import { loading, openBarnet, sceneOf } from '../../fixtures/barnet.ts';
import { takeAway, undated } from '../../fixtures/take-away.ts';
import { stand } from '../../fixtures/scene-stand.ts';
import { expectAccessible } from '../axe.ts';
import { focused, heard } from '../mount.ts';

let atlas: Atlas;
const found = new Map<ClusterKind, ClusterState>();

async function work(kind: ClusterKind): Promise<ClusterState> {
  const clusterWork = new ClusterWork();
  const task = () => clusterTask(kind, atlas.column('imd-score', 'small-area')!, atlas.neighbours!, atlas.ringTopic('deprivation'));
  const state = await new Promise<ClusterState>((resolve) => {
    clusterWork.addEventListener('change', () => {
      const { clusters, failed } = clusterWork.of([kind], task);
      if (clusters || failed) resolve(clusterWork.of([kind], task));
    });
    clusterWork.of([kind], task);
  });
  clusterWork.close();
  return state;
}

beforeAll(async () => {
  atlas = await openBarnet();
  for (const kind of ['moran', 'hot-spots'] as const) found.set(kind, await work(kind));
});

const sceneWith = (kind: ClusterKind = 'moran', more: Partial<Scene> = {}, change: Partial<View> = {}) => sceneOf(atlas, { clusters: kind, ...change }, { clusters: found.get(kind), ...more });
const headline = () => page.getByRole('heading', { level: 2 }).element().textContent!.trim();

describe('fair-clusters', () => {
  test.each([
    ['without a root', undefined],
    ['while loading', () => ({ ...loading, view: { ...loading.view, clusters: 'moran' as const } })],
    ['at work', () => sceneWith('moran', { clusters: { progress: 0.4 } })],
    ['with clusters', () => sceneWith()],
    ['with hot spots in the dark', () => sceneWith('hot-spots', { dark: true })],
  ])('is accessible %s', async (_, scene) => {
    const { element } = await stand('fair-clusters', scene?.());
    await expectAccessible(element);
  });

  test('says Moran’s I in a sentence, what each mark means, and which areas have it', async () => {
    const scene = sceneWith();
    await stand('fair-clusters', scene);
    const marks = scene.clusters!.clusters!.marks;
    expect(headline()).toBe(`${marks.filter(Boolean).length} of Barnet’s 220 small areas stand in a pattern of “Multiple deprivation, 2025” that chance would hardly give`);
    await expect.element(page.getByText(/^Moran’s I is 0\.\d\d \(z = \d+\.\d\): neighbours are more alike than chance would give\.$/)).toBeVisible();
    await expect.element(page.getByText('It is worse than the average here, and so are its neighbours together, more than chance would give.')).toBeVisible();
    expect(page.getByRole('list', { name: 'Worse among worse' }).getByRole('listitem').elements()).toHaveLength(marks.filter((mark) => mark === 'HH').length);
  });

  test('is worked with the keyboard alone: the statistic, the download, an area', async () => {
    const scene = sceneWith();
    const { element, stand: { asked } } = await stand('fair-clusters', scene);
    const zooms = heard<{ code: string }>(element, 'zoom');
    for (const term of ['Local Moran', 'false discovery rate']) {
      await userEvent.tab();
      expect(focused()).toBe(page.getByRole('button', { name: term, exact: true }).element());
    }
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(asked.at(-1)).toEqual(['show', { clusters: 'hot-spots' }]);
    await userEvent.tab();
    await userEvent.tab();
    const row = scene.clusters!.clusters!.marks.indexOf('HH');
    expect(asked.at(-1)).toEqual(['hover', row]);
    await userEvent.keyboard('{Enter}');
    expect(zooms).toEqual([{ code: scene.column!.codes[row] }]);
    expect(asked).toContainEqual(['select', scene.column!.codes[row]]);
  });

  test('gives the meaning of its words one press away', async () => {
    await stand('fair-clusters', sceneWith());
    await userEvent.click(page.getByRole('button', { name: 'false discovery rate' }));
    await expect.element(page.getByText(/the share that chance alone may have marked/)).toBeVisible();
  });

  test('shows how far the work is, and can be cancelled', async () => {
    const { stand: { asked } } = await stand('fair-clusters', sceneWith('moran', { clusters: { progress: 0.4 } }));
    await expect.element(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '40');
    await userEvent.click(page.getByRole('button', { name: 'Cancel' }));
    expect(asked).toEqual([['show', { clusters: undefined }]]);
  });

  test('says in a sentence why there are none', async () => {
    const { stand: holder } = await stand('fair-clusters', sceneWith('moran', { clusters: undefined }, { topic: 'net-zero', indicator: 'heat-risk', level: 'neighbourhood' }));
    await expect.element(page.getByText(/sorts areas into classes, which have no mean/)).toBeVisible();
    await holder.change(sceneWith('moran', { clusters: { ...found.get('moran')!, clusters: { ...found.get('moran')!.clusters!, reason: 'all-equal' } } }));
    await expect.element(page.getByText('All areas have the same value, so there is no pattern to look for.')).toBeVisible();
    await holder.change(sceneWith('moran', { clusters: { progress: 0, failed: true } }));
    await expect.element(page.getByText(/could not be worked out/)).toBeVisible();
  });

  test('downloads every area with its mark and the method', async () => {
    await stand('fair-clusters', sceneWith('hot-spots'));
    const { name, lines } = await takeAway('CSV', 'Clusters');
    expect(undated(name)).toBe('barnet-deprivation-score-small-areas-clusters.csv');
    const head = lines.findIndex((line) => line === 'code,name,value,mark,statistic,p');
    expect(lines.slice(head + 1)).toHaveLength(220);
    expect(lines.slice(0, head).join('\n')).toMatch(/Moran’s I[^]*false discovery rate of 5%[^]*Source: /);
  });

  test('is drawn in purple and green, places unlike their neighbours spotted, and the legend says so', async () => {
    const scene = sceneWith();
    const { marks } = scene.clusters!.clusters!;
    const { fills } = pictureOf(scene);
    marks.forEach((mark, row) => expect(fills[row]!.spotted ?? false).toBe(mark === 'HL' || mark === 'LH'));
    expect(new Set(fills.map(({ colour }) => colour)).size).toBeGreaterThan(2);
    const { element } = await stand('fair-legend', scene);
    await expect.element(page.getByText(`Worse among worse (${marks.filter((mark) => mark === 'HH').length})`)).toBeVisible();
    await expectAccessible(element);
  });

  test('a task that is replaced or withdrawn is not heard of again', async () => {
    const clusterWork = new ClusterWork();
    let heardOf = 0;
    clusterWork.addEventListener('change', () => { heardOf++; });
    clusterWork.of([1], () => clusterTask('moran', atlas.column('imd-score', 'ward')!, atlas.neighbours!, undefined));
    clusterWork.cancel();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(heardOf).toBe(0);
    clusterWork.close();
  });
});
