import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-search.ts';
import type { Atlas } from '../../../src/elements/atlas.ts';
import type { Found } from '../../../src/elements/fair-search.ts';
import type { Location } from '../../../src/elements/locate.ts';
import { loading, openBarnet, sceneOf } from '../../fixtures/barnet.ts';
import { addStand, stand } from '../../fixtures/scene-stand.ts';
import { expectAccessible } from '../axe.ts';
import { drawn, focused, heard } from '../mount.ts';
import { packVersion } from '../../../src/model/pack-version.ts';

let atlas: Atlas;
beforeAll(async () => { atlas = await openBarnet(); });
beforeEach(() => page.viewport(1280, 800));

const box = () => page.getByRole('combobox', { name: 'Find a place' });
const button = () => page.getByRole('button', { name: 'Find where I am' });
const options = () => page.getByRole('option').elements().map((option) => option.textContent!.replace(/\s+/g, ' ').trim());
const group = (name: string) => page.getByRole('group', { name }).getByRole('option');
const said = () => page.getByRole('status').elements().map((element) => element.textContent!.trim()).filter((text) => text !== '').join(' ');
const scene = () => sceneOf(atlas);
const at = (location: Location) => ({ locate: async () => location });

/** Long enough for an answer that must not come. */
const quiet = () => new Promise((wait) => setTimeout(wait, 60));

async function type(text: string): Promise<void> {
  await userEvent.click(box());
  await userEvent.keyboard(text);
}

