import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-keep.ts';
import { loading } from '../../fixtures/barnet.ts';
import { FakeWorker } from '../../fixtures/fake-worker.ts';
import { addStand, stand } from '../../fixtures/scene-stand.ts';
import { manifest } from '../../fixtures/small-borough.ts';
import { expectAccessible } from '../axe.ts';
import { drawn, focused } from '../mount.ts';

const scene = { ...loading, manifest };
const camden = { ...scene, manifest: { ...manifest, council: { ...manifest.council, code: 'E09000007', name: 'Camden' } } };
const kept = (savedOn?: string) => ({ is: 'kept', kept: { area: 'E09000003', ...(savedOn && { savedOn }) } }) as const;

let worker: FakeWorker;
let undo: () => void;
beforeEach(() => {
  worker = new FakeWorker();
  ({ undo } = worker.stand());
  worker.answers.kept = kept();
});
afterEach(() => {
  undo();
  document.documentElement.dataset['theme'] = 'light';
});

const save = page.getByRole('button', { name: 'Save Barnet for offline use' });
const remove = page.getByRole('button', { name: 'Remove Barnet from this device' });
const asked = () => worker.asked.map(({ ask }) => ask);

describe.each([['light', false], ['dark', true]] as const)('fair-keep in %s colours', (_, dark) => {
  test('is accessible not saved, being saved, saved and after a failure', async () => {
    const { element } = await stand('fair-keep', { ...scene, dark });
    await expect.element(save).toBeVisible();
    await expectAccessible(element);
    await userEvent.click(save);
    worker.answer({ is: 'progress', done: 3, of: 12 });
    await expect.element(page.getByRole('progressbar', { name: 'Saving Barnet' })).toHaveAttribute('aria-valuenow', '25');
    await expectAccessible(element);
    worker.answer({ is: 'failed', why: 'network' });
    await expect.element(page.getByText('not all its files arrived')).toBeVisible();
    await expectAccessible(element);
    worker.answers.kept = kept('2026-03-02T12:00:00Z');
    worker.answers.save = { is: 'done' };
    await userEvent.click(save);
    await expect.element(remove).toBeVisible();
    await expectAccessible(element);
  });
});

describe('fair-keep', () => {
  test('saves a council and removes it again by the keyboard, saying how far it is and what came of it, the focus kept near', async () => {
    await stand('fair-keep', scene);
    await expect.element(page.getByText('it opens without a connection: about 1 MB')).toBeVisible();
    await userEvent.keyboard('{Tab}{Enter}');
    const progress = page.getByRole('progressbar', { name: 'Saving Barnet' });
    await expect.element(progress).not.toHaveAttribute('aria-valuenow');
    expect(focused()?.textContent).toBe('Use it offline');
    worker.answer({ is: 'progress', done: 6, of: 12 });
    await expect.element(progress).toHaveAttribute('aria-valuenow', '50');
    expect(save.elements()).toHaveLength(0);
    worker.answers.kept = kept('2026-03-02T12:00:00Z');
    worker.answer({ is: 'done' });
    await expect.element(page.getByRole('status')).toHaveTextContent('Barnet is saved on this device, as of 2 March 2026.');
    expect(progress.elements()).toHaveLength(0);
    worker.answers.remove = { is: 'done' };
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(page.getByRole('status')).toHaveTextContent('Barnet is no longer saved on this device.');
    await expect.element(save).toBeVisible();
    expect(focused()?.textContent).toBe('Use it offline');
    expect(worker.asked).toEqual(['kept', 'save', 'kept', 'remove'].map((ask) => ({ ask, area: 'E09000003' })));
  });

  test('says that the device is full and what to do, and offers to try again', async () => {
    await stand('fair-keep', scene);
    worker.answers.save = { is: 'failed', why: 'full' };
    await userEvent.click(save);
    await expect.element(page.getByRole('status')).toHaveTextContent('Barnet could not be saved: this device has no room left. Remove another saved council or free some space, then try again.');
    await expect.element(save).toBeVisible();
  });

  test('is empty while no council is shown, and until the worker has answered', async () => {
    delete worker.answers.kept;
    const { element, stand: root } = await stand('fair-keep', loading);
    expect([element.shadowRoot!.textContent!.trim(), asked()]).toEqual(['', []]);
    await root.change({ manifest });
    expect(element.shadowRoot!.textContent!.trim()).toBe('');
    await expect.poll(asked).toEqual(['kept']);
    worker.answer(kept('2026-03-02T12:00:00Z'));
    await expect.element(remove).toBeVisible();
  });

  test('drops what comes for a council that is no longer shown', async () => {
    const { stand: root } = await stand('fair-keep', scene);
    await userEvent.click(save);
    await root.change({ manifest: camden.manifest });
    await expect.element(page.getByRole('button', { name: 'Save Camden for offline use' })).toBeVisible();
    worker.answer({ is: 'failed', why: 'full' });
    await new Promise((done) => setTimeout(done, 50));
    expect(page.getByText('could not be saved').elements()).toHaveLength(0);
  });

  test('two on a page each save their own council; removed and added again it draws the same', async () => {
    const { element } = await stand('fair-keep', scene);
    await addStand('fair-keep', camden);
    worker.answers.save = { is: 'failed', why: 'full' };
    await userEvent.click(page.getByRole('button', { name: 'Save Camden for offline use' }));
    await expect.element(page.getByText('Camden could not be saved')).toBeVisible();
    expect(page.getByText('Barnet could not be saved').elements()).toHaveLength(0);
    const before = element.shadowRoot!.textContent;
    const home = element.parentElement!;
    element.remove();
    home.append(element);
    await drawn(element);
    expect(element.shadowRoot!.textContent).toBe(before);
    await expect.element(save).toBeVisible();
  });
});
