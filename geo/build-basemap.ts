import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type {
  GeometryCollection, MultiLineString as TopoMultiLineString, MultiPolygon as TopoMultiPolygon, Topology, Transform,
} from 'topojson-specification';
import type { Box } from './box.ts';
import { polygonsOf } from './build-topology.ts';
import type { Progress } from './progress.ts';
import { ringArea } from './ring-area.ts';
import type { SourceFiles } from './source-files.ts';
import { simplifyLine, thinLines, type WeighedLine, withMetres } from './thin-lines.ts';

/** Steps of about 4 m: enough for what lies under and over the data, of which a pixel at the closest zoom that is usual is 1.5 m. */
const basemapTransform: Transform = { scale: [6e-5, 4e-5], translate: [-0.6, 51.2] };
/** How far lines, and outlines of parks and water, may move as they lose points. */
const toleranceMetres = 8;

/** A shape of a layer: lines, or a park or lake. */
export type BasemapShape = (TopoMultiLineString | TopoMultiPolygon) & { properties?: { name?: string; line?: string } };
/** A layer: the id of its source, and the box that the source covers. */
export interface BasemapLayer extends GeometryCollection {
  geometries: BasemapShape[];
  properties: { source: string; covers: Box };
}
export type BasemapTopology = Topology<Record<string, BasemapLayer>>;

/** What the files of the north of London were cut to, by their publisher's copy; the Underground's lines reach further. */
const northLondon: Box = [-0.34, 51.53, -0.1, 51.68];
const london: Box = [-0.52, 51.28, 0.34, 51.7];

/** Of streets side by side the one with more bus routes is kept: 1 or more, 3 or more, 6 or more. */
const routeClasses = [6, 3, 1];

/**
 * The basemap of the north of London: `parks`, `water`, `streets` (those that buses run on), `roads` (the Major Road Network) and `tube`
 * (Underground lines, with `line`). Lines that run side by side are thinned to one, and points within 8 m of their neighbours' line are
 * left out.
 */
export function buildBasemap(sources: SourceFiles, progress: Progress): BasemapTopology {
  const lines = (path: string) => sources.geojson<{ n?: number; line?: string }, LineString | MultiLineString>(path).features;
  const arcs: Topology['arcs'] = [];
  const streets = thinLines(lines('basemap/bus_streets_barnet.geojson.gz').flatMap((feature) => (
    weighed(feature, routeClasses.find((least) => feature.properties.n! >= least)!))), 20, toleranceMetres);
  const roads = thinLines(lines('basemap/major_roads_barnet.geojson.gz').flatMap((feature) => weighed(feature, 1)), 30, toleranceMetres);
  const tubeFeatures = lines('basemap/tube_lines_barnet.geojson.gz');
  const tube = [...new Set(tubeFeatures.map((feature) => feature.properties.line!))].sort().map((name) => ({
    name, lines: thinLines(tubeFeatures.filter((feature) => feature.properties.line === name).flatMap((feature) => weighed(feature, 1)), 30, toleranceMetres),
  }));
  progress(`basemap: ${streets.length} street lines, ${roads.length} road lines, ${tube.flatMap(({ lines: kept }) => kept).length} Underground lines after thinning`);
  const layer = (path: string, geometries: BasemapShape[]): BasemapLayer => (
    { type: 'GeometryCollection', properties: { source: sources.describe(path).id, covers: northLondon }, geometries });
  const water = 'basemap/water_barnet.geojson.gz';
  return {
    type: 'Topology',
    transform: basemapTransform,
    objects: {
      parks: layer('basemap/parks_barnet.geojson.gz', parkShapes(sources, 'basemap/parks_barnet.geojson.gz', arcs, progress)),
      water: layer(water, sources.geojson<unknown, Polygon>(water).features.flatMap((feature) => polygonShape(feature.geometry, arcs) ?? [])),
      streets: layer('basemap/bus_streets_barnet.geojson.gz', [lineShape(streets, arcs)]),
      roads: layer('basemap/major_roads_barnet.geojson.gz', [lineShape(roads, arcs)]),
      tube: layer('basemap/tube_lines_barnet.geojson.gz', tube.map(({ name, lines: kept }) => lineShape(kept, arcs, { line: name }))),
    },
    arcs,
  };
}

