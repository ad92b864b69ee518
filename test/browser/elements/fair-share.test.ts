import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-share.ts';
import type { Atlas } from '../../../src/elements/atlas.ts';
import { openBarnet, sceneOf } from '../../fixtures/barnet.ts';
import { stand } from '../../fixtures/scene-stand.ts';
import { expectAccessible } from '../axe.ts';

let atlas: Atlas;
const home = new URL('/', location.href).href;
const code = () => page.getByRole('textbox', { name: 'The code' });
const said = () => (code().element() as HTMLTextAreaElement).value;

async function open(view: Parameters<typeof sceneOf>[1] = { level: 'ward' }) {
  const { element } = await stand('fair-share', sceneOf(atlas, view, { home }));
  await userEvent.click(page.getByRole('button', { name: 'Share' }));
  await expect.element(page.getByRole('dialog', { name: 'Share and embed' })).toBeVisible();
  return element;
}

beforeAll(async () => { atlas = await openBarnet(); });
beforeEach(() => page.viewport(1280, 800));
afterEach(() => document.body.replaceChildren());

describe('fair-share', () => {
  test('opens a dialog that is accessible, with the link of the view', async () => {
    const element = await open();
    await expectAccessible(element, { except: ['frame-tested'] });
    await expect.element(page.getByRole('textbox', { name: 'Link to this view' })).toHaveValue(`${home}?area=E09000003&level=ward`);
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(document.activeElement).toBe(element);
  });

  test('builds the code from what is chosen', async () => {
    await open();
    expect(said()).toContain(`src="${home}embed.html?area=E09000003&amp;level=ward" width="100%" height="560"`);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'What to show' }), 'Chart');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Kind of area' }), 'Neighbourhoods');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Colours' }), 'Dark');
    await userEvent.fill(page.getByRole('spinbutton', { name: 'Height' }), '700');
    await userEvent.click(page.getByRole('switch', { name: 'Fix what is shown' }));
    await expect.poll(said).toContain('embed.html?area=E09000003&amp;level=neighbourhood&amp;theme=dark&amp;show=chart&amp;lock=on" width="100%" height="700"');
    expect(page.getByTitle('How it will look').element().getAttribute('src')).toContain('show=chart&lock=on');
    await userEvent.click(page.getByRole('radio', { name: 'Element' }));
    await expect.poll(said).toContain('<fair-group area="E09000003" level="neighbourhood" theme="dark">\n  <fair-chart></fair-chart>');
  });

  test('offers what is on screen, and says what is missing for the rest', async () => {
    await open({ level: 'ward', compared: ['E05013632', 'E05013633'], sight: 'compare' });
    expect(said()).toContain('compare=E05013632,E05013633&amp;show=compare');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'What to show' }), 'One area');
    await expect.element(page.getByText('Choose an area first')).toBeVisible();
  });

  test('fits a phone', async () => {
    await page.viewport(320, 740);
    await open();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});
