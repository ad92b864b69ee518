import type { Topology } from 'topojson-specification';
import { firstAreas, firstView } from '../../../data/pack/first-files.ts';
import { packShapes } from '../../../data/pack/pack-shapes.ts';
import { manifest, files } from '../../fixtures/small-borough.ts';
import { packVersion } from '../../../src/model/pack-version.ts';

/** A unit square whose lower left corner is at (x, y), as the ring of its arc. */
const square = (x: number, y: number) => [[x, y], [x, y + 1], [x + 1, y + 1], [x + 1, y], [x, y]];
const polygons = (arcs: number[]) => ({ type: 'GeometryCollection', geometries: arcs.map((arc) => ({ type: 'Polygon', arcs: [[arc]] })) });

/** Five small areas in a row from west to east; wards and neighbourhoods are drawn as the first of theirs. */
export const shapes = {
  type: 'Topology',
  arcs: [0, 1, 2, 3, 4].map((x) => square(x, 0)),
  objects: {
    ward: polygons([0, 3]), neighbourhood: polygons([0, 2]), 'small-area': polygons([0, 1, 2, 3, 4]),
    council: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]] }] },
  },
};

const { 'small-area': smallAreas, ...larger } = shapes.objects;
/** The same on a grid, with lines numbered as they first stand. */
const gridShapes = {
  ...shapes,
  transform: { scale: [1, 1], translate: [0, 0] },
  arcs: [0, 1, 2, 3, 4].map((x) => [[x, 0], [0, 1], [1, 0], [0, -1], [-1, 0]]),
  objects: { 'small-area': smallAreas, ...larger },
} as unknown as Topology;

export const ringShapes = { type: 'Topology', arcs: [square(5, 0), square(6, 0)], objects: { 'small-area': polygons([0, 1]) } };

const ringTopic = (topic: string, values = {}, ranks = {}) => ({ version: packVersion, topic, values, ranks });

/** Every file of a whole small pack, by its path inside the packs folder. */
export const packFiles: Record<string, object> = {
  'index.json': { version: packVersion, councils: [{ code: 'E09000003', name: 'Barnet', region: 'London' }, { code: 'E09000007', name: 'Camden', region: 'London' }] },
  ...Object.fromEntries([manifest, { ...manifest, council: { ...manifest.council, code: 'E09000007', name: 'Camden' } }].flatMap((each) => {
    const file = (name: string, content: object) => [`${each.council.code}/${name}`, content];
    return [
      file('manifest.json', each),
      file('first/areas.json', firstAreas(each)),
      file('first/shapes.json', packShapes(gridShapes)),
      ...Object.values(files).flatMap((content) => Object.keys(content.indicators).map((id) => file(`first/${id}.json`, firstView(each, content, id)))),
      file('shapes.topojson', shapes),
      ...Object.entries(files).map(([topic, content]) => file(`${topic}.json`, content)),
      ...Object.keys(files).map((topic) => file(`ring/${topic}.json`, ringTopic(topic))),
      file('ring/deprivation.json', ringTopic('deprivation', { 'imd-score': [50, null] }, { 'imd-score': [2, null] })),
      file('ring/areas.json', { version: packVersion, codes: ['E01000098', 'E01000099'], names: ['Brent 001A', 'Brent 001B'], councils: [{ code: 'E09000005', name: 'Brent' }], council: [0, 0], residents: [1500, 1600] }),
      file('ring/shapes.topojson', ringShapes),
      file('places.json', { version: packVersion, places: [{ kind: 'station', name: 'Colindale', lon: 0.5, lat: 0.5 }, { kind: 'park', name: 'Heath', lon: 1, lat: 1 }] }),
      file('neighbours.json', { version: packVersion, 'small-area': [[1], [0, 2], [1, 3], [2, 4], [3, 5], [4, 6], [5]], ward: [[1], [0]], neighbourhood: [[1], [0]], islands: [] }),
      file('series.json', { version: packVersion, council: [], 'small-area': [] }),
    ];
  })),
};
