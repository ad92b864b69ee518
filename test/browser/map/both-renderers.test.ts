import type { FeatureCollection } from 'geojson';
import { GeoJSONSource } from 'maplibre-gl';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Atlas } from '../../../src/elements/atlas.ts';
import { pictureOf } from '../../../src/elements/picture-of.ts';
import { boundsOf } from '../../../src/map/bounds.ts';
import { MapLibreRenderer } from '../../../src/map/maplibre-renderer.ts';
import type { Fill, Picture, Place, Renderer, RendererEvents } from '../../../src/map/renderer.ts';
import { SvgRenderer } from '../../../src/map/svg/svg-renderer.ts';
import type { View } from '../../../src/view/view.ts';
import { openBarnet, sceneOf } from '../../fixtures/barnet.ts';

type Which = 'svg' | 'maplibre';
type Colour = [number, number, number];

const size = { width: 400, height: 340 };
/** Pixels each way that one sample is the mean of: a pattern's phase, and how a line's edge is smoothed, are the renderer's own. */
const block = 10;

let atlas: Atlas;
let place: Place;
let frame: HTMLElement;
const renderers = {} as Record<Which, Renderer>;
const events = {} as Record<Which, { [Name in keyof RendererEvents]: ReturnType<typeof vi.fn<RendererEvents[Name]>> }>;
let plain: Colour[];
/** What the device says of motion. MapLibre asks once and keeps the answer, which goes on being true of the device. */
const motion = { isReduced: true };

const pictureAt = (change: Partial<View> = {}): Picture => pictureOf(sceneOf(atlas, { level: 'ward', ...change }));
const withFills = (give: (fill: Fill, row: number) => Fill): Picture => ({ ...pictureAt(), fills: pictureAt().fills.map(give) });
/** Wards 2 and 7 taken in whole, beside one small area in three. */
const plan = { wards: [2, 7], get choices() { return atlas.manifest!.levels['small-area'].ward.map((ward, row) => choices[Number(plan.wards.includes(ward)) + 2 * Number(row % 3 === 0)]); } };
const choices = ['neither', 'ward', 'small-area', 'both'] as const;
const wards = (...rows: number[]) => rows.map((row) => atlas.manifest!.levels.ward.codes[row]!);

/** One map by each renderer, side by side, of the wards of Barnet. */
beforeAll(async () => {
  const before = window.matchMedia.bind(window);
  vi.spyOn(window, 'matchMedia').mockImplementation((query) => (query.includes('reduced-motion')
    ? Object.defineProperty(new EventTarget(), 'matches', { get: () => motion.isReduced }) as MediaQueryList : before(query)));
  atlas = await openBarnet();
  place = { ...atlas.place!, basemap: {}, ring: undefined };
  frame = document.createElement('div');
  frame.style.cssText = `position: relative; width: ${2 * size.width}px; height: ${size.height}px; overflow: hidden`;
  document.body.style.margin = '0';
  document.body.replaceChildren(frame);
  for (const [at, which] of (['svg', 'maplibre'] as const).entries()) {
    const host = document.createElement('div');
    host.style.cssText = `position: absolute; top: 0; left: ${at * size.width}px; width: ${size.width}px; height: ${size.height}px`;
    frame.append(host);
    events[which] = { hover: vi.fn(), select: vi.fn(), drawn: vi.fn(), move: vi.fn(), moving: vi.fn(), fail: vi.fn() };
    renderers[which] = new (which === 'svg' ? SvgRenderer : MapLibreRenderer)(host, events[which]);
    renderers[which].resize(size);
    show(renderers[which], pictureAt());
    renderers[which].place(place);
    renderers[which].fit(undefined, false);
  }
  await vi.waitFor(() => expect(events.maplibre.drawn).toHaveBeenCalled(), { timeout: 100_000 });
  plain = (await samples()).svg;
});
afterAll(() => {
  for (const renderer of Object.values(renderers)) renderer.remove();
  vi.restoreAllMocks();
});

function show(renderer: Renderer, picture: Picture): void {
  renderer.pad({ top: 16, right: 16, bottom: 16, left: 16 });
  renderer.draw(picture);
}

/** Both maps' pixels as they are on the page, side by side; the page may be shown smaller than it is. */
async function pixels(): Promise<{ data: Uint8ClampedArray; width: number }> {
  const base64 = await page.screenshot({ element: frame, save: false, timeout: 60_000 });
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
  const width = 2 * size.width;
  const context = new OffscreenCanvas(width, size.height).getContext('2d', { willReadFrequently: true })!;
  context.drawImage(image, 0, 0, width, size.height);
  return { data: context.getImageData(0, 0, width, size.height).data, width };
}

