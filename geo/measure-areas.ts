import { type Box, boxWith, emptyBox } from './box.ts';
import { type AreaTopology, partsOf } from './build-topology.ts';
import { fromGrid, gridTransform } from './grid.ts';
import { labelPoint } from './label-point.ts';
import { toMetres } from './national-grid-metres.ts';
import { ringArea } from './ring-area.ts';
import { arcPoints, ringPoints } from './topology-points.ts';

/** What can be measured of the areas of one level, in their order. Boxes are west, south, east, north in degrees. */
export interface AreaMeasures {
  hectares: number[];
  lon: number[];
  lat: number[];
  boxes: Box[];
}

/**
 * Measures areas: hectares on the National Grid's projection (to 0.01), and a point well inside the largest part to hang a label on
 * (to about 1 m; the furthest from the outline, within a fiftieth of the part's width).
 */
export function measureAreas(topology: AreaTopology, object: string): AreaMeasures {
  const points = arcPoints(topology);
  const { scale, translate } = gridTransform;
  const measures: AreaMeasures = { hectares: [], lon: [], lat: [], boxes: [] };
  for (const geometry of topology.objects[object]!.geometries) {
    let squareMetres = 0, largest = { area: 0, rings: [] as [number, number][][] };
    let box = emptyBox;
    for (const part of partsOf(geometry)) {
      const rings = part.map((ring) => ringPoints(ring, points).map(([x, y]): [number, number] => [x * scale[0] + translate[0], y * scale[1] + translate[1]]));
      const area = -rings.reduce((sum, ring) => sum + ringArea(ring.map(([lon, lat]) => toMetres(lon, lat))), 0);
      squareMetres += area;
      if (area > largest.area) largest = { area, rings };
      for (const [lon, lat] of rings[0]!) box = boxWith(box, lon, lat);
    }
    const [lon, lat] = labelOf(largest.rings);
    measures.hectares.push(Math.round(squareMetres / 100) / 100);
    measures.lon.push(lon);
    measures.lat.push(lat);
    measures.boxes.push([...fromDegrees(box[0], box[1]), ...fromDegrees(box[2], box[3])]);
  }
  return measures;
}

/** The label point of a part in degrees, searched on a plane where a degree of longitude is shortened to its true length. */
function labelOf(rings: readonly (readonly [number, number])[][]): [lon: number, lat: number] {
  const middle = rings[0]![0]![1];
  const shorten = Math.cos((middle * Math.PI) / 180);
  const flat = rings.map((ring) => Float64Array.from(ring.flatMap(([lon, lat]) => [lon * shorten, lat])));
  const span = (offset: number) => {
    const values = flat[0]!.filter((_, i) => i % 2 === offset);
    return Math.max(...values) - Math.min(...values);
  };
  const [x, y] = labelPoint(flat, Math.min(span(0), span(1)) / 50);
  return fromDegrees(x / shorten, y);
}

function fromDegrees(lon: number, lat: number): [lon: number, lat: number] {
  const { scale, translate } = gridTransform;
  return fromGrid([Math.round((lon - translate[0]) / scale[0]), Math.round((lat - translate[1]) / scale[1])]);
}
