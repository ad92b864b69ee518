import { describe, expect, test } from 'vitest';
import { toMetres } from '../../../geo/national-grid-metres.ts';

describe('toMetres', () => {
  test('has its origin where the National Grid has it', () => {
    const [east, north] = toMetres(-2, 49);
    expect(east).toBe(400_000);
    expect(Math.round(north)).toBe(-100_000);
  });

  // Lengths along the meridian by numerical integration (Python 3.11), scaled by 0.9996.
  test('follows the meridian', () => {
    expect(toMetres(-2, 52.6575783)[1] - toMetres(-2, 49)[1]).toBeCloseTo(0.9996 * ((307180.04136148747 + 99544.21880082972) / 0.9996), 3);
  });

  test.each([[-6.3, 50, 0.0008], [-5.7, 50.1, 0.0005], [-2, 52.5, 0.0005], [-0.2, 51.6, 0.0005], [1.7, 52.6, 0.0005], [-2, 55.7, 0.0005]])('keeps lengths at %d, %d to a part of %d', (lon, lat, part) => {
    const phi = (lat * Math.PI) / 180, e2 = 0.00669437999014, a = 6378137;
    const eastward = (1e-3 * Math.PI / 180) * a * Math.cos(phi) / Math.sqrt(1 - e2 * Math.sin(phi) ** 2);
    const northward = (1e-3 * Math.PI / 180) * a * (1 - e2) / (1 - e2 * Math.sin(phi) ** 2) ** 1.5;
    const [x, y] = toMetres(lon, lat);
    const [ex, ey] = toMetres(lon + 1e-3, lat), [nx, ny] = toMetres(lon, lat + 1e-3);
    expect(Math.abs(Math.hypot(ex - x, ey - y) / eastward - 1)).toBeLessThan(part + 1e-5);
    expect(Math.abs(Math.hypot(nx - x, ny - y) / northward - 1)).toBeLessThan(part + 1e-5);
  });
});
