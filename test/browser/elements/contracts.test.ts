import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import '../../../src/elements/fair-chart.ts';
import '../../../src/elements/fair-compare.ts';
import '../../../src/elements/fair-group.ts';
import '../../../src/elements/fair-legend.ts';
import '../../../src/elements/fair-map.ts';
import '../../../src/elements/fair-pockets.ts';
import '../../../src/elements/fair-profile.ts';
import '../../../src/elements/fair-table.ts';
import type { ElementContract } from '../../../scripts/elements/manifest.ts';
import type { Atlas } from '../../../src/elements/atlas.ts';
import type { Scene } from '../../../src/elements/scene.ts';
import type { View } from '../../../src/view/view.ts';
import { openBarnet, sceneOf } from '../../fixtures/barnet.ts';
import { stand } from '../../fixtures/scene-stand.ts';
import { mount } from '../mount.ts';

declare module 'vitest/browser' {
  interface BrowserCommands {
    contractOf: (tag: string) => Promise<ElementContract>;
  }
}

let atlas: Atlas;
beforeAll(async () => { atlas = await openBarnet(); });
afterEach(() => { document.head.querySelectorAll('style[data-host]').forEach((each) => each.remove()); });

/** An element as a page may meet it. */
type Form = () => Promise<HTMLElement>;
type Tag = 'fair-chart' | 'fair-compare' | 'fair-legend' | 'fair-map' | 'fair-pockets' | 'fair-profile' | 'fair-table';

const shows = (tag: Tag, change: Partial<View> = {}, more: Partial<Scene> = {}, properties: object = {}): Form => async () =>
  (await stand(tag, sceneOf(atlas, { level: 'ward', ...change }, more), properties)).element;
const compared = ['E05013632', 'E05013633'];
const clusters: Scene['clusters'] = { progress: 1, clusters: { kind: 'moran', marks: ['HH'], p: [0.01], statistic: [1], missing: [], islands: [] } };

/** Every form of an element that has what it offers, the usual one first. */
const forms: Record<string, Record<string, Form>> = {
  'fair-map': { 'as it stands': shows('fair-map') },
  'fair-legend': {
    'of one indicator': shows('fair-legend'),
    'of two indicators': shows('fair-legend', { overlay: 'no-car' }),
    'of clusters': shows('fair-legend', { clusters: 'moran' }, { clusters }),
    'of what there are no figures for': shows('fair-legend', {}, { column: undefined, classes: undefined }),
  },
  'fair-chart': { 'as it stands': shows('fair-chart') },
  'fair-table': { 'as it stands': shows('fair-table') },
  'fair-compare': { 'of two': shows('fair-compare', { compared }), 'as a table': shows('fair-compare', { compared, rowForm: 'table' }), 'in a frame': shows('fair-compare', { compared }, {}, { brief: true }) },
  'fair-profile': { 'of a ward': shows('fair-profile', { selected: compared[0] }), 'in a frame': shows('fair-profile', { selected: compared[0] }, {}, { brief: true }) },
  'fair-pockets': { 'with pockets': shows('fair-pockets', { pockets: true }), 'without a rule': shows('fair-pockets', { pockets: true, rules: [] }) },
  'fair-group': { 'with something to say': () => mount('fair-group', {}, { packs: new URL('/packs', location.href).href, level: 'ward', indicator: 'no-such' }) },
};
const tags = Object.keys(forms);

/** A style sheet of the page round an element. */
function styled(text: string): void {
  const style = Object.assign(document.createElement('style'), { textContent: text });
  style.dataset['host'] = '';
  document.head.append(style);
}

/** All that is drawn in an element, in the elements inside it too. */
const inside = (element: Element): Element[] => [...element.shadowRoot?.querySelectorAll('*') ?? []].flatMap((each) => [each, ...inside(each)]);
const isSeen = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().height > 0;

/** How each thing in an element looks: all that its computed style says, but for custom properties. */
const looks = (element: Element) => inside(element).map((each) => {
  const style = getComputedStyle(each);
  return [...style].filter((name) => !name.startsWith('--')).map((name) => style.getPropertyValue(name)).join();
});

/** What the rules of an element, and of those inside it, read. */
const rulesOf = (element: Element) => [element, ...inside(element)].flatMap(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets ?? [])
  .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText.replace(/--fg-[\w-]+:[^;]*;/g, ''))).join('\n');

describe.each(tags.flatMap((tag) => Object.keys(forms[tag]!).map((form) => [tag, form] as const)))('%s, %s', (tag, form) => {
  test('has the parts that it names, for a page to style', async () => {
    const { parts } = await commands.contractOf(tag);
    expect(parts).not.toEqual([]);
    for (const { name } of parts) {
      styled(`${tag}::part(${name}) { outline: 3px solid rgb(1, 2, 3) }`);
      const element = await forms[tag]![form]!();
      const reached = () => [...element.shadowRoot!.querySelectorAll('*')].filter((each) => isSeen(each) && getComputedStyle(each).outline === 'rgb(1, 2, 3) solid 3px');
      await expect.poll(() => reached().length, { message: `${tag}::part(${name})`, timeout: 5000 }).toBe(1);
      document.head.querySelector('style[data-host]')!.remove();
    }
  });

  test('shows what is put into the slots that it names', async () => {
    const { slots } = await commands.contractOf(tag);
    const element = await forms[tag]![form]!();
    for (const { name } of slots) {
      const given = Object.assign(document.createElement('p'), { textContent: 'By the council', slot: name });
      element.append(given);
      await expect.poll(() => given.assignedSlot?.getRootNode() === element.shadowRoot && isSeen(given), { message: `slot “${name}” of ${tag}`, timeout: 5000 }).toBe(true);
    }
  });
});

describe('the custom properties that an element names', () => {
  const token = '--fairground-';

  test.each(tags)('change how something in %s looks, where they are its own', async (tag) => {
    const { styles } = await commands.contractOf(tag);
    const element = await forms[tag]![Object.keys(forms[tag]!)[0]!]!();
    for (const { name } of styles.filter((each) => !each.name.startsWith(token))) {
      const before = looks(element);
      element.style.setProperty(name, '37px');
      expect(looks(element), name).not.toEqual(before);
    }
  });

  test.each(tags)('stand for the look’s own in all that is in %s', async (tag) => {
    const { styles } = await commands.contractOf(tag);
    const element = await forms[tag]![Object.keys(forms[tag]!)[0]!]!();
    await expect.poll(() => inside(element).some(isSeen)).toBe(true);
    const tokens = styles.map(({ name }) => name).filter((name) => name.startsWith(token));
    for (const name of tokens) element.style.setProperty(name, `rgb(1, 2, ${tokens.indexOf(name)})`);
    const within = inside(element).filter(isSeen).map((each) => getComputedStyle(each));
    for (const name of tokens) {
      const read = within.map((style) => style.getPropertyValue(name.replace(token, '--fg-')));
      expect([name, ...new Set(read)]).toEqual([name, `rgb(1, 2, ${tokens.indexOf(name)})`]);
    }
  });

  test('are each read by a rule of one element or another', async () => {
    const { styles } = await commands.contractOf('fair-map');
    let rules = '';
    for (const form of Object.values(forms).flatMap((each) => Object.values(each))) rules += rulesOf(await form());
    const names = styles.map(({ name }) => name.replace(token, '--fg-'));
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !new RegExp(`var\\(${name}[,)]`).test(rules))).toEqual([]);
  });
});
