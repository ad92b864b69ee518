import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/ui/ui-notice.ts';
import { expectAccessible } from '../axe.ts';
import { add, drawn, heard, mount } from '../mount.ts';

describe('ui-notice', () => {
  test.each(['info', 'warning', 'error'] as const)('of kind %s is accessible, and spoken', async (kind) => {
    const element = await mount('ui-notice', { kind, dismissible: true });
    element.append('Growth could not be fetched.');
    await expectAccessible(element);
    expect(page.getByRole(kind === 'error' ? 'alert' : 'status').elements()).toHaveLength(1);
  });

  test('can be sent away, and leaves it to its owner to go', async () => {
    const element = await mount('ui-notice', { dismissible: true });
    const dismissals = heard(element, 'dismiss');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(dismissals).toHaveLength(1);
    expect(element.isConnected).toBe(true);
  });

  test('stays where it may not be sent away', async () => {
    await mount('ui-notice');
    expect(page.getByRole('button').elements()).toHaveLength(0);
  });

  test('shows its action, alone among two, removed and added again', async () => {
    const first = await mount('ui-notice', { dismissible: true });
    const second = await add('ui-notice');
    second.innerHTML = 'Failed <button slot="action">Try again</button>';
    first.remove();
    document.body.append(first);
    await drawn(first);
    await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    const dismissals = heard(first, 'dismiss');
    await userEvent.click(page.getByRole('button', { name: 'Dismiss' }));
    expect(dismissals).toHaveLength(1);
  });
});
