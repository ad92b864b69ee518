import { render, type TemplateResult } from 'lit';
import { beforeEach, describe, expect, it } from 'vitest';
import { bivariateKey, type BivariateKey } from '../../../src/charts/bivariate-key.ts';
import { chartStyle } from '../../../src/charts/chart-style.ts';
import { classBar, type ClassBar } from '../../../src/charts/class-bar.ts';
import { dotStrip } from '../../../src/charts/dot-strip.ts';
import { histogram } from '../../../src/charts/histogram.ts';
import { lineChart } from '../../../src/charts/line-chart.ts';
import { bivariateColours, rampColours } from '../../../src/map/ramp.ts';
import { theme } from '../../../src/ui/theme.ts';
import { expectAccessible } from '../axe.ts';

let host: HTMLElement;
beforeEach(() => {
  document.adoptedStyleSheets = [theme.styleSheet!, chartStyle.styleSheet!];
  host = document.createElement('main');
  host.style.cssText = 'background: var(--fg-card); width: 560px; padding: 20px';
  document.body.replaceChildren(host);
});

const draw = (template: TemplateResult): Element => {
  render(template, host);
  return host.firstElementChild!;
};
const percent = (value: number): string => `${value}%`;
const marks = [
  { kind: 'council', name: 'Barnet', value: 25.6 }, { kind: 'region', name: 'London', value: 25.8 }, { kind: 'england', name: 'England', value: 23.2 },
] as const;

/** Every text that is drawn over another, by what it says. */
function overlaps(chart: Element): string[] {
  const boxes = [...chart.querySelectorAll('text')].map((text) => ({ says: text.textContent!, box: text.getBoundingClientRect() }));
  return boxes.flatMap((a, i) => boxes.slice(i + 1)
    .filter((b) => a.box.left < b.box.right && b.box.left < a.box.right && a.box.top + 3 < b.box.bottom && b.box.top + 3 < a.box.bottom)
    .map((b) => `${a.says} over ${b.says}`));
}

function expectReadable(chart: Element, width: number): void {
  expect(overlaps(chart)).toEqual([]);
  const { left } = chart.getBoundingClientRect();
  for (const text of chart.querySelectorAll('text')) {
    const box = text.getBoundingClientRect();
    expect(parseFloat(getComputedStyle(text).fontSize)).toBeGreaterThanOrEqual(12);
    expect(box.left - left).toBeGreaterThanOrEqual(-1);
    expect(box.right - left).toBeLessThanOrEqual(width + 1);
  }
}

describe('dotStrip', () => {
  const areas = [{ place: 0, value: 45.4, interval: { low: 44, high: 46.8 } }, { place: 1, value: 20.5 }, { place: 2, value: 20.6 }, { place: 3, value: 21 }];

  it('is an image with a name, or hidden where a table says the same', async () => {
    const named = draw(dotStrip({ width: 400, domain: [0, 50], areas, marks, label: 'Income deprivation: Colindale North 45.4%' }));
    await expectAccessible(host);
    expect(named.getAttribute('role')).toBe('img');
    const hidden = draw(dotStrip({ width: 400, domain: [0, 50], areas, marks }));
    expect(hidden.getAttribute('aria-hidden')).toBe('true');
    expect(hidden.hasAttribute('role')).toBe(false);
  });

  it.each([140, 200, 320, 560])('keeps its labels apart at %i pixels', (width) => {
    expectReadable(draw(dotStrip({ width, domain: [0, 50], areas, marks, format: percent })), width);
  });

  it('gives each area its own shape and shows all where they meet', () => {
    const shapes = [...draw(dotStrip({ width: 400, domain: [0, 50], areas, marks })).querySelectorAll('.area')];
    expect(new Set(shapes.map((shape) => shape.getAttribute('d'))).size).toBe(4);
    expect(new Set(shapes.map((shape) => shape.getAttribute('transform'))).size).toBe(4);
    expect(new Set(shapes.slice(1).map((shape) => shape.getAttribute('transform')!.split(',')[1])).size).toBe(3);
  });
});

describe('histogram', () => {
  const colours = rampColours('deprivation', 5, 'light');
  const bars = colours.map((colour, place) => ({ from: 10 * place, to: 10 * place + 10, count: 3 + place, colour, place }));

  it.each([160, 300, 560])('names its marks without overlap at %i pixels', async (width) => {
    const chart = draw(histogram({ width, bars, marks, format: percent, label: 'How areas are spread' }));
    expectReadable(chart, width);
    await expectAccessible(host);
  });

  it('turns round, and dims all classes but one', () => {
    const firstX = (reversed: boolean) => Number(draw(histogram({ width: 300, bars, marks: [], reversed, format: percent })).querySelector('.bar')!.getAttribute('x'));
    expect(firstX(true)).toBeGreaterThan(firstX(false));
    const chart = draw(histogram({ width: 300, bars, marks: [], format: percent, lit: 2 }));
    expect([...chart.querySelectorAll('.bar')].map((bar) => bar.classList.contains('dim'))).toEqual([true, true, false, true, true]);
  });

  it('draws one bar of equals, and nothing of nothing', () => {
    expect(draw(histogram({ width: 300, bars: [{ from: 5, to: 5, count: 9, colour: '#000000', place: 0 }], marks: [], format: percent })).querySelectorAll('.bar')).toHaveLength(1);
    render(histogram({ width: 300, bars: [], marks, format: percent }), host);
    expect(host.children).toHaveLength(0);
  });
});

