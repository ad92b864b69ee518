import { afterAll, expect, test } from 'vitest';
import { firstBytes } from '../drivers/first-bytes.ts';
import { sendHome } from '../drivers/visitor.ts';

afterAll(sendHome);

/** Bytes on a first visit until the first map is painted, bodies as the host compresses them: page, styles, code and data, and of the explorer a part of the code that comes next. The web fonts come after. */
const budget = { explorer: 110_000, embed: 60_000 };

test.each([
  ['explorer', '?area=E09000003'],
  ['explorer', '?area=E09000003&indicator=fuel-poverty&level=ward'],
  ['embed', 'embed.html?area=E09000003'],
  ['embed', 'embed.html?area=E09000003&indicator=epc-c-or-better&level=neighbourhood'],
] as const)('the %s at %s paints its first map within its budget, before MapLibre, fonts and the rest', async (kind, path) => {
  const { bodies, files, page, leave } = await firstBytes(path);
  expect(await page.locator('svg path:is([fill^="#"], [class])').count()).toBeGreaterThan(20);
  expect(await page.locator('svg text').allTextContents()).toContain('Barnet Vale');
  expect(Object.keys(files).filter((name) => /maplibre|woff2|\/manifest\.json|fair-(table|compare|profile|targeting|area)-|\/pack-/.test(name))).toEqual([]);
  expect(Object.keys(files).filter((name) => name.startsWith('packs/')).sort()).toEqual(
    ['areas', 'shapes', new URLSearchParams(path.split('?')[1]).get('indicator') ?? 'imd-score'].map((name) => `packs/E09000003/first/${name}.json`).sort());
  expect(bodies, Object.entries(files).map(([name, bytes]) => `${name} ${bytes}`).join('\n')).toBeLessThanOrEqual(budget[kind]);
  await leave();
});
