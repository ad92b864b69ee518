import type { Topology } from 'topojson-specification';
import { type Box, boxesMeet, boxHolds, boxWith, emptyBox } from './box.ts';
import type { BasemapLayer, BasemapShape, BasemapTopology } from './build-basemap.ts';
import { labelPoint } from './label-point.ts';
import { readTopology } from './read-topology.ts';
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

/**
 * A cutter of basemaps. A council gets each layer whose source covers all of it, cut to what lies within about 1.5 km (lines that cross the
 * edge are cut there, polygons stay whole); other London boroughs get parks; other councils nothing.
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

  constructor(topology: BasemapTopology) {
    this.#topology = topology;
    this.#lines = topology.arcs.map((arc) => {
      let x = 0, y = 0;
      return arc.map((step): [number, number] => [x += step[0]!, y += step[1]!]);
    });
  }

  cut(council: Box): CouncilBasemap {
    const { transform } = this.#topology;
    const place = (lon: number, lat: number): [number, number] => [(lon - transform!.translate[0]) / transform!.scale[0], (lat - transform!.translate[1]) / transform!.scale[1]];
    const window: Box = [...place(council[0] - margin.lon, council[1] - margin.lat), ...place(council[2] + margin.lon, council[3] + margin.lat)];
    const held = Object.entries(this.#topology.objects).filter(([, layer]) => boxHolds(layer.properties.covers, council));
    const arcs: Topology['arcs'] = [];
    const objects = Object.fromEntries(held.map(([name, layer]) => [name, {
      type: 'GeometryCollection' as const, geometries: layer.geometries.flatMap((shape) => this.#cutShape(shape, window, arcs)),
    }]));
    const parks = held.flatMap(([name, layer]) => (name === 'parks' ? this.#namedParks(layer, window) : []));
    return { topology: { type: 'Topology', transform: transform!, objects, arcs }, layers: Object.keys(objects), sources: held.map(([, layer]) => layer.properties.source), parks };
  }

  #cutShape(shape: BasemapShape, window: Box, arcs: Topology['arcs']): BasemapShape[] {
    const add = (line: Line): number => arcs.push(line.map(([x, y], i) => (i ? [x - line[i - 1]![0], y - line[i - 1]![1]] : [x, y]))) - 1;
    const { properties } = shape;
    if (shape.type === 'MultiLineString') {
      const kept = shape.arcs.flatMap(([arc]) => linesInside(this.#lines[arc!]!, window)).map((line) => [add(line)]);
      return kept.length ? [{ type: 'MultiLineString', arcs: kept, ...(properties && { properties }) }] : [];
    }
    const parts = shape.arcs.filter((rings) => boxesMeet(boxOf(this.#lines[rings[0]![0]!]!), window));
    return parts.length
      ? [{ type: 'MultiPolygon', arcs: parts.map((rings) => rings.map(([arc]) => [add(this.#lines[arc!]!)])), ...(properties && { properties }) }]
      : [];
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
