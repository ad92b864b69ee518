import { geoPath, geoTransform, type GeoPermissibleObjects } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { shapePath, type Shape } from '../../../../src/map/svg/shape-path.ts';
import { projection } from '../../../../src/map/svg/shape-paths.ts';

const project = projection(-0.2, 51.6, 40_000, [300, 200]);
const byD3 = geoPath(geoTransform({
  point(lon, lat) {
    this.stream.point(...project(lon, lat));
  },
})).digits(1);
const square = (x: number, y: number, size: number) => [[x, y], [x, y + size], [x + size, y + size], [x + size, y], [x, y]];

const shapes: Record<string, Shape> = {
  polygon: { type: 'Polygon', coordinates: [square(-0.3, 51.5, 0.2), square(-0.25, 51.55, 0.05)] },
  'polygon in parts': { type: 'MultiPolygon', coordinates: [[square(-0.3, 51.5, 0.1)], [square(-0.1, 51.6, 0.1), square(-0.08, 51.62, 0.01)]] },
  line: { type: 'LineString', coordinates: [[-0.3, 51.5], [-0.2, 51.6], [-0.1, 51.55]] },
  'line in parts': { type: 'MultiLineString', coordinates: [[[-0.3, 51.5], [-0.2, 51.6]], [[-0.1, 51.55], [0, 51.5]]] },
  feature: { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [square(-0.3, 51.5, 0.2)] } },
  'features together': {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [[-0.3, 51.5], [-0.2, 51.6]] } }, { type: 'Feature', properties: {}, geometry: null }],
  },
  geometries: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', coordinates: [square(-0.3, 51.5, 0.2)] }] },
};

describe('shapePath', () => {
  it.each(Object.entries(shapes))('writes a %s as d3-geo does', (_, shape) => {
    expect(shapePath(shape, project, 1)).toBe(byD3(shape as GeoPermissibleObjects));
  });

  it('is empty for what has no outline', () => {
    expect([shapePath(null, project, 1), shapePath({ type: 'Feature', properties: {}, geometry: null }, project, 1)]).toEqual(['', '']);
  });

  it('keeps the digits asked for', () => {
    expect(shapePath({ type: 'LineString', coordinates: [[1 / 3, 0], [2 / 3, 0]] }, (lon, lat) => [lon, lat], 2)).toBe('M0.33,0L0.67,0');
  });
});