describe('fair-search', () => {
  test.each([['without a root', undefined], ['while loading', () => loading], ['with a council', scene], ['in the dark', () => sceneOf(atlas, {}, { dark: true })]])('is accessible %s', async (_, make) => {
    const { element } = await stand('fair-search', make?.());
    await expectAccessible(element);
  });

  test('is accessible with answers, without any, and with what it says of a location', async () => {
    const { element } = await stand('fair-search', scene(), at('denied'));
    await type('colindale');
    await expect.poll(options).toHaveLength(5);
    await expectAccessible(element);
    await userEvent.keyboard('zzzz');
    await expectAccessible(element);
    await userEvent.keyboard('{Escape}');
    await userEvent.click(button());
    await expect.poll(said).toContain('did not share');
    await expectAccessible(element);
  });

  test('asks to choose between places of one name, tells them apart by their kinds, and finds one with the keyboard alone', async () => {
    const { element } = await stand('fair-search', scene());
    const found = heard<Found>(element, 'found');
    await userEvent.tab();
    expect(focused()).toBe(box().element());
    await userEvent.keyboard('colindale');
    const sentence = '“colindale” could be any of these 5 places. Choose one.';
    await expect.poll(() => group(sentence).elements().length).toBe(5);
    await expect.element(page.getByText(sentence).first()).toBeVisible();
    expect(options()).toEqual([
      expect.stringMatching(/^Colindale NorthWard/), expect.stringMatching(/^Colindale SouthWard/), expect.stringMatching(/^Colindale EastNeighbourhood/),
      expect.stringMatching(/^Colindale West & SouthNeighbourhood/), 'ColindaleStation in Colindale North ward; its position is approximate',
    ]);
    await expect.poll(said).toBe(sentence);
    await userEvent.keyboard('{ArrowDown}');
    const input = box().element();
    const active = (input.getRootNode() as ShadowRoot).getElementById(input.getAttribute('aria-activedescendant')!);
    expect(active!.textContent).toContain('Colindale South');
    await userEvent.keyboard('{Enter}');
    expect(found).toEqual([{ codes: ['E05013633'] }]);
    expect((input as HTMLInputElement).value).toBe('');
    await userEvent.keyboard('wodside{Escape}');
    expect((input as HTMLInputElement).value).toBe('');
    expect(found).toHaveLength(1);
    await userEvent.tab();
    expect(focused()).toBe(button().element());
  });

  test('takes the answer that stands marked on Enter, the first until another is picked', async () => {
    const { element } = await stand('fair-search', scene());
    const found = heard<Found>(element, 'found');
    await type('colindale');
    await expect.poll(options).toHaveLength(5);
    const input = box().element();
    await expect.poll(() => (input.getRootNode() as ShadowRoot).getElementById(input.getAttribute('aria-activedescendant')!)?.textContent).toContain('Colindale North');
    await userEvent.keyboard('{Enter}');
    expect(found).toEqual([{ codes: ['E05013632'] }]);
  });

  test.each([['one area is called just so', 'woodside park', 'Neighbourhoods'], ['a name is only begun', 'colin', 'Wards']])('keeps the kinds apart where %s', async (_, text, kind) => {
    await stand('fair-search', scene());
    await type(text);
    await expect.poll(() => group(kind).elements().length).toBeGreaterThan(0);
    await expect.poll(said).toMatch(/^\d+ places$/);
  });

  test('finds a postcode, and says where it is', async () => {
    const { element } = await stand('fair-search', scene());
    const found = heard<Found>(element, 'found');
    await type('nw95aa');
    await expect.poll(options).toEqual(['NW9 5AAPostcode in Barnet 042D, Colindale South ward']);
    await userEvent.keyboard('{Enter}');
    expect(found).toEqual([{ codes: ['E01033918'] }]);
  });

  test('takes part of a postcode for all the small areas it lies in', async () => {
    const { element } = await stand('fair-search', scene());
    const found = heard<Found>(element, 'found');
    await type('nw9 5');
    await expect.poll(() => options()[0]).toBe('NW9 5380 postcodes of Barnet, in 19 small areas');
    await expect.poll(said).toBe('13 of 381 places; type more to narrow them');
    await userEvent.keyboard('{Enter}');
    expect(found[0]!.codes).toHaveLength(19);
    await type('n1');
    await expect.poll(options).toEqual(expect.arrayContaining(['N12Postcodes of Barnet begin so']));
    await userEvent.click(page.getByRole('option', { name: /^N12/ }));
    await expect.poll(() => found.length).toBe(2);
    expect(found[1]!.codes.length).toBeGreaterThan(20);
  });

  test('says which council a postcode elsewhere is in, offers it, and finds the postcode there', async () => {
    const { element, stand: root } = await stand('fair-search', scene());
    const found = heard<Found>(element, 'found');
    await type('nw1 8ab');
    await expect.poll(options).toEqual(['NW1 8AB is in CamdenOpen Camden']);
    await userEvent.keyboard('{Enter}');
    expect(root.asked).toEqual([['show', { area: 'E09000007' }]]);
    const { view, manifest } = scene();
    const { levels } = manifest!;
    const postcodes = {
      here: async () => ({ version: packVersion, outward: 'NW1', inward: ['8AB'], smallArea: [2], ward: [0] }),
      england: async () => undefined,
    };
    await root.change({ view: { ...view, area: 'E09000007' }, postcodes, manifest: { ...manifest!, postcodes: ['NW1'], council: { ...manifest!.council, code: 'E09000007', name: 'Camden' } } });
    await expect.poll(() => found).toEqual([{ codes: [levels['small-area'].codes[2]] }]);
  });

  test('says so where a council is not on this site, a postcode is not live, nothing is so called, or the host does not answer', async () => {
    const { stand: root } = await stand('fair-search', sceneOf(atlas, {}, { councils: [{ code: 'E09000003', name: 'Barnet', region: 'London' }] }));
    await type('nw1 8ab');
    await expect.poll(said).toContain('NW1 8AB is in Camden, which is not on this site');
    await userEvent.keyboard('{Escape}nw9 5zz');
    await expect.poll(said).toContain('No live postcode in England is NW9 5ZZ');
    await userEvent.keyboard('{Escape}xyzzy');
    await expect.poll(said).toContain('Nothing in or near Barnet is called “xyzzy”');
    await userEvent.keyboard('{Escape}');
    const refuse = () => Promise.reject(new Error('no answer'));
    await root.change({ postcodes: { here: refuse, england: refuse } });
    await type('se1 1aa');
    await expect.poll(said).toContain('SE1 1AA could not be looked up');
  });

  test('finds other councils by name, and the whole of its own', async () => {
    const { element, stand: root } = await stand('fair-search', scene());
    const found = heard<Found>(element, 'found');
    await type('camden');
    await expect.poll(options).toEqual(['CamdenCouncil, London']);
    await userEvent.keyboard('{Enter}');
    expect(root.asked).toEqual([['show', { area: 'E09000007' }]]);
    await type('barnet');
    await expect.poll(() => options()[0]).toBe('BarnetCouncil, London');
    await userEvent.keyboard('{Enter}');
    expect(found).toEqual([{ codes: [] }]);
  });

  test('shows a station outside the council on the map', async () => {
    const { stand: root } = await stand('fair-search', scene());
    await type('cockfosters');
    await expect.poll(options).toEqual(['CockfostersStation outside Barnet; its position is approximate']);
    await userEvent.keyboard('{Enter}');
    expect(root.asked).toEqual([['show', { sight: 'map', camera: { lon: -0.14997, lat: 51.65155, zoom: 14 } }]]);
  });

  test('asks where the reader is only when the button is pressed, and selects that small area', async () => {
    const locate = vi.fn(async (): Promise<Location> => ({ lon: -0.2495, lat: 51.5954, metres: 30 }));
    const { element } = await stand('fair-search', scene(), { locate });
    const found = heard<Found>(element, 'found');
    await type('colindale{Escape}');
    expect(locate).not.toHaveBeenCalled();
    await userEvent.click(button());
    await expect.poll(said).toContain('You are in Barnet 042B in Colindale East, Colindale North ward, as your device says to within 30 metres.');
    expect(found).toEqual([{ codes: ['E01033916'] }]);
    await userEvent.click(page.getByRole('button', { name: 'Dismiss' }));
    expect(said()).toBe('');
  });

  test.each<[string, Location]>([
    ['Your browser did not share where you are. Type a postcode', 'denied'],
    ['Your device could not tell where it is. Type a postcode', 'unavailable'],
    ['Your device did not say in time where it is. Try again', 'slow'],
    ['This page cannot ask where you are. Type a postcode', 'unasked'],
    ['only to within 3 km, too widely', { lon: -0.2495, lat: 51.5954, metres: 3000 }],
    ['You are outside Barnet and the 1.5 km around it. Type your postcode', { lon: -1.5, lat: 53.8, metres: 20 }],
    ['You are outside England', { lon: 2.35, lat: 48.86, metres: 20 }],
  ])('says “%s…”', async (sentence, location) => {
    const { element } = await stand('fair-search', scene(), at(location));
    const found = heard<Found>(element, 'found');
    await userEvent.click(button());
    await expect.poll(said).toContain(sentence);
    expect(found).toEqual([]);
  });

  test('offers the council next door to a reader who is just over the edge', async () => {
    const { stand: root } = await stand('fair-search', scene(), at({ lon: -0.14997, lat: 51.65155, metres: 20 }));
    await userEvent.click(button());
    await expect.poll(said).toContain('You are in Enfield, just outside Barnet.');
    await userEvent.click(page.getByRole('button', { name: 'Open Enfield' }));
    expect(root.asked).toEqual([['show', { area: 'E09000010' }]]);
  });

  test('an answer that comes after the box is gone is let go', async () => {
    let tell = (_: Location): void => undefined;
    const { element } = await stand('fair-search', scene(), { locate: () => new Promise((resolve) => { tell = resolve; }) });
    const found = heard<Found>(element, 'found');
    await userEvent.click(button());
    await expect.poll(said).toContain('Asking your device');
    element.remove();
    tell({ lon: -0.2495, lat: 51.5954, metres: 30 });
    await quiet();
    expect(found).toEqual([]);
  });

  describe('while an answer is on its way', () => {
    const n12 = { version: packVersion, outward: 'N12', inward: ['0AA'], smallArea: [7], ward: [0] };
    const elsewhere = async () => undefined;

    /** The box with postcodes that come when told to, and a choice of all of N12's on its way. */
    async function standLooking() {
      let tell = (_: typeof n12): void => undefined;
      let refuse = (_: Error): void => undefined;
      const promise = new Promise<typeof n12>((resolve, reject) => { [tell, refuse] = [resolve, reject]; });
      const shown = scene();
      const made = await stand('fair-search', { ...shown, postcodes: { here: () => promise, england: elsewhere } }, { locate: async () => 'denied' });
      const found = heard<Found>(made.element, 'found');
      await type('n1');
      await userEvent.click(page.getByRole('option', { name: /^N12/ }));
      await expect.poll(said).toBe('Looking up N12');
      return { ...made, found, tell: () => tell(n12), fail: () => refuse(new Error('no answer')), codes: shown.manifest!.levels['small-area'].codes };
    }

    test('all postcodes of a district are found once they come', async () => {
      const { found, tell, codes } = await standLooking();
      tell();
      await expect.poll(() => found).toEqual([{ codes: [codes[7]] }]);
      expect(said()).toBe('');
    });

    test('a district that cannot be had says so, and leaves everything as it was', async () => {
      const { found, fail, stand: root } = await standLooking();
      fail();
      await expect.poll(said).toBe('N12 could not be looked up. Check the connection, or find the place by its name.');
      expect([found, root.asked]).toEqual([[], []]);
    });

    test('a district never comes after another choice in the box', async () => {
      const { found, tell } = await standLooking();
      await type('hendon{Enter}');
      tell();
      await quiet();
      expect(found).toEqual([{ codes: ['E05013643'] }]);
      expect(said()).toBe('');
    });

    test.each([['area', { selected: 'E05013632' }], ['page', { sight: 'sources' as const }], ['council', { area: 'E09000007' }]])('nor after another %s was chosen elsewhere', async (_, change) => {
      const { found, tell, stand: root } = await standLooking();
      await root.change({ view: { ...root.scene!.view, ...change } });
      tell();
      await quiet();
      expect(found).toEqual([]);
      expect(said()).toBe('');
    });

    test('where the reader is never comes after another choice in the box, and is said but not selected after one elsewhere', async () => {
      const asked: ((location: Location) => void)[] = [];
      const { element, stand: root } = await stand('fair-search', scene(), { locate: () => new Promise((resolve) => { asked.push(resolve); }) });
      const found = heard<Found>(element, 'found');
      const here = { lon: -0.2495, lat: 51.5954, metres: 30 };
      await userEvent.click(button());
      await type('hendon');
      await expect.poll(() => options()[0]).toBe('HendonWard');
      await userEvent.keyboard('{Enter}');
      asked[0]!(here);
      await quiet();
      expect(found).toEqual([{ codes: ['E05013643'] }]);
      expect(said()).toBe('');
      await userEvent.click(button());
      await root.change({ view: { ...root.scene!.view, selected: 'E05013632' } });
      asked[1]!(here);
      await expect.poll(said).toContain('You are in Barnet 042B');
      expect(found).toHaveLength(1);
    });

    test('a postcode of a council that was opened for it is found even where something was said before, is let go for another choice, and says so where it cannot be had', async () => {
      const { element, stand: root } = await stand('fair-search', scene(), at('denied'));
      const found = heard<Found>(element, 'found');
      const { view, manifest } = scene();
      const open = async () => {
        await userEvent.click(button());
        await expect.poll(said).toContain('did not share');
        await type('nw1 8ab');
        await expect.poll(options).toEqual(['NW1 8AB is in CamdenOpen Camden']);
        await userEvent.keyboard('{Enter}');
        await drawn(element);
      };
      const camden = { ...manifest!, postcodes: ['NW1'], council: { ...manifest!.council, code: 'E09000007', name: 'Camden' } };
      const arrive = (selected?: string) => root.change({
        view: { ...view, area: 'E09000007', ...(selected && { selected }) }, manifest: camden, postcodes: { here: () => Promise.reject(new Error('no answer')), england: elsewhere },
      });
      const { postcodes } = scene();
      await open();
      await arrive(manifest!.levels.ward.codes[0]);
      await quiet();
      expect(said()).toBe('');
      await root.change({ view, manifest, postcodes });
      await open();
      await arrive();
      await expect.poll(said).toContain('NW1 8AB could not be looked up.');
      expect(found).toEqual([]);
    });
  });

  test('fits a phone of 320 pixels, list and all', async () => {
    await page.viewport(320, 640);
    const { element } = await stand('fair-search', scene(), { stacked: true, ...at('denied') });
    await type('colindale');
    await expect.poll(options).toHaveLength(5);
    await userEvent.keyboard('{Escape}');
    await userEvent.click(button());
    await expect.poll(said).toContain('did not share');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  });

  test('two on a page keep to themselves, removed and added again', async () => {
    const { element: first, stand: one } = await stand('fair-search', scene());
    const { element: second } = await addStand('fair-search', scene());
    const [here, there] = [heard<Found>(first, 'found'), heard<Found>(second, 'found')];
    first.remove();
    one.append(first);
    await drawn(first);
    await userEvent.click(page.elementLocator(first).getByRole('combobox'));
    await userEvent.keyboard('hendon');
    await expect.poll(() => options()[0]).toBe('HendonWard');
    await userEvent.keyboard('{Enter}');
    expect([here, there]).toEqual([[{ codes: ['E05013643'] }], []]);
  });
});
