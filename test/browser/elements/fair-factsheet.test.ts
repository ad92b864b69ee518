import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import readerAddress from 'zxing-wasm/reader/zxing_reader.wasm?url';
import '../../../src/elements/factsheet/fair-factsheet.ts';
import type { FairFactsheet } from '../../../src/elements/factsheet/fair-factsheet.ts';
import type { Atlas } from '../../../src/elements/atlas.ts';
import type { View } from '../../../src/view/view.ts';
import { openBarnet, sceneOf } from '../../fixtures/barnet.ts';
import { addStand, stand, type SceneStand } from '../../fixtures/scene-stand.ts';
import { expectAccessible } from '../axe.ts';

let atlas: Atlas;
beforeAll(async () => { atlas = await openBarnet(); }, 60_000);
afterEach(() => { delete document.documentElement.dataset['theme']; });

const ward: Partial<View> = { selected: 'E05013632', level: 'ward', sight: 'factsheet' };
const scene = (view: Partial<View>) => ({ ...sceneOf(atlas, view), pockets: sceneOf(atlas, { ...view, pockets: true }).pockets });
const text = (element: Element) => element.shadowRoot!.textContent!.replace(/\s+/g, ' ');
const paper = (element: Element) => element.shadowRoot!.querySelector('.paper')!;

/** Waits until nothing is missing on the sheet. */
async function whole(element: FairFactsheet): Promise<void> {
  await expect.poll(() => paper(element).getAttribute('aria-busy')).toBe('false');
}

async function open(view: Partial<View>, width = 900): Promise<{ element: FairFactsheet; stand: SceneStand }> {
  const opened = await stand('fair-factsheet', scene(view));
  opened.stand.style.cssText = `display: block; width: ${width}px`;
  await whole(opened.element);
  return opened;
}

