import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classColours, classify, worseEnd } from '../../../src/map/classification.ts';
import { divergingRamp, ramps } from '../../../src/map/ramp.ts';
import { classifications } from '../../../src/model/classification.ts';
import type { Column } from '../../../src/model/column.ts';
import { sampleColumn, sampleIndicator } from '../../fixtures/sample-column.ts';

/** A column of given values, frozen. */
function columnOf(values: (number | undefined)[], more: Partial<Column> = {}): Column {
  const codes = values.map((_, row) => `E${row}`);
  return Object.freeze({
    indicator: sampleIndicator({ id: 'x', topic: 'net-zero', kind: 'rate', unit: '%' }), level: 'ward', codes, names: codes, values: Object.freeze(values) as number[],
    statuses: values.map((value) => (value === undefined ? 'missing' as const : 'ok' as const)), ranked: 6000, ...more,
  });
}
/** England's 5th to 95th percentile where values run evenly from 0 to 100. */
const even = Array.from({ length: 19 }, (_, i) => 5 * (i + 1));

describe('classify by England', () => {
  it('puts ranked areas in fifths by rank, most deprived in the highest class', () => {
    const column = sampleColumn({ ranks: true });
    const { rows, counts, labels, classOf } = classify(column, 'national');
    column.ranks!.forEach((rank, row) => {
      expect(rows[row]).toBe(rank === undefined ? undefined : 5 - Math.ceil((5 * rank) / column.ranked));
      if (rank !== undefined) expect(classOf(column.values[row])).toBe(rows[row]);
    });
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(219);
    expect(labels).toEqual(['Least deprived', 'Fourth', 'Middle', 'Second', 'Most deprived']);
  });

  it('shows England’s own bounds, the same for every council, and lets rank decide the class', () => {
    const column = sampleColumn({ ranks: true });
    expect(classify(column, 'national').bounds.slice(1, -1)).toEqual([3, 7, 11, 15].map((i) => column.quantiles![i]));
    const rough = { ...column, quantiles: column.quantiles!.map((value) => value + 3) };
    const { rows, bounds, classOf } = classify(rough, 'national');
    expect(bounds.slice(1, -1)).toEqual([3, 7, 11, 15].map((i) => rough.quantiles![i]));
    expect(rows).toEqual(classify(column, 'national').rows);
    rough.values.forEach((value, row) => expect(classOf(value, rough.ranks![row])).toBe(rows[row]));
  });

  it('lets rank decide where equal scores have different ranks', () => {
    const column = columnOf([20, 20], { indicator: sampleIndicator(), ranks: [1200, 1201] });
    expect(classify(column, 'national').rows).toEqual([4, 3]);
  });

  it('uses a rank given with a value from elsewhere', () => {
    const { classOf } = classify(sampleColumn({ ranks: true }), 'national');
    expect(classOf(0, 1)).toBe(4);
    expect(classOf(0, 2000)).toBe(0);
  });

  it('pairs the deciles, most deprived first and strongest', () => {
    const indicator = sampleIndicator({ kind: 'decile', decimals: 0, polarity: 'higher-is-better' });
    const classes = classify(columnOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, undefined], { indicator }), 'national');
    expect(classes.rows).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4, undefined]);
    expect(classes.strongEnd).toBe('low');
    expect(classes.worseEnd).toBe('low');
    expect(classColours(classes, indicator, 'light')).toEqual([...ramps.light.deprivation].reverse());
  });

  it('cuts ranks where deciles end', () => {
    const indicator = sampleIndicator({ kind: 'rank', decimals: 0, polarity: 'higher-is-better' });
    const classes = classify(columnOf([1, 6751, 6752, 33755], { indicator, ranked: 33755 }), 'national');
    expect(classes.rows).toEqual([0, 0, 1, 4]);
  });

  it('uses England’s quantiles where there are no ranks', () => {
    const classes = classify(columnOf([3, 20, 39.9, 40, 70, 99], { quantiles: even }), 'national');
    expect(classes.bounds).toEqual([3, 20, 40, 60, 80, 99]);
    expect(classes.rows).toEqual([0, 1, 1, 2, 3, 4]);
    expect(classes.labels).toEqual(['Lowest', 'Second', 'Middle', 'Fourth', 'Highest']);
    expect(classes.classOf(-40)).toBe(0);
    expect(classes.classOf(400)).toBe(4);
  });

  it('gives the lowest value a class of its own where a fifth or more of England shares it', () => {
    const tied = [...new Array<number>(12).fill(0), 1, 2, 3, 4, 5, 6, 7];
    const classes = classify(columnOf([0, 0, 0.1, 4, 5], { quantiles: tied }), 'national');
    expect(classes.counts).toEqual([2, 1, 2]);
    expect(classes.labels).toBeUndefined();
    expect(classes.reason).toMatch(/share the same value/);
  });

  it('keeps the class of those at the top where many share it', () => {
    const tied = [10, 20, 30, 40, 50, 60, 70, 80, ...new Array<number>(11).fill(100)];
    const classes = classify(columnOf([5, 45, 90, 100, 100], { quantiles: tied }), 'national');
    expect(classes.counts).toEqual([1, 1, 1, 2]);
  });

  it('falls back to the areas shown, with the reason', () => {
    const classes = classify(columnOf([1, 2, 3, 4, 5, 6]), 'national');
    expect(classes.asked).toBe('national');
    expect(classes.method).toBe('quantiles');
    expect(classes.reason).toMatch(/spread over England is not known/);
  });
});