describe('lineChart', () => {
  const periods = Array.from({ length: 30 }, (_, i) => String(1994 + i));
  const line = (start: number) => periods.map((_, i) => (i === 4 ? undefined : start + 3 * i));

  it.each([280, 560])('names its lines and years without overlap at %i pixels', async (width) => {
    const lines = [{ kind: 'council', name: 'Barnet', values: line(300) }, { kind: 'region', name: 'London', values: line(301) }, { kind: 'england', name: 'England', values: line(302) }] as const;
    const chart = draw(lineChart({ width, periods, lines, format: (value) => value.toLocaleString('en-GB'), label: 'Residents' }));
    expectReadable(chart, width);
    expect(chart.querySelectorAll('.series')[0]!.getAttribute('d')!.match(/M/g)).toHaveLength(2);
    await expectAccessible(host);
  });

  it('draws nothing where no value is known', () => {
    render(lineChart({ width: 300, periods, lines: [{ kind: 'council', name: 'Barnet', values: [] }], format: String }), host);
    expect(host.children).toHaveLength(0);
  });
});

describe('classBar', () => {
  const bar = (more: Partial<ClassBar> = {}) => classBar({
    width: 560, label: 'Deprivation', areas: (count) => (count === 1 ? 'small area' : 'small areas'),
    classes: rampColours('deprivation', 5, 'light').map((colour, place) => ({ place, colour, label: `Fifth ${place}`, bounds: '1 to 2', count: place })), ...more,
  });

  it('is a list of buttons that say what they hold, and passes axe', async () => {
    draw(bar({ choose: () => undefined, lit: 1, kept: 1 }));
    await expectAccessible(host);
    const buttons = [...host.querySelectorAll('button')];
    expect(buttons.map((button) => button.textContent!.replace(/\s+/g, ' ').trim())[1]).toMatch(/^Fifth 1: 1 small area ?, 1 to 2$/);
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).toEqual(['false', 'true', 'false', 'false', 'false']);
  });

  it.each([[42, 'beside'], [4120, 'below']])('cuts no name short for its count: %i areas, which stand %s it', (count, where) => {
    host.style.width = '600px';
    draw(bar({ width: 600, classes: ['Most deprived', 'Second', 'Middle', 'Fourth', 'Least deprived'].map((label, place) => ({ place, colour: '#884466', label, bounds: '1 to 2', count })) }));
    for (const named of host.querySelectorAll('.named')) {
      const [name, its] = [named.querySelector('.name')!, named.querySelector('.count')!];
      expect(name.scrollWidth, name.textContent!).toBeLessThanOrEqual(Math.ceil(name.getBoundingClientRect().width));
      expect(its.getBoundingClientRect().top >= name.getBoundingClientRect().bottom - 1 ? 'below' : 'beside').toBe(where);
    }
  });

  it('tells of hover, focus and choice', () => {
    const told: unknown[] = [];
    draw(bar({ hover: (place) => told.push(place), choose: (place) => told.push(`chose ${place}`) }));
    const button = host.querySelectorAll('button')[2]!;
    button.dispatchEvent(new PointerEvent('pointerenter'));
    button.dispatchEvent(new PointerEvent('pointerleave'));
    button.focus();
    button.click();
    button.blur();
    expect(told).toEqual([2, undefined, 2, 'chose 2', undefined]);
  });

  it('lines its colours up on a narrow strip', () => {
    draw(bar({ width: 300, classes: rampColours('deprivation', 5, 'light').map((colour, place) => ({ place, colour, bounds: 'a long line of bounds', short: place === 0 ? '9' : 'ab '.repeat(9), count: 1 })) }));
    const tops = [...host.querySelectorAll('.swatch')].map((swatch) => Math.round(swatch.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    expect(host.textContent).not.toContain('a long line');
  });
});

describe('bivariateKey', () => {
  const cells = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const key = (more: Partial<BivariateKey> = {}) => bivariateKey({
    colours: bivariateColours.light, counts: cells, meanings: cells.map((cell) => `meaning ${cell}`), label: 'Both at once', name: (cell) => `meaning ${cell}: ${cell} areas`,
    first: { name: 'Deprivation score', direction: 'higher, worse' }, second: { name: 'Walk to a GP', direction: 'lower, worse' }, ...more,
  });

  it.each(['light', 'dark'] as const)('is nine named buttons that can be read (%s)', async (page) => {
    document.documentElement.dataset['theme'] = page;
    draw(key({ colours: bivariateColours[page] }));
    await expectAccessible(host);
    delete document.documentElement.dataset['theme'];
    const names = [...host.querySelectorAll('button')].map((button) => button.getAttribute('aria-label'));
    expect(names).toHaveLength(9);
    expect(names[0]).toBe('meaning 6: 6 areas');
    expect(names.at(-1)).toBe('meaning 2: 2 areas');
  });

  it('is a square that tells of hover, focus and choice', () => {
    const told: unknown[] = [];
    draw(key({ hover: (cell) => told.push(cell), choose: (cell) => told.push(`chose ${cell}`) }));
    const [first] = host.querySelectorAll('button');
    first!.focus();
    first!.click();
    first!.blur();
    expect(told).toEqual([6, 'chose 6', undefined]);
    const { width, height } = host.querySelector('.cells')!.getBoundingClientRect();
    expect([width, height]).toEqual([132, 132]);
  });
});