/** The parks of all London boroughs, as the one layer `parks`. */
export function buildLondonParks(sources: SourceFiles, progress: Progress): BasemapTopology {
  const path = 'service-reach/parks_london_os_open_greenspace_2019.geojson.gz';
  const arcs: Topology['arcs'] = [];
  const geometries = parkShapes(sources, path, arcs, progress);
  return {
    type: 'Topology', transform: basemapTransform, arcs,
    objects: { parks: { type: 'GeometryCollection', properties: { source: sources.describe(path).id, covers: london }, geometries } },
  };
}

function parkShapes(sources: SourceFiles, path: string, arcs: Topology['arcs'], progress: Progress): BasemapShape[] {
  const { features } = sources.geojson<{ name: string | null }, Polygon | MultiPolygon>(path);
  const shapes = features.flatMap(({ geometry, properties: { name } }) => {
    const park = polygonShape(geometry, arcs);
    return park ? [name ? { ...park, properties: { name } } : park] : [];
  });
  progress(`basemap: ${shapes.length} parks of ${sources.describe(path).title}; ${features.length - shapes.length} too small to draw`);
  return shapes;
}

function weighed(feature: Feature<LineString | MultiLineString>, weight: number): WeighedLine[] {
  const lines = feature.geometry.type === 'LineString' ? [feature.geometry.coordinates] : feature.geometry.coordinates;
  return lines.map((line) => ({ weight, line: line as [number, number][] }));
}

function lineShape(lines: readonly WeighedLine['line'][], arcs: Topology['arcs'], properties?: BasemapShape['properties']): BasemapShape {
  const kept = lines.map(onGrid).filter((line) => line.length > 1);
  return { type: 'MultiLineString', arcs: kept.map((line) => [addArc(line, arcs)]), ...(properties && { properties }) };
}

/** A polygon with its rings simplified, less where nothing would be left, and wound as d3-geo needs; undefined where nothing is. */
function polygonShape(shape: Polygon | MultiPolygon, arcs: Topology['arcs']): BasemapShape | undefined {
  const parts = polygonsOf(shape)
    .map((polygon) => polygon.map((ring, i) => outlineOf(ring as [number, number][], i === 0)))
    .filter(([outer]) => outer)
    .map((rings) => rings.filter((ring) => ring !== undefined).map((ring) => [addArc(ring, arcs)]));
  return parts.length ? { type: 'MultiPolygon', arcs: parts } : undefined;
}

function outlineOf(ring: readonly [number, number][], isOuter: boolean): [number, number][] | undefined {
  const points = ring.map(withMetres);
  for (const tolerance of [toleranceMetres, toleranceMetres / 2, 0]) {
    const line = onGrid(simplifyLine(points, tolerance));
    const area = ringArea(line);
    if (line.length >= 4 && area !== 0) return area < 0 === isOuter ? line : line.reverse();
  }
  return undefined;
}

function onGrid(line: readonly (readonly number[])[]): [number, number][] {
  const { scale, translate } = basemapTransform;
  return line.map((point): [number, number] => [
    Math.round((point[0]! - translate[0]) / scale[0]), Math.round((point[1]! - translate[1]) / scale[1]),
  ]).filter((point, i, all) => i === 0 || point[0] !== all[i - 1]![0] || point[1] !== all[i - 1]![1]);
}

function addArc(line: readonly [number, number][], arcs: Topology['arcs']): number {
  return arcs.push(line.map(([x, y], i) => (i ? [x - line[i - 1]![0], y - line[i - 1]![1]] : [x, y]))) - 1;
}
