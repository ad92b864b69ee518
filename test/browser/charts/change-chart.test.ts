import { render } from 'lit';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeChart, type ChangeChart } from '../../../src/charts/change-chart.ts';
import { chartStyle } from '../../../src/charts/chart-style.ts';
import { theme } from '../../../src/ui/theme.ts';
import { expectAccessible } from '../axe.ts';

let host: HTMLElement;
beforeEach(() => {
  document.adoptedStyleSheets = [theme.styleSheet!, chartStyle.styleSheet!];
  host = document.createElement('main');
  host.style.cssText = 'background: var(--fg-card); width: 560px; padding: 20px';
  document.body.replaceChildren(host);
});

const years = [2015, 2019, 2025].map((year) => ({ name: String(year), year }));
const lines = [{ name: 'Hendon', place: 0, values: [20, 30, 60] }, { name: 'Mill Hill', place: 1, values: [80, undefined, 40] }, { name: 'Barnet', kind: 'council' as const, values: [50, 50, 50] }];
const draw = (more: Partial<ChangeChart> = {}): Element | null => {
  render(changeChart({ width: 520, periods: years, lines, format: (value) => value.toFixed(1), domain: [0, 100], ends: { low: 'most deprived', high: 'least deprived' }, ...more }), host);
  return host.firstElementChild;
};
/** Where the marks of areas stand, in the order drawn. */
const marks = (chart: Element) => [...chart.querySelectorAll('.area')].map((mark) => /\(([\d.]+),([\d.]+)\)/.exec(mark.getAttribute('transform')!)!.slice(1).map(Number) as [number, number]);
const texts = (chart: Element) => [...chart.querySelectorAll('text')].map((text) => text.textContent!.trim());

describe('changeChart', () => {
  it('stands each value at its year and its height on the scale', () => {
    const chart = draw()!;
    const found = marks(chart).sort(([a, b], [c, d]) => a - c || b - d);
    expect(found).toHaveLength(5);
    const left = found[0]![0];
    const right = found.at(-1)![0];
    const bottom = 220 - 30;
    const height = (value: number) => bottom - (value / 100) * (bottom - 14);
    expect(found.map(([x]) => Math.round((10 * (x - left)) / (right - left)))).toEqual([0, 0, 4, 10, 10]);
    [height(80), height(20), height(30), height(60), height(40)].forEach((expected, i) => expect(found[i]![1]).toBeCloseTo(expected, 6));
  });

  it('names first and last values, years and the ends of the scale, and calls no end good', () => {
    const said = texts(draw()!);
    expect(said).toEqual(expect.arrayContaining(['Hendon 60.0', 'Mill Hill 40.0', 'Barnet 50.0', '20.0', '80.0', '2015', '2019', '2025', 'most deprived', 'least deprived']));
    expect(said.join(' ')).not.toMatch(/improv|better|worse/i);
  });

  it('leaves a gap where a year has no value, and leaves out a place without any', () => {
    const chart = draw({ lines: [{ name: 'Hendon', place: 0, values: [20, undefined, 60] }, { name: 'None', place: 1, values: [undefined, undefined, undefined] }] })!;
    expect(chart.querySelectorAll('.series')).toHaveLength(1);
    expect(chart.querySelector('.series')!.getAttribute('d')!.match(/M/g)).toHaveLength(2);
    expect(texts(chart).join(' ')).not.toContain('None');
    expect(draw({ lines: [] })).toBeNull();
  });

  it('is hidden from a screen reader where a table says the same, and an image with a name where none does', async () => {
    expect(draw()!.getAttribute('aria-hidden')).toBe('true');
    expect(draw({ label: 'Positions of two areas' })!.getAttribute('role')).toBe('img');
    await expectAccessible(host);
  });

  it('keeps the scale of positions from 0 to 100 whichever areas are drawn', () => {
    const heightOf = (more: ChangeChart['lines']) => marks(draw({ lines: [lines[0]!, ...more] })!).filter(([x], _, all) => x === Math.min(...all.map(([each]) => each))).map(([, y]) => y).at(-1);
    expect(heightOf([])).toBe(heightOf([{ name: 'Far', place: 1, values: [99, 99, 99] }]));
  });
});