describe('classify by the areas shown', () => {
  it('makes equal numbers, equal steps or natural breaks', () => {
    const column = columnOf([1, 2, 3, 4, 50, 51, 52, 53, 90, 100]);
    expect(classify(column, 'quantiles').counts).toEqual([2, 2, 2, 2, 2]);
    expect(classify(column, 'equal', 3).counts).toEqual([4, 4, 2]);
    expect(classify(column, 'natural', 3).counts).toEqual([4, 4, 2]);
  });

  it('gives each of few values a class', () => {
    const classes = classify(columnOf([1, 1, 7, 7, 7]), 'equal');
    expect(classes.counts).toEqual([2, 3]);
    expect(classes.reason).toBe('There are only 2 different values here, one a class.');
  });

  it('makes one class of equals, and none of nothing', () => {
    expect(classify(columnOf([4, 4, 4]), 'quantiles')).toMatchObject({ counts: [3], bounds: [4, 4], reason: 'Every area here has the same value.' });
    const none = classify(columnOf([undefined, undefined], { quantiles: even }), 'national');
    expect(none).toMatchObject({ counts: [], bounds: [], rows: [undefined, undefined], reason: 'No area here has a value.' });
    expect(none.classOf(3)).toBeUndefined();
    expect(classColours(none, sampleIndicator(), 'light')).toEqual([]);
  });

  it('rounds bounds only where no area changes its class', () => {
    const rounded = classify(columnOf([1.02, 1.04, 8.97, 9.01], { indicator: sampleIndicator({ decimals: 0 }) }), 'natural', 2);
    expect(rounded.bounds[1]).toBe(9 - 1);
    expect(rounded.counts).toEqual([2, 2]);
  });
});

