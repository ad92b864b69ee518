import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/ui/ui-switch.ts';
import { expectAccessible } from '../axe.ts';
import { add, drawn, heard, mount } from '../mount.ts';

const knob = () => page.getByRole('switch', { name: 'Hidden pockets' });

describe('ui-switch', () => {
  test('is accessible, and described', async () => {
    const element = await mount('ui-switch', { label: 'Hidden pockets', description: 'Outlines them.' });
    await expectAccessible(element);
    await expect.element(knob()).toHaveAccessibleDescription('Outlines them.');
    element.checked = true;
    await drawn(element);
    await expectAccessible(element);
  });

  test('is turned with Space, Enter and a click', async () => {
    const element = await mount('ui-switch', { label: 'Hidden pockets' });
    const changes = heard(element, 'change');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await userEvent.keyboard('{Enter}');
    await userEvent.click(knob());
    expect(changes).toEqual([{ checked: true }, { checked: false }, { checked: true }]);
    await expect.element(knob()).toBeChecked();
  });

  test('shows what is set from outside, and says nothing of it', async () => {
    const element = await mount('ui-switch', { label: 'Hidden pockets' });
    const changes = heard(element, 'change');
    element.checked = true;
    await drawn(element);
    await expect.element(knob()).toBeChecked();
    expect(changes).toEqual([]);
  });

  test('two on a page keep to themselves, removed and added again', async () => {
    const first = await mount('ui-switch', { label: 'Hidden pockets' });
    const second = await add('ui-switch', { label: 'Scale bar' });
    first.remove();
    document.body.append(first);
    await userEvent.click(knob());
    expect([first.checked, second.checked]).toEqual([true, false]);
  });
});
