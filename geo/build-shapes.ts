import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { type AreaTopology, buildTopology, partsOf, polygonsOf } from './build-topology.ts';
import { edgeCrossings } from './edge-crossings.ts';
import { toGrid } from './grid.ts';
import { mergeAreas } from './merge-areas.ts';
import { cutOutEnclaves } from './cut-out-enclaves.ts';
import type { Progress } from './progress.ts';
import { ringArea } from './ring-area.ts';
import type { SourceFiles } from './source-files.ts';
import { topologyFaults } from './topology-faults.ts';
import { arcPoints, ringPoints } from './topology-points.ts';

/** `smallAreas` holds the objects `small-area` and `neighbourhood`, `wards` holds `ward` and `council`; all in the order of their codes. */
export interface NationalShapes {
  smallAreas: AreaTopology;
  wards: AreaTopology;
}

/** The national shapes, and the codes of the small areas around enclaves, where what was placed by the published layer must be placed anew. */
export interface BuiltShapes extends NationalShapes {
  aroundEnclaves: ReadonlySet<string>;
}

/** Which larger area each small one belongs to: rows of `codes`, in the order of the small ones. */
export interface Grouping {
  groupOf: ArrayLike<number>;
  codes: readonly string[];
}

/** Edges that cross in the published layer: a speck of 7 m² on the shore, a second part of E01025169, lies partly over E01025148. */
const publishedCrossings: Partial<Record<keyof typeof files, number>> = { 'small-area': 1 };

type Shape = Polygon | MultiPolygon;

const files = {
  'small-area': { path: 'boundaries/lsoa21_england_bgc.geojson.gz', key: 'lsoa21cd' },
  neighbourhood: { path: 'boundaries/msoa21_england_bgc.geojson.gz', key: 'msoa21cd' },
  ward: { path: 'boundaries/wards25_england_bgc.geojson.gz', key: 'wd25cd' },
  council: { path: 'boundaries/lad25_england_dissolved.geojson.gz', key: 'lad25cd' },
};

/**
 * Builds the shapes of England: small areas and wards as published, neighbourhoods and councils merged from them, so that a line
 * which two levels share is one line.
 *
 * @throws codes that differ from those given; an area whose size or number of rings is not the published one (but for enclaves, which
 * are cut out of the area around them); arcs that lie over each other; a gap between areas.
 */
export function buildShapes(sources: SourceFiles, codes: { smallAreas: readonly string[]; wards: readonly string[] }, neighbourhoods: Grouping, councils: Grouping, progress: Progress): BuiltShapes {
  const read = (level: keyof typeof files) => new Map(sources.geojson<Record<string, string>, Shape>(files[level].path).features
    .map((feature) => [feature.properties[files[level].key]!, feature.geometry]));

  const { topology: smallAreas, cut } = joined('small-area', read('small-area'), codes.smallAreas, progress);
  smallAreas.objects['neighbourhood'] = mergeAreas(smallAreas, 'small-area', neighbourhoods.groupOf, neighbourhoods.codes);
  compareMerged(smallAreas, 'neighbourhood', read('neighbourhood'), progress);
  const { topology: wards } = joined('ward', read('ward'), codes.wards, progress);
  wards.objects['council'] = mergeAreas(wards, 'ward', councils.groupOf, councils.codes);
  compareMerged(wards, 'council', read('council'), progress);
  return { smallAreas, wards, aroundEnclaves: new Set(cut.keys()) };
}

/** Writes a topology as gzip-packed TopoJSON. */
export function writeTopology(file: string, topology: Topology): void {
  writeFileSync(file, gzipSync(JSON.stringify(topology), { level: 9 }));
}

