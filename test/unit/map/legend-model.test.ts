import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/map/classification.ts';
import { legendModel } from '../../../src/map/legend-model.ts';
import { ramps } from '../../../src/map/ramp.ts';
import type { Classification } from '../../../src/model/classification.ts';
import type { Column } from '../../../src/model/column.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import { sampleColumn, sampleIndicator } from '../../fixtures/sample-column.ts';

const places = { council: 'Barnet', region: 'London' };
const legendOf = (column: Column, asked: Classification = 'national') => legendModel(column, classify(column, asked), places, 'light');
const percent = { id: 'x', topic: 'net-zero', kind: 'rate', unit: '%', label: 'Fuel-poor households' } as const;

function columnOf(values: (number | undefined)[], indicator: Partial<Indicator>, more: Partial<Column> = {}): Column {
  return {
    indicator: sampleIndicator({ ...percent, ...indicator }), level: 'ward', codes: values.map(String), names: values.map(String), values,
    statuses: values.map((value) => (value === undefined ? 'suppressed' : 'ok')), ranked: 1, ...more,
  };
}

describe('legendModel', () => {
  it('runs from the most deprived for fifths of England by rank, bars too', () => {
    const { classes, bars, reversed, basis, worse, areas } = legendOf(sampleColumn({ ranks: true }));
    expect(reversed).toBe(true);
    expect(classes.map(({ label }) => label)).toEqual(['Most deprived', 'Second', 'Middle', 'Fourth', 'Least deprived']);
    expect(classes[0]).toMatchObject({ place: 4, colour: ramps.light.deprivation[4], bounds: expect.stringMatching(/ and over$/) });
    expect(classes.at(-1)!.bounds).toMatch(/^under /);
    expect(bars[0]!.from).toBeGreaterThan(bars.at(-1)!.from);
    expect([basis, worse, areas]).toEqual(['fifths of England', 'Darker is more deprived', '219 small areas']);
  });

  it('runs from low to high otherwise, and counts add up', () => {
    const column = sampleColumn({ indicator: percent });
    const { classes, bars } = legendOf(column, 'quantiles');
    expect(classes.map(({ place }) => place)).toEqual([0, 1, 2, 3, 4]);
    for (const parts of [classes, bars]) expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(219);
    expect(bars.every(({ colour, place }) => colour === classes[place]!.colour)).toBe(true);
  });

  it('marks council, region, England and a guideline', () => {
    const column = columnOf([1, 2, 3], { guideline: { value: 10, label: 'WHO guideline' } }, { council: { value: 2 }, england: { value: 2.5 } });
    expect(legendOf(column, 'equal').marks).toEqual([
      { kind: 'council', name: 'Barnet', value: 2, text: '2.0%' }, { kind: 'england', name: 'England', value: 2.5, text: '2.5%' },
      { kind: 'guideline', name: 'WHO guideline', value: 10, text: '10.0%' },
    ]);
  });

  it('keys what is not plain, with how many', () => {
    expect(legendOf(columnOf([1, undefined, 3], {}), 'equal').keys).toEqual([{ status: 'suppressed', count: 1, text: 'Held back by the publisher (1)' }]);
    expect(legendOf(sampleColumn()).keys.map(({ text }) => text)).toEqual(['Estimate (5)', 'No figure (1)']);
  });

  it('writes bounds that say what is drawn', () => {
    const texts = (column: Column, asked: Classification) => legendOf(column, asked).classes.map(({ bounds }) => bounds);
    expect(texts(columnOf([0, 0, 5.5, 7.2], {}), 'natural')).toEqual(['0', '5.5', '7.2']);
    expect(texts(columnOf([-9, -1, 1.5, 4, 9], { diverging: true }), 'equal')).toEqual([
      'under −6.3%', '−6.3 to −3.7', '−3.7 to 0', '0 to +3.7', '+3.7 to +6.3', '+6.3% and over',
    ]);
    expect(legendOf(columnOf([-9, -1, 1.5, 4, 9], { diverging: true }), 'equal').classes.map(({ short }) => short)).toEqual([
      '<−6.3%', '−6.3 to −3.7', '−3.7 to 0', '0 to +3.7', '+3.7 to +6.3', '≥+6.3%',
    ]);
    expect(legendOf(sampleColumn({ indicator: percent }), 'national').classes[1]!.short).toMatch(/^[\d.]+–[\d.]+$/);
    const tied = { quantiles: [...new Array<number>(9).fill(0), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] };
    expect(texts(columnOf([0, 1, 9], {}, tied), 'national')).toEqual(['0', 'up to 3.0%', '3.0 to 7.0', '7.0% and over']);
    const decile = { kind: 'decile', unit: '', decimals: 0, topic: 'deprivation', polarity: 'higher-is-better' } as const;
    expect(texts(columnOf([1, 5, 10], decile), 'national')).toEqual(['1–2', '3–4', '5–6', '7–8', '9–10']);
  });

  it('has no bounds, bars or marks for categories', () => {
    const legend = legendOf(columnOf([1, 2], { kind: 'class', classes: ['Low', 'High'], unit: '' }));
    expect(legend.classes.map(({ label, bounds }) => [label, bounds])).toEqual([['Low', ''], ['High', '']]);
    expect([legend.bars, legend.marks, legend.worse]).toEqual([[], [], undefined]);
  });

  it('says nothing of worse where an indicator takes no side', () => {
    expect(legendOf(columnOf([1, 2], { polarity: 'neutral' }), 'equal').worse).toBeUndefined();
    expect(legendOf(columnOf([1, 2], { polarity: 'higher-is-better' }), 'equal').worse).toBe('Lower is worse');
  });

  it('stands without a single value', () => {
    expect(legendOf(columnOf([undefined], {}))).toMatchObject({ classes: [], bars: [], note: 'No area here has a value.' });
  });
});
