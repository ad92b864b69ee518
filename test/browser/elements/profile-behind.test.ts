import { render } from 'lit';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { profileBehind } from '../../../src/elements/profile-behind.ts';
import { labelOf, openBarnet, sceneOf } from '../../fixtures/barnet.ts';
import { expectAccessible } from '../axe.ts';

test('says of each number behind the average how sure it is', async () => {
  const atlas = await openBarnet();
  const host = document.createElement('main');
  document.body.replaceChildren(host);
  render(profileBehind(sceneOf(atlas), { level: 'ward', row: 0 }), host);
  const marks = page.getByRole('button', { name: /^How sure is this\?/ });
  await expect.poll(() => marks.elements()).toHaveLength(4);
  const [ward] = atlas.manifest!.levels.ward.names;
  await userEvent.click(page.getByRole('button', { name: `How sure is this? ${labelOf(atlas, 'income-deprived')}, ${ward}` }));
  await expect.element(page.getByText(/^The ward’s number is made from whole small areas\./)).toBeVisible();
  await expectAccessible(host);
});