/** The mean colours of the blocks of both maps. */
async function samples(): Promise<Record<Which, Colour[]>> {
  const { data, width } = await pixels();
  const across = size.width / block;
  const of = (from: number): Colour[] => Array.from({ length: across * (size.height / block) }, (_, i) => {
    const sum: Colour = [0, 0, 0];
    for (let at = 0; at < block ** 2; at++) {
      const [x, y] = [from + block * (i % across) + (at % block), block * Math.floor(i / across) + Math.floor(at / block)];
      for (const channel of [0, 1, 2] as const) sum[channel] += data[4 * (y * width + x) + channel]! / block ** 2;
    }
    return sum;
  });
  return { svg: of(0), maplibre: of(size.width) };
}

/** How many pixels of each map are no paler than a faint line on bare ground. */
async function ink(): Promise<Record<Which, number>> {
  const { data, width } = await pixels();
  const count = { svg: 0, maplibre: 0 };
  for (let at = 0; at < data.length; at += 4) if (data[at]! < 215) count[(at / 4) % width < size.width ? 'svg' : 'maplibre']++;
  return count;
}

/** How often each map goes from light to dark or back along its rows of pixels: the finer its patterns, the more. */
async function edges(): Promise<Record<Which, number>> {
  const { data, width } = await pixels();
  const count = { svg: 0, maplibre: 0 };
  for (let at = 4; at < data.length; at += 4) if (Math.abs(data[at]! - data[at - 4]!) > 25) count[(at / 4) % width < size.width ? 'svg' : 'maplibre']++;
  return count;
}

const apart = (a: Colour, b: Colour): number => Math.max(...a.map((channel, i) => Math.abs(channel - b[i]!)));

/** How alike the two maps are: of all blocks, the share in one colour; of those that are not as they were, how many there are and the share that MapLibre has changed as SVG has. */
async function likeness(): Promise<{ same: number; changed: number; followed: number }> {
  const { svg, maplibre } = await samples();
  const changed = svg.flatMap((colour, i) => (apart(colour, plain[i]!) > 8 ? [i] : []));
  return {
    same: svg.filter((colour, i) => apart(colour, maplibre[i]!) <= 12).length / svg.length,
    changed: changed.length,
    followed: changed.filter((i) => apart(svg[i]!, maplibre[i]!) < apart(plain[i]!, maplibre[i]!)).length / Math.max(1, changed.length),
  };
}

async function expectAlike(fewest: number): Promise<void> {
  await expect.poll(async () => {
    const found = await likeness();
    return found.same >= 0.98 && found.followed >= 0.93 && found.changed >= fewest ? 'alike' : found;
  }, { interval: 500, timeout: 60_000 }).toBe('alike');
}

describe('both renderers draw the same', () => {
  test.each<[name: string, fewest: number, picture: () => Picture]>([
    ['two indicators over each other', 300, () => pictureAt({ overlay: 'fuel-poverty' })],
    ['estimates, hatched', 60, () => withFills((fill, row) => ({ ...fill, hatched: row % 2 === 0 }))],
    ['places unlike their neighbours, spotted', 80, () => withFills((fill, row) => ({ ...fill, spotted: row % 2 === 0 }))],
    ['areas without a value', 100, () => withFills((fill, row) => (row % 3 === 0 ? {} : fill))],
    ['patterns of classes', 200, () => pictureAt({ patterns: true })],
    ['four areas compared', 60, () => pictureAt({ compared: wards(2, 7, 12, 20) })],
    ['a selection', 15, () => pictureAt({ selected: wards(9)[0] })],
    ['the area under the keys', 5, () => ({ ...pictureAt(), hovered: 9 })],
    ['areas lit up and the others dimmed', 200, () => ({ ...pictureAt(), lit: new Set([1, 2, 3]) })],
    ['pockets with their numbers', 20, () => pictureAt({ pockets: true })],
    ['who would be missed by a programme in whole wards', 300, () => pictureOf(sceneOf(atlas, { level: 'small-area' }, { plan }))],
    ['values on the areas', 20, () => pictureAt({ values: true })],
    ['small areas', 200, () => pictureAt({ level: 'small-area' })],
    ['the dark', 1000, () => pictureOf(sceneOf(atlas, { level: 'ward' }, { dark: true }))],
  ])('%s', async (_, fewest, picture) => {
    for (const renderer of Object.values(renderers)) show(renderer, picture());
    await expectAlike(fewest);
  });

  test.each([0, 0.3, 0.9])('patterns of one size, %s beyond a whole zoom', async (beyond) => {
    const patterned = withFills((fill) => ({ ...fill, colour: '#ffffff', pattern: 'lines-1' }));
    const plain = withFills((fill) => ({ ...fill, colour: '#ffffff' }));
    const before = renderers.svg.camera!;
    const draw = (picture: Picture) => {
      for (const renderer of Object.values(renderers)) {
        renderer.look({ ...before, zoom: 11 + beyond });
        show(renderer, picture);
      }
    };
    draw(plain);
    let bare = await edges();
    await expect.poll(async () => {
      const last = bare;
      bare = await edges();
      return bare.maplibre === last.maplibre && Math.abs(bare.maplibre / bare.svg - 1) < 0.05;
    }, { interval: 500, timeout: 60_000 }).toBe(true);
    draw(patterned);
    await expect.poll(async () => {
      const { svg, maplibre } = await edges();
      return (maplibre - bare.maplibre) / (svg - bare.svg);
    }, { interval: 500, timeout: 60_000 }).toSatisfy((ratio: number) => Math.abs(ratio - 1) < 0.07);
    for (const renderer of Object.values(renderers)) renderer.look(before);
  });

  test('the dots round what is held back', async () => {
    const bare = { ...pictureAt({ level: 'small-area' }), fills: [] };
    for (const renderer of Object.values(renderers)) show(renderer, bare);
    let before = await ink();
    await expect.poll(async () => {
      const last = before;
      before = await ink();
      return Math.abs(last.maplibre - before.maplibre) + Math.abs(before.svg - before.maplibre);
    }, { interval: 500, timeout: 60_000 }).toBeLessThan(0.05 * before.svg);
    for (const renderer of Object.values(renderers)) show(renderer, { ...bare, fills: pictureAt({ level: 'small-area' }).fills.map(() => ({ dotted: true })) });
    const more = async (which: Which) => (await ink())[which] - before[which];
    await expect.poll(() => more('svg'), { timeout: 60_000 }).toBeGreaterThan(2000);
    await expect.poll(() => more('maplibre'), { timeout: 60_000 }).toBeGreaterThan(2000);
    expect(Math.abs(await more('maplibre') / await more('svg') - 1)).toBeLessThan(0.1);
  });

  test('an area that is zoomed to, and where they then stand', async () => {
    const bounds = boundsOf(place.areas.ward.features[4]!.geometry);
    for (const renderer of Object.values(renderers)) {
      show(renderer, pictureAt());
      renderer.fit(bounds, false);
    }
    const [svg, maplibre] = [renderers.svg.camera!, renderers.maplibre.camera!];
    for (const part of ['lon', 'lat', 'zoom'] as const) expect(maplibre[part]).toBeCloseTo(svg[part], 6);
    await expectAlike(500);
    for (const renderer of Object.values(renderers)) renderer.fit(undefined, false);
  });
});

