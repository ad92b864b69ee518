import { afterAll, expect, test } from 'vitest';
import { Explorer } from '../drivers/explorer.ts';
import { sendHome, visit } from '../drivers/visitor.ts';

afterAll(sendHome);

test('the page opens, names itself, asks no one else for anything, and has nothing to complain of', async () => {
  const elsewhere: string[] = [];
  const { page, complaints, leave } = await visit('', {
    maplibre: true,
    prepare: async (opened) => {
      opened.on('request', (request) => {
        if (!['127.0.0.1', 'localhost', ''].includes(new URL(request.url()).hostname)) elsewhere.push(request.url());
      });
    },
  });
  await new Explorer(page).drawnByMapLibre();
  await page.waitForLoadState('networkidle');
  expect(await page.title()).toContain('Fairground');
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
  await leave();
});