function joined(level: keyof typeof files, shapes: ReadonlyMap<string, Shape>, codes: readonly string[], progress: Progress): { topology: AreaTopology; cut: ReadonlyMap<string, number> } {
  const unknown = [...shapes.keys()].find((code) => !codes.includes(code));
  if (unknown !== undefined || shapes.size !== codes.length) {
    throw new Error(`${files[level].path} has ${shapes.size} areas, ${codes.length} were expected${unknown === undefined ? '' : `; ${unknown} is not among them`}`);
  }
  const published = codes.map((code) => ({ code, geometry: shapes.get(code)! }));
  const { areas, cut } = cutOutEnclaves(published, buildTopology(level, published), level);
  if (cut.size) progress(`${level}: holes that the published layer had lost were cut again around the areas inside ${[...cut.keys()].join(', ')}`);
  const topology = buildTopology(level, areas);
  const lying = cutOutEnclaves(areas, topology, level).cut;
  if (lying.size) throw new Error(`${level}: areas still lie over ${[...lying.keys()].join(', ')}`);
  const points = arcPoints(topology);
  let parts = 0, rings = 0;
  topology.objects[level]!.geometries.forEach((geometry, i) => {
    const given = polygonsOf(areas[i]!.geometry), ours = partsOf(geometry);
    const lostRings = polygonsOf(published[i]!.geometry).flat().length + (cut.get(geometry.id) ?? 0) - ours.flat().length;
    if (given.length !== ours.length || lostRings !== 0 || publishedSize(given) !== sizeOnGrid(ours, points)) {
      throw new Error(`${geometry.id} lost ${lostRings} rings or changed its size`);
    }
    parts += ours.length;
    rings += ours.flat().length;
  });
  const faults = topologyFaults(topology, level);
  if (faults.gaps || faults.overused || faults.sameWay) {
    throw new Error(`${level}: ${faults.gaps} gaps between areas, ${faults.overused} arcs of more than two areas, ${faults.sameWay} arcs where two areas lie over each other`);
  }
  const { crossings, cornersOnEdges } = edgeCrossings(topology);
  if (cornersOnEdges || crossings > (publishedCrossings[level] ?? 0)) {
    throw new Error(`${level}: ${cornersOnEdges} corners lie on an edge that lacks them and ${crossings} pairs of edges cross`);
  }
  progress(`${level}: ${codes.length} areas, ${parts} parts, ${rings} rings, ${topology.arcs.length} arcs (${faults.shared} shared by two areas, ${faults.single} on the shore or national border), no gaps, ${crossings} pairs of edges that cross`);
  return { topology, cut };
}

/** Compares merged areas with the published layer of their level, and tells of those that differ by more than a ten-thousandth. */
function compareMerged(topology: AreaTopology, level: keyof typeof files, published: ReadonlyMap<string, Shape>, progress: Progress): void {
  const points = arcPoints(topology);
  const differing = topology.objects[level]!.geometries.flatMap((geometry) => {
    const shape = published.get(geometry.id);
    if (!shape) throw new Error(`${files[level].path} has no ${geometry.id}`);
    const difference = Math.abs(sizeOnGrid(partsOf(geometry), points) / publishedSize(polygonsOf(shape)) - 1);
    return difference > 1e-4 ? [`${geometry.id} ${(100 * difference).toFixed(2)}%`] : [];
  });
  progress(`${level}: ${topology.objects[level]!.geometries.length} areas merged; ${differing.length ? `these differ in size from the published layer: ${differing.join(', ')}` : 'all have the size of the published layer'}`);
}

/** Size in grid units squared: exterior rings less holes. */
function publishedSize(polygons: readonly (readonly (readonly number[])[])[][]): number {
  return polygons.flatMap((polygon) => polygon.map((ring, i) => Math.abs(ringArea(ring.map((position) => toGrid([...position])))) * (i ? -1 : 1)))
    .reduce((sum, size) => sum + size, 0);
}

function sizeOnGrid(parts: readonly number[][][], points: ReturnType<typeof arcPoints>): number {
  return -parts.flat().reduce((sum, ring) => sum + ringArea(ringPoints(ring, points)), 0);
}