test('what lies around that comes while MapLibre’s style is on its way is drawn too, and comes filled', async () => {
  const ring = place.areas.ward;
  const picture = { ...pictureAt(), ringFills: ring.features.map(() => ({ colour: '#112233' })) };
  const host = document.createElement('div');
  host.style.cssText = 'position: absolute; width: 200px; height: 200px';
  frame.append(host);
  const drawn = vi.fn();
  const setData = vi.spyOn(GeoJSONSource.prototype, 'setData');
  const renderer = new MapLibreRenderer(host, { ...events.maplibre, drawn });
  renderer.resize({ width: 200, height: 200 });
  renderer.draw(picture);
  renderer.place(place);
  expect(setData).not.toHaveBeenCalled();
  renderer.place({ ...place, ring });
  await vi.waitFor(() => expect(drawn).toHaveBeenCalled(), { timeout: 60_000 });
  const sent = setData.mock.calls.map(([data]) => (data as FeatureCollection).features.map(({ properties }) => properties));
  expect(sent).toEqual([ring.features.map(() => ({ fill: '#11223333' }))]);
  setData.mockRestore();
  renderer.remove();
  host.remove();
});

describe.each(['svg', 'maplibre'] as const)('%s glides only where motion is allowed', (which) => {
  const moves: [string, (renderer: Renderer) => void][] = [
    ['to fit', (renderer) => renderer.fit(boundsOf(place.areas.ward.features[4]!.geometry))],
    ['by a step of zoom', (renderer) => renderer.zoomBy(1)],
    ['by a step to a side', (renderer) => renderer.panBy(60, 0)],
  ];
  const from = { lon: -0.2, lat: 51.6, zoom: 12 };

  test.each(moves)('%s', async (_, move) => {
    const renderer = renderers[which];
    const { moving } = events[which];
    renderer.look(from);
    moving.mockClear();
    move(renderer);
    const to = renderer.camera!;
    expect(to).not.toEqual(from);
    expect(renderer.isMoving).toBe(false);
    expect(moving.mock.calls).toEqual([[to]]);
    renderer.look(from);
    motion.isReduced = false;
    move(renderer);
    motion.isReduced = true;
    expect(renderer.camera!.zoom).toBeCloseTo(from.zoom, 1);
    expect(renderer.camera!.lon).toBeCloseTo(from.lon, 3);
    expect(renderer.isMoving).toBe(true);
    await expect.poll(() => renderer.isMoving, { timeout: 20_000 }).toBe(false);
    for (const part of ['lon', 'lat', 'zoom'] as const) expect(renderer.camera![part]).toBeCloseTo(to[part], 5);
  });
});
