import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { placeFrom } from '../../../src/map/place.ts';
import { manifest } from '../../fixtures/small-borough.ts';
import { ringShapes, shapes } from '../elements/small-pack.ts';
import { packVersion } from '../../../src/model/pack-version.ts';

const topology = shapes as unknown as Topology;
const place = placeFrom(manifest, { shapes: topology });

describe('placeFrom', () => {
  it('draws each area with its row as id, its code and its name', () => {
    expect(place.areas['small-area'].features.map(({ id, properties }) => [id, properties.code, properties.name])).toEqual([
      [0, 'E01000001', 'Barnet 001A'], [1, 'E01000002', 'Barnet 001B'], [2, 'E01000003', 'Barnet 002A'], [3, 'E01000004', 'Barnet 002B'], [4, 'E01000005', 'Barnet 002C'],
    ]);
    expect(place.areas.ward.features.map(({ properties }) => properties.name)).toEqual(['Colindale North', 'Woodside']);
    expect(place.areas['small-area'].features[4]!.geometry.coordinates).toEqual([[[4, 0], [4, 1], [5, 1], [5, 0], [4, 0]]]);
  });

  it('keeps the bounds and the outline of the council, and is empty of what has not arrived', () => {
    expect(place.bounds).toEqual(manifest.bbox);
    expect(place.council.type).toBe('Polygon');
    expect([place.ring, place.basemap, place.stations.features]).toEqual([undefined, {}, []]);
  });

  it('takes the outline alone or first of a collection', () => {
    const alone = { ...topology, objects: { ...topology.objects, council: { type: 'Polygon', arcs: [[0]] } } } as Topology;
    expect(placeFrom(manifest, { shapes: alone }).council).toEqual(place.council);
  });

  it('adds the ring, the basemap layer by layer, and of the places the stations', () => {
    const basemap = { type: 'Topology', arcs: [[[0, 0], [1, 1]]], objects: { streets: { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [0] }] } } };
    const whole = placeFrom(manifest, {
      shapes: topology, ring: ringShapes as unknown as Topology, basemap: basemap as unknown as Topology,
      places: { version: packVersion, places: [{ kind: 'park', name: 'Heath', lon: 1, lat: 2 }, { kind: 'station', name: 'Colindale', lon: -0.25, lat: 51.6 }] },
    });
    expect(whole.ring!.features.map(({ id }) => id)).toEqual([0, 1]);
    expect(whole.basemap['streets']!.features.map(({ geometry }) => geometry.type)).toEqual(['LineString']);
    expect(whole.stations.features).toEqual([{ type: 'Feature', properties: { name: 'Colindale' }, geometry: { type: 'Point', coordinates: [-0.25, 51.6] } }]);
  });

  it('names an object that the shapes lack', () => {
    const { ward: _, ...objects } = topology.objects;
    expect(() => placeFrom(manifest, { shapes: { ...topology, objects } })).toThrow('the shapes hold no object "ward"; they hold neighbourhood, small-area, council');
  });
});
