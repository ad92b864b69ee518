import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { pictureOf } from '../../../src/elements/picture-of.ts';
import type { Atlas } from '../../../src/elements/atlas.ts';
import { areaHolding } from '../../../src/map/area-holding.ts';
import type { Picture, RendererEvents } from '../../../src/map/renderer.ts';
import { SvgRenderer } from '../../../src/map/svg/svg-renderer.ts';
import type { TopicId } from '../../../src/model/topic.ts';
import { openBarnet, sceneOf } from '../../fixtures/barnet.ts';

let atlas: Atlas;
let host: HTMLElement;
let renderer: SvgRenderer;
let events: { [Name in keyof RendererEvents]: ReturnType<typeof vi.fn<RendererEvents[Name]>> };
beforeAll(async () => { atlas = await openBarnet(); });
beforeEach(() => {
  host = document.createElement('div');
  host.style.cssText = 'position: absolute; left: 0; top: 0; width: 600px; height: 500px';
  document.body.replaceChildren(host);
  events = { hover: vi.fn(), select: vi.fn(), drawn: vi.fn(), move: vi.fn(), moving: vi.fn(), fail: vi.fn() };
  renderer = new SvgRenderer(host, events);
  renderer.resize({ width: host.clientWidth, height: host.clientHeight });
});
afterEach(() => renderer.remove());

const picture = (topic: TopicId = 'deprivation'): Picture => pictureOf(sceneOf(atlas, { topic }));
function show(what = picture()): void {
  renderer.draw(what);
  renderer.place(atlas.place!);
  renderer.fit();
}
const areas = () => [...host.querySelectorAll('[pointer-events="all"] > path')];
/** A colour as a page tells it. */
const painted = (colour: string | undefined): string => (colour === undefined ? 'none' : `rgb(${[1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)).join(', ')})`);
const fills = (paths: Element[]) => paths.map((path) => getComputedStyle(path).fill);
function pointer(type: string, x: number, y: number, more: PointerEventInit = {}): void {
  document.elementFromPoint(x, y)!.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, bubbles: true, pointerId: 1, pointerType: 'touch', ...more }));
}

