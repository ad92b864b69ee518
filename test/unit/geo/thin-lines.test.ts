import { describe, expect, test } from 'vitest';
import { simplifyLine, thinLines, withMetres } from '../../../geo/thin-lines.ts';

/** About 0.0001° of latitude is 11 m, of longitude at 51.6° N 7 m. */
const east = (lat: number, ...lons: number[]): [number, number][] => lons.map((lon) => [lon, lat]);

describe('thinLines', () => {
  test('makes one line of both directions of a street', () => {
    const thinned = thinLines([{ weight: 1, line: east(51.6, -0.2, -0.19) }, { weight: 1, line: east(51.60005, -0.19, -0.2) }], 10, 1);
    expect(thinned).toHaveLength(1);
    expect(thinned[0]).toHaveLength(2);
  });

  test('keeps streets that cross, and streets further apart', () => {
    const lines = [east(51.6, -0.2, -0.19), east(51.602, -0.2, -0.19), [[-0.195, 51.59], [-0.195, 51.61]] as [number, number][]];
    expect(thinLines(lines.map((line) => ({ weight: 1, line })), 10, 1)).toHaveLength(3);
  });

  test('keeps the heavier of two side by side, whichever comes first', () => {
    const lines = [{ weight: 1, line: east(51.60005, -0.2, -0.19) }, { weight: 6, line: east(51.6, -0.2, -0.19) }];
    for (const order of [lines, lines.toReversed()]) expect(thinLines(order, 10, 1)).toEqual([east(51.6, -0.2, -0.19)]);
  });

  test('keeps all of a line that goes on where a heavier one ends', () => {
    const lines = [{ weight: 6, line: east(51.6, -0.2, -0.19) }, { weight: 1, line: east(51.6, -0.19, -0.18) }];
    expect(thinLines(lines, 25, 1)).toEqual([east(51.6, -0.2, -0.18)]);
  });

  test('leaves out what is shorter than 60 m when all is joined', () => {
    const lines = [east(51.6, -0.2, -0.1995), east(51.6, -0.1995, -0.1992), east(51.61, -0.2, -0.1995)];
    expect(thinLines(lines.map((line) => ({ weight: 1, line })), 10, 1)).toEqual([]);
    const longer = [east(51.6, -0.2, -0.1995), east(51.6, -0.1995, -0.199), east(51.61, -0.2, -0.1995)];
    expect(thinLines(longer.map((line) => ({ weight: 1, line })), 10, 1)).toEqual([east(51.6, -0.2, -0.199)]);
  });

  test('joins segments of one weight end to end', () => {
    const thinned = thinLines([east(51.6, -0.19, -0.18), east(51.6, -0.2, -0.19), east(51.6, -0.17, -0.18)].map((line) => ({ weight: 1, line })), 10, 1);
    expect(thinned.map((line) => line.map(([lon]) => lon).toSorted((a, b) => a - b))).toEqual([[-0.2, -0.17]]);
  });
});

describe('simplifyLine', () => {
  test('leaves out what lies within the tolerance, and keeps the ends', () => {
    const line = ([[-0.2, 51.6], [-0.195, 51.60001], [-0.19, 51.6], [-0.185, 51.601], [-0.18, 51.6]] as const).map(withMetres);
    expect(simplifyLine(line, 5).map(([lon]) => lon)).toEqual([-0.2, -0.19, -0.185, -0.18]);
  });
});
