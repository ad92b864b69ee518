import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { expect, test } from 'vitest';
import { FlatShapes } from '../../../src/map/flat-shapes.ts';

const ring = [[0, 0], [2, 0], [2, 2.125], [0, 0]];
const hole = [[0.5, 0.25], [1, 0.25], [1, 0.5], [0.5, 0.25]];
const feature = (geometry: Geometry, more: Partial<Feature> = {}): Feature => ({ type: 'Feature', properties: null, geometry, ...more });
const shapes: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    feature({ type: 'MultiPolygon', coordinates: [[ring, hole], [ring]] }, { id: 0, properties: { fill: '#12345678' } }),
    feature({ type: 'Polygon', coordinates: [ring] }, { id: 'E1' }),
    feature({ type: 'LineString', coordinates: [[-0.2, 51.6], [-0.3, 51.7]] }, { properties: { of: 'tube' } }),
    feature({ type: 'MultiLineString', coordinates: [[[1, 2], [3, 4]], [], [[5, 6], [7, 8], [9, 10]]] }),
    feature({ type: 'MultiPolygon', coordinates: [] }),
  ],
};

/** As MapLibre sends them: what is in `handed` is moved, the rest copied. */
function sent(all: FeatureCollection): FeatureCollection {
  const handed: Transferable[] = [];
  const flat = FlatShapes.serialize(new FlatShapes(all), handed);
  return FlatShapes.deserialize(structuredClone(flat, { transfer: handed }));
}

test('shapes of every kind arrive as they were sent', () => {
  const arrived = sent(shapes);
  expect(arrived).toEqual(shapes);
  expect(arrived.features.map(({ id }) => id)).toEqual([0, 'E1', undefined, undefined, undefined]);
});

test('no shapes arrive as none', () => expect(sent({ type: 'FeatureCollection', features: [] }).features).toEqual([]));

test('the numbers are handed over, and what is sent stays as it was', () => {
  const [before, handed] = [structuredClone(shapes), [] as Transferable[]];
  const flat = FlatShapes.serialize(new FlatShapes(shapes), handed);
  expect(handed).toEqual([flat.points.buffer]);
  structuredClone(flat, { transfer: handed });
  expect(flat.points).toHaveLength(0);
  expect(shapes).toEqual(before);
});

test('points are refused', () => {
  expect(() => sent({ type: 'FeatureCollection', features: [feature({ type: 'Point', coordinates: [0, 0] })] })).toThrow('a Point is neither lines nor polygons');
});
