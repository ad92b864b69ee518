import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../src/charts/place-labels.ts';
import { textWidth } from '../../../src/words/text-width.ts';

const limits = { from: 0, to: 200, gap: 4, most: 30 };

describe('placeLabels', () => {
  it('leaves labels where they want to be while they do not meet', () => {
    expect(placeLabels([{ x: 150, width: 20, rank: 0 }, { x: 50, width: 20, rank: 1 }], limits)).toEqual([150, 50]);
  });

  it('moves two that meet by the same amount, and keeps all within the limits', () => {
    expect(placeLabels([{ x: 100, width: 20, rank: 0 }, { x: 100, width: 20, rank: 1 }], limits)).toEqual([88, 112]);
    expect(placeLabels([{ x: 0, width: 20, rank: 0 }, { x: 200, width: 40, rank: 1 }], limits)).toEqual([10, 180]);
  });

  it('drops the label of least rank where one would move too far', () => {
    expect(placeLabels([{ x: 100, width: 60, rank: 2 }, { x: 100, width: 60, rank: 0 }, { x: 101, width: 60, rank: 1 }], { ...limits, most: 40 }))
      .toEqual([undefined, 68.5, 132.5]);
  });

  it('drops what there is no room for, to the last', () => {
    expect(placeLabels([{ x: 10, width: 500, rank: 0 }], limits)).toEqual([undefined]);
    expect(placeLabels([], limits)).toEqual([]);
  });

  it('never lets two overlap or leave the limits', () => {
    const label = fc.record({ x: fc.integer({ min: 0, max: 300 }), width: fc.integer({ min: 5, max: 90 }), rank: fc.integer({ min: 0, max: 5 }) });
    fc.assert(fc.property(fc.array(label, { maxLength: 7 }), (labels) => {
      const centres = placeLabels(labels, { from: 0, to: 300, gap: 6, most: 50 });
      const boxes = labels.flatMap(({ width }, i) => (centres[i] === undefined ? [] : [[centres[i] - width / 2, centres[i] + width / 2] as const]))
        .sort((a, b) => a[0] - b[0]);
      boxes.forEach(([left, right], i) => {
        expect(left).toBeGreaterThanOrEqual(-1e-6);
        expect(right).toBeLessThanOrEqual(300 + 1e-6);
        if (i > 0) expect(left - boxes[i - 1]![1]).toBeGreaterThanOrEqual(6 - 1e-6);
      });
    }));
  });
});

describe('textWidth', () => {
  it('grows with the text and the size', () => {
    expect(textWidth('')).toBe(0);
    expect(textWidth('England')).toBeGreaterThan(textWidth('Engla'));
    expect(textWidth('England', 24)).toBeCloseTo(2 * textWidth('England', 12), 10);
  });
});
