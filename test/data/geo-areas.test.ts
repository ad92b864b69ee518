import { beforeAll, describe, expect, test } from 'vitest';
import { isInside } from '../../geo/is-inside.ts';
import { partsOf } from '../../geo/build-topology.ts';
import { type Geography, loadGeography } from '../../geo/geography.ts';
import { toGrid } from '../../geo/grid.ts';
import { arcPoints, ringPoints } from '../../geo/topology-points.ts';

let england: Geography;
let barnet: number;
beforeAll(async () => {
  england = await loadGeography();
  barnet = england.councils.rowOf.get('E09000003')!;
});

describe('the committed areas', () => {
  test('are all of England’s, sorted by code, each code once', () => {
    const { smallAreas, wards, neighbourhoods, councils } = england;
    expect([smallAreas, wards, neighbourhoods, councils].map(({ codes }) => codes.length)).toEqual([33755, 6826, 6856, 296]);
    for (const { codes, names } of [smallAreas, wards, neighbourhoods, councils]) {
      expect([...new Set(codes)].sort()).toEqual(codes);
      expect(names.every((name) => name.length > 0)).toBe(true);
    }
  });

  test('link every small area to a ward and a neighbourhood of its own council', () => {
    const { smallAreas, wards, neighbourhoods, councils } = england;
    smallAreas.codes.forEach((_, row) => {
      const council = smallAreas.council[row]!;
      expect(councils.codes[council]).toBeDefined();
      expect(wards.council[smallAreas.ward[row]!]).toBe(council);
      expect(neighbourhoods.council[smallAreas.neighbourhood[row]!]).toBe(council);
    });
    expect(new Set(smallAreas.ward).size).toBe(6793);
    expect(new Set(smallAreas.neighbourhood).size).toBe(6856);
    expect(new Set(smallAreas.council).size).toBe(296);
  });

  test('hold 24 wards, 42 neighbourhoods and 220 small areas for Barnet', () => {
    const { wards, neighbourhoods, smallAreas } = england.rowsOf(barnet);
    expect([wards.length, neighbourhoods.length, smallAreas.length]).toEqual([24, 42, 220]);
    expect(wards.map((row) => england.wards.codes[row])).toEqual(Array.from({ length: 24 }, (_, i) => `E050${13628 + i}`));
    expect(england.councils.names[barnet]).toBe('Barnet');
    expect(england.councils.regionNames[barnet]).toBe('London');
    expect(neighbourhoods.map((row) => england.neighbourhoods.names[row])).toContain('Woodside Park');
  });

  test('say how well small areas fit their wards: of Barnet’s 220, 157 at least 99% and 25 under 80%', () => {
    const fit = england.rowsOf(barnet).smallAreas.map((row) => england.smallAreas.fit[row]!);
    expect(fit.filter((share) => share >= 0.985).length).toBeGreaterThanOrEqual(157);
    expect(fit.filter((share) => share < 0.8)).toHaveLength(25);
    expect(england.smallAreas.fit.every((share) => share === undefined || (share >= 0 && share <= 1))).toBe(true);
  });

  test('measure Barnet to within a hundredth of its published 8,675 hectares, by small areas and by wards', () => {
    const { wards, smallAreas } = england.rowsOf(barnet);
    const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
    for (const hectares of [sum(smallAreas.map((row) => england.smallAreas.hectares[row]!)), sum(wards.map((row) => england.wards.hectares[row]!))]) {
      expect(Math.abs(hectares / 8675 - 1)).toBeLessThan(0.01);
    }
  });

  test('put each label point inside its area', () => {
    const { smallAreas: smallShapes, wards: wardShapes } = england.shapes();
    for (const [shapes, object, rows] of [
      [smallShapes, 'small-area', england.smallAreas], [smallShapes, 'neighbourhood', england.neighbourhoods], [wardShapes, 'ward', england.wards],
    ] as const) {
      const points = arcPoints(shapes);
      const outside = shapes.objects[object]!.geometries.filter((geometry, row) => {
        const [x, y] = toGrid([rows.lon[row]!, rows.lat[row]!]);
        return !isInside(x, y, partsOf(geometry).flat().map((ring) => ringPoints(ring, points)));
      });
      expect(outside.map(({ id }) => id)).toEqual([]);
    }
  });
});