describe('fair-factsheet', () => {
  test.each([
    ['a ward', ward, 900], ['a neighbourhood', { selected: 'E02000032', level: 'neighbourhood' }, 900], ['a small area, 320 px', { selected: 'E01000115', level: 'small-area' }, 320],
  ] as const)('is accessible: %s', async (_, view, width) => {
    await page.viewport(width, 800);
    const { element } = await open({ ...view, sight: 'factsheet' }, width);
    await expectAccessible(element);
    await expect.poll(() => element.scrollWidth).toBeLessThanOrEqual(width);
    await page.viewport(1280, 800);
  });

  test('has a QR code that a reader of such codes reads as the address it links to', async () => {
    const { element } = await open(ward);
    const { clientWidth: width, clientHeight: height } = element.shadowRoot!.querySelector('.qr')!;
    const svg = element.shadowRoot!.querySelector('.qr')!.outerHTML.replace('<svg', `<svg xmlns="http://www.w3.org/2000/svg" width="${4 * width}" height="${4 * height}"`);
    prepareZXingModule({ overrides: { locateFile: () => readerAddress } });
    const image = Object.assign(new Image(), { src: `data:image/svg+xml,${encodeURIComponent(svg)}` });
    await image.decode();
    const context = new OffscreenCanvas(4 * width, 4 * height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const read = await readBarcodes(context.getImageData(0, 0, 4 * width, 4 * height));
    const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('.way a')!.href;
    expect(link).toContain('select=E05013632');
    expect(read.map(({ format, text: said }) => [String(format).replace(/\W/g, ''), said])).toEqual([['QRCode', link]]);
  });

  test('says what it is about, and its headline', async () => {
    const { element } = await open(ward);
    await expect.element(page.getByRole('heading', { level: 2, name: 'Colindale North' })).toBeInTheDocument();
    expect(text(element)).toContain('Ward factsheet, Barnet');
    expect(element.shadowRoot!.querySelector('.lead')!.textContent).toBe('45% of Colindale North’s residents are income-deprived; in Barnet, 26%; in England, 23%.');
    for (const topic of ['Deprivation', 'Growth', 'Service reach', 'Net zero', 'People']) await expect.element(page.getByRole('heading', { level: 3, name: topic })).toBeInTheDocument();
  });

  test('gives the values of the columns it comes from, beside the council’s and England’s', async () => {
    const { element } = await open(ward);
    const cells = (label: string) => [...element.shadowRoot!.querySelectorAll('tbody tr')].find((row) => row.textContent!.includes(label))!;
    const row = atlas.manifest!.levels.ward.codes.indexOf('E05013632');
    const column = atlas.column('fuel-poverty', 'ward')!;
    const [value, , council, england] = [...cells('Households in fuel poverty').querySelectorAll('td')].map((cell) => cell.textContent!.trim());
    expect([value, council, england]).toEqual([column.values[row]!, column.council!.value, column.england!.value].map((each) => `${each.toFixed(1)}%`));
    expect(element.shadowRoot!.querySelectorAll('tbody tr:not(.group)').length).toBeGreaterThan(15);
  });

  test('says on a ward that small areas do not follow its line, and on no other sheet', async () => {
    const { element, stand: holder } = await open(ward);
    expect(text(element)).toContain('in fifths of England’s small areas');
    expect(text(element)).toContain('counted whole in one ward and do not follow its line');
    await holder.change(scene({ selected: 'E02000032', level: 'neighbourhood', sight: 'factsheet' }));
    await whole(element);
    expect(text(element)).not.toContain('follow its line');
  });

  test('names sources and date, and leads to the page by link and code', async () => {
    const { element } = await open(ward);
    const foot = element.shadowRoot!.querySelector('.foot')!.textContent!.replace(/\s+/g, ' ');
    expect(foot).toContain('Sources: ');
    expect(foot).toContain('Ministry of Housing, Communities and Local Government');
    expect(foot).toContain(`Made with Fairground on ${new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date())}.`);
    await expect.element(page.getByRole('img', { name: 'QR code of the page about this area' })).toBeVisible();
    const link = page.getByRole('link', { name: 'All figures and maps' }).element();
    expect(link.getAttribute('href')).toMatch(/\?area=E09000003&select=E05013632&show=area$/);
  });

  test('on a narrow screen leaves out the code and draws names at full size', async () => {
    await page.viewport(375, 740);
    const { element } = await open(ward, 375);
    await expect.poll(() => element.shadowRoot!.querySelector('svg.screen-map')).not.toBeNull();
    expect(getComputedStyle(element.shadowRoot!.querySelector('.qr')!).display).toBe('none');
    expect(getComputedStyle(element.shadowRoot!.querySelector('svg.paper-map')!).display).toBe('none');
    const shown = element.shadowRoot!.querySelector('svg.screen-map')!;
    expect(shown.getBoundingClientRect().width / Number(shown.getAttribute('width'))).toBeGreaterThan(0.75);
    await page.viewport(1280, 800);
  });

  test('leads back to the page about the area', async () => {
    const { stand: holder } = await open(ward);
    page.getByRole('button', { name: 'Back to the page about it' }).element().focus();
    await userEvent.keyboard('{Enter}');
    expect(holder.asked.filter(([action]) => action === 'show')).toEqual([['show', { sight: 'area' }]]);
  });

  test('offers to choose where no area is selected', async () => {
    const { element, stand: holder } = await stand('fair-factsheet', scene({ sight: 'factsheet' }));
    await expect.element(page.getByRole('heading', { level: 2, name: 'A factsheet needs an area' })).toBeInTheDocument();
    await expectAccessible(element);
    const box = page.getByRole('combobox', { name: 'Area by name' });
    await userEvent.click(box);
    await userEvent.fill(box, 'Woodside Park');
    await userEvent.keyboard('{Enter}');
    expect(holder.asked.filter(([action]) => action === 'select')).toHaveLength(1);
  });

  test('two stand on a page, each with its own area', async () => {
    const { element } = await open(ward);
    const { element: other } = await addStand('fair-factsheet', scene({ ...ward, selected: 'E05013631' }));
    await whole(other);
    expect([element, other].map((each) => each.shadowRoot!.querySelector('h2')!.textContent)).toEqual(['Colindale North', 'Childs Hill']);
    expect([element, other].map((each) => each.shadowRoot!.querySelectorAll('svg.paper-map').length)).toEqual([1, 1]);
  });

  test('removed and added again it follows', async () => {
    const { element, stand: holder } = await open(ward);
    element.remove();
    await holder.change(scene({ ...ward, selected: 'E05013631' }));
    holder.append(element);
    await expect.poll(() => element.shadowRoot!.querySelector('h2')?.textContent).toBe('Childs Hill');
    await whole(element);
  });
});