describe('classify about 0', () => {
  const indicator = sampleIndicator({ id: 'change', topic: 'growth', kind: 'rate', unit: '%', diverging: true, polarity: 'neutral' });

  it('has the same distances on both sides, and parts rise from fall', () => {
    const classes = classify(columnOf([-30, -20, -9, -1, 0, 2, 8, 18, 29], { indicator }), 'equal');
    expect(classes.bounds).toEqual([-30, -20, -10, 0, 10, 20, 29]);
    expect(classes.rows).toEqual([0, 1, 2, 2, 3, 3, 3, 4, 5]);
    expect(classes.below).toBe(3);
    expect(classColours(classes, indicator, 'light')).toEqual(divergingRamp.light.filter((_, i) => i !== 3));
  });

  it('leaves out outer classes that no area reaches, and keeps the colours of the others', () => {
    const classes = classify(columnOf([-2, 1, 50, 100], { indicator }), 'equal');
    expect(classes.counts).toEqual([1, 1, 1, 1]);
    expect(classColours(classes, indicator, 'light')).toEqual([divergingRamp.light[2], ...divergingRamp.light.slice(4)]);
  });

  it('gives no change a class of its own only at the end of the scale', () => {
    expect(classify(columnOf([0, 0], { indicator }), 'equal')).toMatchObject({ counts: [2], below: 0 });
    expect(classify(columnOf([-5, 0], { indicator }), 'equal').rows).toEqual([0, 1]);
  });

  it('takes distances from England where it can', () => {
    const classes = classify(columnOf([-30, 30], { indicator, quantiles: even.map((value) => value - 50) }), 'national');
    expect(classes.method).toBe('national');
    expect(classes.bounds).toEqual([-30, -15, 0, 15, 30]);
    expect(classes.steps).toBe(3);
    expect(classify(columnOf([-30, 30], { indicator }), 'national').reason).toMatch(/spread over England is not known/);
  });

  it('is purple at the worse end', () => {
    const worse = { ...indicator, polarity: 'higher-is-worse' as const };
    const classes = classify(columnOf([-3, -2, -1, 0.5, 1, 2, 2.5, 3], { indicator: worse }), 'equal');
    expect(classColours(classes, worse, 'light').at(-1)).toBe(divergingRamp.light[0]);
  });
});

describe('classify categories', () => {
  it('has one class a category, whatever is asked, and colours for all', () => {
    const indicator = sampleIndicator({ id: 'heat', topic: 'net-zero', kind: 'class', classes: ['Low', 'Middle', 'High'] });
    for (const asked of classifications) {
      const classes = classify(columnOf([3, 1, undefined, 3], { indicator }), asked);
      expect(classes).toMatchObject({ method: 'categories', rows: [2, 0, undefined, 2], counts: [1, 0, 2], labels: ['Low', 'Middle', 'High'] });
      expect(classColours(classes, indicator, 'dark')).toHaveLength(3);
    }
  });
});

describe('classify always', () => {
  const value = fc.option(fc.integer({ min: -40, max: 40 }), { nil: undefined });
  it('counts every area with a value once, in a class that holds it', () => {
    fc.assert(fc.property(fc.array(value, { minLength: 1 }), fc.constantFrom(...classifications), fc.integer({ min: 2, max: 7 }), fc.boolean(), fc.boolean(),
      (values, asked, classes, diverging, known) => {
        const indicator = sampleIndicator({ diverging, topic: 'growth' });
        const made = classify(columnOf(values, { indicator, ...(known && { quantiles: even.map((each) => each - 50) }) }), asked, classes);
        const present = values.filter((each) => each !== undefined);
        expect(made.counts.reduce((sum, count) => sum + count, 0)).toBe(present.length);
        expect([...made.bounds]).toEqual([...made.bounds].sort((a, b) => a - b));
        expect(made.counts).toHaveLength(Math.max(0, made.bounds.length - 1));
        values.forEach((each, row) => {
          const place = made.rows[row];
          expect(place === undefined).toBe(each === undefined);
          if (each === undefined || place === undefined) return;
          expect(each).toBeGreaterThanOrEqual(made.bounds[place]!);
          expect(each).toBeLessThanOrEqual(made.bounds[place + 1]!);
        });
      }));
  });

  it('names what it was given', () => {
    expect(() => classify(columnOf([1]), 'equal', 8)).toThrow('classify requires 2 to 7 classes, got 8');
  });

  it('takes the worse end from the polarity', () => {
    expect(worseEnd(sampleIndicator({ polarity: 'neutral' }))).toBeUndefined();
    expect(worseEnd(sampleIndicator({ polarity: 'higher-is-better' }))).toBe('low');
  });
});
