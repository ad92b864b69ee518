import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';

/** What shapes are on their way: plain lists and one row of numbers. */
interface Flat {
  kinds: Geometry['type'][];
  ids: Feature['id'][];
  properties: Feature['properties'][];
  /** How many each list holds, outermost first: polygons, rings, points. */
  counts: number[];
  /** Longitude and latitude of each point in turn. */
  points: Float64Array;
}

type Nested = readonly Nested[] | Position;

/** How deep the lists of points lie within the coordinates of a geometry. */
const depths: Partial<Record<Geometry['type'], number>> = { LineString: 0, MultiLineString: 1, Polygon: 1, MultiPolygon: 2 };

/**
 * Shapes for MapLibre's worker. MapLibre copies what it sends list by list; these it sends as one row of numbers, in a tenth of the time. Lines and polygons only.
 */
export class FlatShapes implements FeatureCollection {
  readonly type = 'FeatureCollection';
  readonly features: Feature[];

  constructor({ features }: FeatureCollection) {
    this.features = features;
  }

  /** Called by MapLibre where it sends; the numbers are handed over, not copied. Throws for shapes of points. */
  static serialize({ features }: FlatShapes, transferables?: Transferable[] | null): Flat {
    const counts: number[] = [];
    const numbers: number[] = [];
    const add = (part: Nested, depth: number): void => {
      counts.push(part.length);
      if (depth > 0) for (const each of part as readonly Nested[]) add(each, depth - 1);
      else for (const [lon, lat] of part as unknown as readonly Position[]) numbers.push(lon!, lat!);
    };
    for (const { geometry } of features) {
      const depth = depths[geometry.type];
      if (depth === undefined) throw new Error(`a ${geometry.type} is neither lines nor polygons`);
      add((geometry as { coordinates: Nested }).coordinates, depth);
    }
    const points = Float64Array.from(numbers);
    transferables?.push(points.buffer);
    return { kinds: features.map(({ geometry }) => geometry.type), ids: features.map(({ id }) => id), properties: features.map(({ properties }) => properties), counts, points };
  }

  /** Called by MapLibre's worker: the shapes as GeoJSON. */
  static deserialize({ kinds, ids, properties, counts, points }: Flat): FeatureCollection {
    let count = 0;
    let point = 0;
    const read = (depth: number): unknown[] => {
      const list: unknown[] = [];
      for (let left = counts[count++]!; left > 0; left--) list.push(depth > 0 ? read(depth - 1) : [points[point++], points[point++]]);
      return list;
    };
    const features = kinds.map((type, i): Feature => ({
      type: 'Feature', id: ids[i], properties: properties[i]!, geometry: { type, coordinates: read(depths[type]!) } as Geometry,
    }));
    return { type: 'FeatureCollection', features };
  }
}
