import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../../src/ui/ui-progress.ts';
import { expectAccessible } from '../axe.ts';
import { add, drawn, mount } from '../mount.ts';

const bar = (name: string) => page.getByRole('progressbar', { name });

describe('ui-progress', () => {
  test('is accessible with and without a known length', async () => {
    const element = await mount('ui-progress', { label: 'Fetching Barnet' });
    await new Promise((resolve) => { setTimeout(resolve, 500); });
    await expectAccessible(element);
    await expect.element(bar('Fetching Barnet')).not.toHaveAttribute('aria-valuenow');
    element.value = 0.404;
    await drawn(element);
    await expectAccessible(element);
    await expect.element(bar('Fetching Barnet')).toHaveAttribute('aria-valuenow', '40');
  });

  test.each([[-1, '0'], [2, '100'], [0, '0']])('holds %s to its ends', async (value, expected) => {
    await mount('ui-progress', { label: 'Packs', value });
    await expect.element(bar('Packs')).toHaveAttribute('aria-valuenow', expected);
  });

  test('two on a page keep to themselves, removed and added again', async () => {
    const first = await mount('ui-progress', { label: 'One', value: 0.5 });
    await add('ui-progress', { label: 'Two', value: 1 });
    first.remove();
    document.body.append(first);
    await expect.element(bar('One')).toHaveAttribute('aria-valuenow', '50');
    await expect.element(bar('Two')).toHaveAttribute('aria-valuenow', '100');
  });
});
