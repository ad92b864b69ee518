import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Atlas } from '../../../src/elements/atlas.ts';
import '../../../src/elements/fair-change.ts';
import '../../../src/elements/fair-similar.ts';
import { openBarnet, sceneOf } from '../../fixtures/barnet.ts';
import { addStand, stand } from '../../fixtures/scene-stand.ts';
import { expectAccessible } from '../axe.ts';
import { drawn } from '../mount.ts';

const colindaleNorth = 'E05013632';
let atlas: Atlas;
beforeAll(async () => {
  atlas = await openBarnet();
  await Promise.all([atlas.needSeries(), atlas.needSmallAreaSeries()]);
});

const withSeries = () => ({ series: atlas.series, smallAreaSeries: atlas.smallAreaSeries });

describe('fair-similar', () => {
  test('is accessible, its method open', async () => {
    const { element } = await stand('fair-similar', sceneOf(atlas), { code: colindaleNorth });
    element.shadowRoot!.querySelector('details')!.open = true;
    await expectAccessible(element);
  });

  test('names four areas, nearest first, and compares one or the nearest three by the keyboard', async () => {
    const { element, stand: root } = await stand('fair-similar', sceneOf(atlas), { code: colindaleNorth });
    const names = [...element.shadowRoot!.querySelectorAll('.alike strong')].map((each) => each.textContent);
    expect(names).toHaveLength(4);
    const first = page.getByRole('button', { name: `Compare with ${names[0]}`, exact: true });
    (first.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(page.getByRole('button', { name: 'Compare with the nearest 3' }));
    const [one, three] = root.asked.filter(([action]) => action === 'show').map(([, change]) => change as { compared: string[]; sight: string });
    expect(one).toMatchObject({ sight: 'compare', compared: [colindaleNorth, expect.stringMatching(/^E05/)] });
    expect(three!.compared).toHaveLength(4);
    expect(three!.compared.slice(0, 2)).toEqual(one!.compared);
  });

  test('says where areas are in the comparison already, and that it is full', async () => {
    const { element, stand: root } = await stand('fair-similar', sceneOf(atlas), { code: colindaleNorth });
    await userEvent.click(page.getByRole('button', { name: 'Compare with the nearest 3' }));
    const { compared } = root.asked.at(-1)![1] as { compared: string[] };
    await root.change({ view: { ...sceneOf(atlas).view, compared } });
    await drawn(element);
    expect(element.shadowRoot!.textContent).toContain('in the comparison');
    expect(element.shadowRoot!.textContent).toContain('Take one away to add another');
    expect(page.getByRole('button').elements()).toHaveLength(0);
  });

  test('two on a page stay apart, and one removed and added again draws the same', async () => {
    const { element } = await stand('fair-similar', sceneOf(atlas), { code: colindaleNorth });
    const { element: other } = await addStand('fair-similar', sceneOf(atlas), { code: 'E02000035' });
    const before = element.shadowRoot!.textContent;
    expect(other.shadowRoot!.textContent).not.toBe(before);
    const home = element.parentElement!;
    element.remove();
    home.append(element);
    await drawn(element);
    expect(element.shadowRoot!.textContent).toBe(before);
  });
});

describe('fair-change', () => {
  test.each([['deprivation', 1], ['growth', 2], ['net-zero', 3]] as const)('is accessible, with a table of each: %s', async (topic, charts) => {
    const { element } = await stand('fair-change', sceneOf(atlas, { topic, compared: [colindaleNorth, 'E01000116'], sight: 'compare' }, withSeries()));
    expect(element.shadowRoot!.querySelectorAll('figure')).toHaveLength(charts);
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    await expectAccessible(element);
  });

  test('gives positions of a small area in three editions, none of a ward, and calls no change better', async () => {
    const { element } = await stand('fair-change', sceneOf(atlas, { compared: [colindaleNorth, 'E01000116'], sight: 'compare' }, withSeries()));
    const said = element.shadowRoot!.textContent!.replace(/\s+/g, ' ');
    expect(said).toContain('Colindale North: a position belongs to a small area in a ranking of small areas; a ward has none.');
    expect(said).toContain('a changed position is no measure of how deprivation changed');
    expect(said).not.toMatch(/improve|better|worse/i);
    const row = [...element.shadowRoot!.querySelectorAll('tr')].find((each) => each.textContent!.includes('Barnet 009B'))!;
    expect([...row.querySelectorAll('td')].map((each) => each.textContent!.trim())).toEqual(['74.9', '83.2', '75.7']);
  });

  test('gives residents as counts and as change since 2011, and says whose are estimates', async () => {
    const { element } = await stand('fair-change', sceneOf(atlas, { topic: 'growth', compared: [colindaleNorth], sight: 'compare' }, withSeries()));
    const row = [...element.shadowRoot!.querySelectorAll('tr')].find((each) => each.textContent!.includes('Colindale North'))!;
    expect([...row.querySelectorAll('td')].map((each) => each.textContent!.replace(/\s+/g, ''))).toEqual(['9,1550.0%', '12,318+34.5%', '12,036+31.5%']);
    expect(element.shadowRoot!.textContent).toContain('Figures of 2011 are estimates for Colindale North');
  });

  test('draws nothing of a topic that holds one period, or where no area is compared', async () => {
    const { element, stand: root } = await stand('fair-change', sceneOf(atlas, { topic: 'people', compared: [colindaleNorth] }, withSeries()));
    expect(element.shadowRoot!.querySelector('h4')).toBeNull();
    await root.change({ view: sceneOf(atlas, { topic: 'growth' }).view });
    expect(element.shadowRoot!.querySelector('h4')).toBeNull();
  });

  test('asks for the years it needs', async () => {
    const { stand: root } = await stand('fair-change', sceneOf(atlas, { topic: 'net-zero', compared: [colindaleNorth] }));
    expect(root.asked.map(([action]) => action)).toEqual(expect.arrayContaining(['needSeries', 'needSmallAreaSeries']));
  });
});
