import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitCamera } from '../../../src/map/fit-camera.ts';
import { fromMercator, mercator, worldPixels } from '../../../src/map/mercator.ts';

const barnet = [-0.3056, 51.5553, -0.1291, 51.6702] as [number, number, number, number];

/** Pixels from the upper left corner, by the camera. */
function at(lon: number, lat: number, camera: { lon: number; lat: number; zoom: number }, { width, height }: { width: number; height: number }) {
  const pixels = worldPixels(camera.zoom);
  const [x, y] = mercator(lon, lat);
  const [x0, y0] = mercator(camera.lon, camera.lat);
  return [(x - x0) * pixels + width / 2, (y - y0) * pixels + height / 2] as const;
}

describe('mercator', () => {
  it('is that of EPSG:3857 (x = R λ, y = R ln tan(π/4 + φ/2)), by its published example', () => {
    // EPSG Guidance Note 7-2, "Popular Visualisation Pseudo Mercator": 24°22'54.433"N 100°20'00.000"W is E -11169055.58, N 2800000.00
    const half = Math.PI * 6378137;
    const [x, y] = mercator(-(100 + 20 / 60), 24 + 22 / 60 + 54.433 / 3600);
    expect((2 * x - 1) * half).toBeCloseTo(-11169055.58, 1);
    expect((1 - 2 * y) * half).toBeCloseTo(2800000, 1);
  });

  it('turns back', () => {
    fc.assert(fc.property(fc.double({ min: -179, max: 179, noNaN: true }), fc.double({ min: -84, max: 84, noNaN: true }), (lon, lat) => {
      const [a, b] = fromMercator(...mercator(lon, lat));
      expect(a).toBeCloseTo(lon, 8);
      expect(b).toBeCloseTo(lat, 8);
    }));
  });
});

describe('fitCamera', () => {
  it('fills what the padding leaves free, in one direction to the pixel and in the other in the middle', () => {
    const size = { width: 1000, height: 800 };
    const padding = { top: 10, right: 200, bottom: 190, left: 100 };
    const camera = fitCamera(barnet, size, padding, 20);
    const [left, top] = at(barnet[0], barnet[3], camera, size);
    const [right, bottom] = at(barnet[2], barnet[1], camera, size);
    expect([top, bottom].map((y) => Number(y.toFixed(4)))).toEqual([10, 610]);
    expect(left - 100).toBeCloseTo(800 - right, 4);
    expect(left).toBeGreaterThan(100);
  });

  it('goes no nearer than asked, and no further than a reader can', () => {
    const size = { width: 500, height: 500 };
    const padding = { top: 0, right: 0, bottom: 0, left: 0 };
    expect(fitCamera([0, 51, 0.0001, 51.0001], size, padding).zoom).toBe(15);
    expect(fitCamera([-10, 40, 10, 60], size, padding).zoom).toBe(6);
  });

  it('stands somewhere even where padding leaves nothing free', () => {
    const camera = fitCamera(barnet, { width: 200, height: 100 }, { top: 300, right: 150, bottom: 300, left: 150 });
    expect(Object.values(camera).every(Number.isFinite)).toBe(true);
  });
});