describe('SvgRenderer', () => {
  test('draws an area a row in the colours of the picture, and keeps its nodes when the colours change', () => {
    show();
    const before = areas();
    const drawn = fills(areas());
    expect(drawn).toEqual(picture().fills.map(({ colour }) => painted(colour)));
    renderer.draw({ ...picture(), fills: picture().fills.map((fill, row) => (row === 3 ? { ...fill, colour: '#123456' } : fill)) });
    expect(areas()).toEqual(before);
    expect(fills(areas())).toEqual(drawn.map((fill, row) => (row === 3 ? painted('#123456') : fill)));
    renderer.draw({ ...picture(), fills: picture().fills.map((fill, row) => (row === 3 ? {} : fill)) });
    expect(fills(areas())).toEqual(drawn.map((fill, row) => (row === 3 ? 'none' : fill)));
  });

  test('has the same colours in a page and in a shadow root, however many maps there are', () => {
    const shadow = host.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const inner = shadow.appendChild(document.createElement('div'));
    const others = [inner, inner].map((container) => new SvgRenderer(container, events));
    show();
    for (const other of others) {
      other.resize({ width: 400, height: 300 });
      other.draw(picture());
      other.place(atlas.place!);
      other.fit();
    }
    const groups = [...inner.querySelectorAll('[pointer-events="all"]')];
    expect(groups).toHaveLength(2);
    for (const group of groups) expect(fills([...group.children])).toEqual(fills(areas()));
    expect(shadow.adoptedStyleSheets).toHaveLength(1);
    for (const other of others) other.remove();
  });

  test('follows a drag, two fingers and the wheel, and tells where it was left', async () => {
    vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => undefined);
    show();
    const { lon, zoom } = renderer.camera!;
    pointer('pointerdown', 300, 250);
    pointer('pointermove', 340, 250);
    expect(renderer.camera!.lon).toBeCloseTo(lon - (40 * 360) / (512 * 2 ** zoom), 8);
    pointer('pointerdown', 400, 250, { pointerId: 2 });
    pointer('pointermove', 460, 250, { pointerId: 2 });
    expect(renderer.camera!.zoom).toBeCloseTo(zoom + 1, 5);
    pointer('pointerup', 460, 250, { pointerId: 2 });
    expect(events.move).not.toHaveBeenCalled();
    pointer('pointerup', 340, 250);
    expect(events.move).toHaveBeenLastCalledWith(renderer.camera);
    const wheel = new WheelEvent('wheel', { deltaY: -450, clientX: 100, clientY: 100, bubbles: true, cancelable: true });
    document.elementFromPoint(100, 100)!.dispatchEvent(wheel);
    expect(wheel.defaultPrevented).toBe(true);
    expect(renderer.camera!.zoom).toBeCloseTo(zoom + 2, 5);
    await expect.poll(() => events.move.mock.calls.length).toBe(2);
    vi.restoreAllMocks();
  });

  test('selects by a click, not by the end of a drag, and stays within its zooms', () => {
    vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => undefined);
    show();
    const click = () => document.elementFromPoint(300, 250)!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    pointer('pointerdown', 300, 250);
    pointer('pointerup', 300, 250);
    click();
    const { lon, lat } = renderer.camera!;
    expect(events.select.mock.calls).toEqual([[areaHolding(atlas.place!.areas['small-area'], lon, lat)]]);
    pointer('pointerdown', 300, 250);
    pointer('pointermove', 320, 250);
    pointer('pointerup', 320, 250);
    click();
    expect(events.select).toHaveBeenCalledTimes(1);
    renderer.zoomBy(40);
    expect(renderer.camera!.zoom).toBe(17);
    renderer.zoomBy(-40);
    expect(renderer.camera!.zoom).toBe(6);
    vi.restoreAllMocks();
  });

  test('tells nothing of where it is told to look, and looks there', () => {
    show();
    events.moving.mockClear();
    renderer.look({ lon: -0.2, lat: 51.6, zoom: 13 });
    expect(renderer.camera).toEqual({ lon: -0.2, lat: 51.6, zoom: 13 });
    expect(events.moving).not.toHaveBeenCalled();
  });

  test('switches an indicator by the colours of areas that differ, and touches no other area', () => {
    show();
    const two = [picture('deprivation'), picture('service-reach')] as const;
    const differ = two[0].fills.filter(({ colour }, row) => colour !== two[1].fills[row]!.colour).length;
    const changes = new MutationObserver(() => undefined);
    changes.observe(areas()[0]!.parentElement!, { subtree: true, childList: true, attributes: true });
    renderer.draw(two[1]);
    const records = changes.takeRecords();
    expect(new Set(records.map(({ type, attributeName }) => attributeName ?? type))).toEqual(new Set(['class']));
    expect(records).toHaveLength(differ);
  });

  test('shows of any picture, whatever came before it, what a map shows that has been given that one alone', () => {
    const scenes = (['deprivation', 'service-reach', 'net-zero'] as const).flatMap((topic) => (['small-area', 'ward'] as const).flatMap((level) => [false, true].map((dark) => pictureOf(sceneOf(atlas, { topic, level }, { dark })))));
    const changes: Partial<Picture>[] = [
      {}, {}, {}, { hovered: 3 }, { selected: { level: 'ward', row: 2 } }, { lit: new Set([1, 5]) }, { markers: [{ row: 7, label: '1', strength: 2 }] }, { compared: [{ level: 'ward', row: 4, colour: '#123456', place: 0 }] },
    ];
    const ring = atlas.place!.ring!.features.length;
    const ringFills = [[], Array.from({ length: ring }, () => ({})), Array.from({ length: ring }, (_, row) => (row % 5 === 0 ? {} : { colour: ['#aa0000', '#00aa00'][row % 2]! }))];
    const unplain = [{ hatched: true }, { spotted: true }, { dotted: true }, { pattern: 'lines-2' as const }];
    const next = sequence(20);
    const some = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
    show(scenes[0]);
    for (let step = 0; step < 200; step++) {
      const base = some(scenes);
      const odd = next() < 0.5 ? some(unplain) : undefined;
      const last = { ...base, ringFills: some(ringFills), ...some(changes), ...(odd && { fills: base.fills.map((fill, row) => (row % 7 === 0 ? { ...fill, ...odd } : fill)) }) };
      renderer.draw(last);
      if (next() < 0.5) continue;
      const other = new SvgRenderer(host, events);
      other.resize({ width: host.clientWidth, height: host.clientHeight });
      other.look(renderer.camera!);
      other.place(atlas.place!);
      other.draw(last);
      const svgs = [...host.querySelectorAll(':scope > svg')].map(shownBy);
      expect(svgs, 'areas and names of two maps').toHaveLength(4);
      expect(svgs.slice(0, 2), `step ${step}`).toEqual(svgs.slice(2));
      other.remove();
    }
  });
});

/** Numbers from 0 to 1, the same each time. */
function sequence(seed: number): () => number {
  let at = seed;
  return () => (at = (at * 16_807) % 2_147_483_647) / 2_147_483_647;
}

/** What an SVG shows, without the groups that are empty: each element's attributes by name, and what it holds. */
function shownBy(element: Element): unknown {
  const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
  const inside = [...element.childNodes].filter((each) => !(each instanceof SVGGElement && each.childNodes.length === 0)).map((each) => (each instanceof Element ? shownBy(each) : each.textContent));
  return [element.localName, attributes, inside];
}
