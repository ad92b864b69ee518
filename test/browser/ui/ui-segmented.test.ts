import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/ui/ui-segmented.ts';
import type { Choice } from '../../../src/ui/ui-segmented.ts';
import { expectAccessible } from '../axe.ts';
import { add, drawn, focused, heard, mount } from '../mount.ts';

const reason = 'This is not published for neighbourhoods.';
const options: readonly Choice[] = Object.freeze([
  { value: 'ward', label: 'Wards' },
  { value: 'neighbourhood', label: 'Neighbourhoods', unavailable: reason },
  { value: 'small-area', label: 'Small areas', colour: 'var(--fg-topic-growth)' },
]);
const radio = (name: string) => page.getByRole('radio', { name });
const checked = () => page.getByRole('radio', { checked: true }).elements().map((element) => element.textContent!.trim());

describe('ui-segmented', () => {
  test.each(['segments', 'list', 'chips'] as const)('is accessible as %s', async (look) => {
    const element = await mount('ui-segmented', { label: 'Areas', options, value: 'ward', look });
    await expectAccessible(element);
    expect(page.getByRole('radiogroup', { name: 'Areas' }).elements()).toHaveLength(1);
  });

  test('is worked with the keyboard alone', async () => {
    const element = await mount('ui-segmented', { label: 'Areas', options, value: 'small-area' });
    const changes = heard(element, 'change');
    await userEvent.tab();
    await expect.poll(focused).toBe(radio('Small areas').element());
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(focused).toBe(radio('Wards').element());
    await userEvent.keyboard('{End}{Home}');
    await drawn(element);
    expect(changes).toEqual([{ value: 'ward' }, { value: 'small-area' }, { value: 'ward' }]);
    expect(checked()).toEqual(['Wards']);
    await userEvent.tab();
    expect(document.activeElement).not.toBe(element);
  });

  test('explains a choice that is not available and leaves the choice as it was', async () => {
    const element = await mount('ui-segmented', { label: 'Areas', options, value: 'ward' });
    const changes = heard(element, 'change');
    const tries = heard(element, 'unavailable');
    await expect.element(radio('Neighbourhoods')).toHaveAttribute('aria-disabled', 'true');
    await expect.element(radio('Neighbourhoods')).toHaveAccessibleDescription(reason);
    await userEvent.click(radio('Neighbourhoods'), { force: true });
    await expect.element(page.getByRole('status')).toHaveTextContent(reason);
    expect(tries).toEqual([{ value: 'neighbourhood', reason }]);
    expect(changes).toEqual([]);
    expect(checked()).toEqual(['Wards']);
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(page.getByRole('status')).toHaveTextContent('');
    expect(changes).toEqual([{ value: 'small-area' }]);
  });

  test('shows what is set from outside, and says nothing of it', async () => {
    const element = await mount('ui-segmented', { label: 'Areas', options, value: 'ward' });
    const changes = heard(element, 'change');
    element.value = 'small-area';
    await drawn(element);
    expect(checked()).toEqual(['Small areas']);
    expect(changes).toEqual([]);
  });

  test('says nothing when the choice that holds is clicked', async () => {
    const element = await mount('ui-segmented', { label: 'Areas', options, value: 'ward' });
    const changes = heard(element, 'change');
    await userEvent.click(radio('Wards'));
    expect(changes).toEqual([]);
  });

  test('two on a page keep to themselves', async () => {
    const first = await mount('ui-segmented', { label: 'Areas', options, value: 'ward' });
    const second = await add('ui-segmented', { label: 'Others', options, value: 'ward' });
    await userEvent.click(page.getByRole('radiogroup', { name: 'Others' }).getByRole('radio', { name: 'Small areas' }));
    expect([first.value, second.value]).toEqual(['ward', 'small-area']);
  });

  test('works when removed and added again', async () => {
    const element = await mount('ui-segmented', { label: 'Areas', options, value: 'ward' });
    element.remove();
    document.body.append(element);
    await userEvent.click(radio('Small areas'));
    expect(element.value).toBe('small-area');
  });
});
