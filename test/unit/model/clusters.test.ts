import { describe, expect, it } from 'vitest';
import { hotSpots, moranClusters } from '../../../src/model/clusters.ts';
import { getisOrd } from '../../../src/stats/getis-ord.ts';
import { localMoran } from '../../../src/stats/local-moran.ts';
import { weightsFrom } from '../../../src/stats/weights.ts';
import { grid } from '../stats/spatial-answers.ts';

/** A square of 12 × 12: a poor half, a comfortable half, a poor place deep in the comfortable one, and an area without a value. */
const lists = grid(12, 12);
const outlier = 114;
const unknown = 143;
const values = Object.freeze(lists.map((_, i) => (i === unknown ? undefined : i === outlier ? 45 : (i < 72 ? 40 : 10) + ((i * 7) % 5))));
const weights = weightsFrom(lists);

describe('moranClusters', () => {
  const { marks, p, statistic, missing } = moranClusters(localMoran(values, weights), 140);

  it('marks places like their neighbours, places unlike them, and leaves the rest', () => {
    expect(marks).toHaveLength(140);
    expect(marks[20]).toBe('HH');
    expect(marks[126]).toBe('LL');
    expect(marks[outlier]).toBe('HL');
    expect(marks.filter((each) => each === undefined).length).toBeGreaterThan(0);
  });

  it('holds the numbers of the council’s own areas alone', () => {
    expect(statistic[20]).toBeGreaterThan(0);
    expect(statistic[outlier]).toBeLessThan(0);
    expect(p.every((each) => each! > 0 && each! <= 1)).toBe(true);
    expect(missing).toEqual([]);
    expect(moranClusters(localMoran(values, weights), 144)).toMatchObject({ missing: [unknown] });
  });
});

describe('hotSpots', () => {
  it('marks both ends, by two-sided p-values held to a rate of false discoveries', () => {
    const { marks, p, statistic } = hotSpots(getisOrd(values, weights), 144);
    expect([marks[20], marks[126], marks[unknown]]).toEqual(['hot', 'cold', undefined]);
    expect(p[unknown]).toBeUndefined();
    marks.forEach((mark, row) => { if (mark) expect(statistic[row]! > 0).toBe(mark === 'hot'); });
  });

  it('takes p from the normal curve: erfc(|z| ÷ √2), Python 3.11 math.erfc', () => {
    const z = Float64Array.of(1.959963984540054, -2.5758293035489, 0, 4, 9);
    const { p, marks } = hotSpots({ areas: Int32Array.of(0, 1, 2, 3, 4), z, islands: [], touchAll: [], missing: [] }, 5);
    [0.05, 0.01, 1, 6.334248366623973e-5].forEach((known, row) => expect(p[row]).toBeCloseTo(known, 12));
    expect(p[4]).toBeLessThan(1e-15);
    // Adjusted for being five: 0.0625, 0.0167, 1, 0.00016, 0.
    expect(marks).toEqual([undefined, 'cold', undefined, 'hot', 'hot']);
  });

  it('says why there is none where all values are equal', () => {
    expect(hotSpots(getisOrd(lists.map(() => 3), weights), 144)).toMatchObject({ reason: 'all-equal', marks: lists.map(() => undefined) });
    expect(moranClusters(localMoran([undefined, 1], weightsFrom([[1], [0]])), 2).reason).toBe('one-value');
  });
});
