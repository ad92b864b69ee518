import type { Topology } from 'topojson-specification';
import { type Box, boxesMeet, boxHolds, boxWith, emptyBox } from './box.ts';
import type { BasemapLayer, BasemapShape, BasemapTopology } from './build-basemap.ts';
import { labelPoint } from './label-point.ts';
import { readTopology } from './read-topology.ts';
import { ringArea } from './ring-area.ts';
import { tables } from './tables.ts';

/** A named park, and a point inside it. */
export interface NamedPark {
  name: string;
  lon: number;
  lat: number;
}

/** What a council's pack carries beneath and above its data: the layers' names are the topology's objects. `sources` are ids. */
export interface CouncilBasemap {
  topology: Topology;
  layers: string[];
  sources: string[];
  parks: NamedPark[];
}

/** How far around a council the basemap reaches, in degrees: about 1.5 km, as the ring of small areas does. */
const margin = { lon: 0.022, lat: 0.0135 };

/** Parks, lakes and holes in them that are smaller are not drawn. */
const leastHectares = 0.3;
/** Metres of a degree: north, and east at 51.6° N. */
const metresOfDegree = { lon: 69_200, lat: 111_260 };

/**
 * A cutter of basemaps. A council gets each layer whose source covers all of it, cut to what lies within about 1.5 km (lines that cross the
 * edge are cut there, polygons stay whole); other London boroughs get parks; other councils nothing. Coordinates count from the council's
 * own corner, on the same grid everywhere. Names of parks are among `parks`, not in the topology.
 */
export function basemapCutter(): (council: Box, inLondon: boolean) => CouncilBasemap | undefined {
  const [northLondon, londonParks] = [tables.basemap, tables.londonParks].map((file) => new Basemap(readTopology(file) as BasemapTopology));
  return (council, inLondon) => {
    const own = northLondon!.cut(council);
    return own.layers.length ? own : inLondon ? londonParks!.cut(council) : undefined;
  };
}

type Line = readonly (readonly [number, number])[];

class Basemap {
  readonly #topology: BasemapTopology;
  readonly #lines: Line[];
  readonly #leastArea: number;

  constructor(topology: BasemapTopology) {
    this.#topology = topology;
    this.#lines = topology.arcs.map((arc) => {
      let x = 0, y = 0;
      return arc.map((step): [number, number] => [x += step[0]!, y += step[1]!]);
    });
    const { scale } = topology.transform!;
    this.#leastArea = (leastHectares * 1e4) / (scale[0] * metresOfDegree.lon * scale[1] * metresOfDegree.lat);
  }

  cut(council: Box): CouncilBasemap {
    const { scale, translate } = this.#topology.transform!;
    const place = (lon: number, lat: number): [number, number] => [(lon - translate[0]) / scale[0], (lat - translate[1]) / scale[1]];
    const window: Box = [...place(council[0] - margin.lon, council[1] - margin.lat), ...place(council[2] + margin.lon, council[3] + margin.lat)];
    const corner = [Math.floor(window[0]), Math.floor(window[1])] as const;
    const held = Object.entries(this.#topology.objects).filter(([, layer]) => boxHolds(layer.properties.covers, council));
    const arcs: Topology['arcs'] = [];
    const add = (line: Line): number => arcs.push(line.map(([x, y], i) => {
      const [fromX, fromY] = i ? line[i - 1]! : corner;
      return [x - fromX, y - fromY];
    })) - 1;
    const objects = Object.fromEntries(held.map(([name, layer]) => [name, {
      type: 'GeometryCollection' as const, geometries: layer.geometries.flatMap((shape) => this.#cutShape(shape, window, add)),
    }]));
    const parks = held.flatMap(([name, layer]) => (name === 'parks' ? this.#namedParks(layer, window) : []));
    const degrees = (axis: 0 | 1) => Number((translate[axis] + corner[axis] * scale[axis]).toFixed(6));
    return {
      topology: { type: 'Topology', transform: { scale, translate: [degrees(0), degrees(1)] }, objects, arcs },
      layers: Object.keys(objects), sources: held.map(([, layer]) => layer.properties.source), parks,
    };
  }

  #cutShape(shape: BasemapShape, window: Box, add: (line: Line) => number): BasemapShape[] {
    if (shape.type === 'MultiLineString') {
      const arcs = shape.arcs.flatMap(([arc]) => linesInside(this.#lines[arc!]!, window)).map((line) => [add(line)]);
      return arcs.length ? [{ type: 'MultiLineString', arcs, ...(shape.properties && { properties: shape.properties }) }] : [];
    }
    const arcs = shape.arcs.map((rings) => rings.map(([arc]) => this.#lines[arc!]!))
      .filter(([outer]) => this.#isDrawn(outer!) && boxesMeet(boxOf(outer!), window))
      .map((rings) => rings.filter((ring) => this.#isDrawn(ring)).map((ring) => [add(ring)]));
    return arcs.length ? [{ type: 'MultiPolygon', arcs }] : [];
  }

  #isDrawn(ring: Line): boolean {
    return Math.abs(ringArea(ring)) >= this.#leastArea;
  }

  /** The label point of the first part of each named park that lies in the window. */
  #namedParks(layer: BasemapLayer, window: Box): NamedPark[] {
    const { scale, translate } = this.#topology.transform!;
    return layer.geometries.flatMap((shape) => {
      const name = shape.properties?.name;
      if (!name || shape.type !== 'MultiPolygon') return [];
      const largest = shape.arcs.map((rings) => rings.map(([arc]) => this.#lines[arc!]!)).sort((a, b) => b[0]!.length - a[0]!.length)[0]!;
      if (!boxesMeet(boxOf(largest[0]!), window)) return [];
      const [x, y] = labelPoint(largest.map((ring) => Float64Array.from(ring.flat())), 1);
      const degrees = (value: number, axis: 0 | 1) => Math.round((value * scale[axis] + translate[axis]) * 1e5) / 1e5;
      return [{ name, lon: degrees(x, 0), lat: degrees(y, 1) }];
    });
  }
}

/** The stretches of a line whose segments meet the window. */
function linesInside(line: Line, window: Box): Line[] {
  const stretches: (readonly [number, number])[][] = [];
  let stretch: (readonly [number, number])[] = [];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    if (boxesMeet(boxOf([a, b]), window)) stretch = stretch.length ? [...stretch, b] : [a, b];
    else if (stretch.length) {
      stretches.push(stretch);
      stretch = [];
    }
  }
  return stretch.length ? [...stretches, stretch] : stretches;
}

function boxOf(line: Line): Box {
  return line.reduce<Box>((box, [x, y]) => boxWith(box, x, y), emptyBox);
}
