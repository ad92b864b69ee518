import type { MultiPolygon, Polygon } from 'geojson';
import { mergeArcs } from 'topojson-client';
import { type Box, boxWith, emptyBox } from './box.ts';
import { type AreaTopology, partsOf, polygonsOf } from './build-topology.ts';
import { fromGrid, toGrid } from './grid.ts';
import { isInside } from './is-inside.ts';
import { labelPoint } from './label-point.ts';
import { arcPoints, ringPoints } from './topology-points.ts';

export interface Area {
  code: string;
  geometry: Polygon | MultiPolygon;
}

/**
 * Some areas that lie wholly inside one other area (a town in its countryside) lie over it in the publisher's file, because the hole
 * around them was lost. Such an enclave shows as a piece of England's outline that lies inside an area.
 *
 * @returns the areas with those holes cut again, and the codes of the areas around them, with the number of holes.
 */
export function cutOutEnclaves(areas: readonly Area[], topology: AreaTopology, object: string): { areas: Area[]; cut: Map<string, number> } {
  const points = arcPoints(topology);
  const { geometries } = topology.objects[object]!;
  const owner = new Int32Array(topology.arcs.length).fill(-1);
  geometries.forEach((geometry, i) => partsOf(geometry).flat(2).forEach((arc) => { owner[arc < 0 ? ~arc : arc] = i; }));
  const boxes = areas.map(({ geometry }) => boxOf(polygonsOf(geometry).flatMap(([outer]) => outer!.map(toGrid))));

  const cut = new Map<string, number>();
  const mended = new Map<number, Polygon | MultiPolygon>();
  for (const [exterior] of mergeArcs(topology, geometries).arcs) {
    const outline = ringPoints(exterior!, points);
    const [x, y] = labelPoint([Float64Array.from(outline.flat())], 100);
    const pieceBox = boxOf(outline);
    const own = owner[exterior![0]! < 0 ? ~exterior![0]! : exterior![0]!]!;
    const around = boxes.findIndex((box, i) => i !== own && box[0] <= pieceBox[0] && box[1] <= pieceBox[1] && box[2] >= pieceBox[2] && box[3] >= pieceBox[3]
      && partsOf(geometries[i]!).some((part) => isInside(x, y, part.map((ring) => ringPoints(ring, points)))));
    if (around < 0) continue;
    const polygons = polygonsOf(mended.get(around) ?? areas[around]!.geometry);
    const hole = outline.map(fromGrid);
    mended.set(around, {
      type: 'MultiPolygon',
      coordinates: polygons.map((polygon) => (isInside(x, y, polygon.map((ring) => ring.map(toGrid))) ? [...polygon, hole] : polygon)),
    });
    const { code } = areas[around]!;
    cut.set(code, (cut.get(code) ?? 0) + 1);
  }
  return { areas: areas.map((area, i) => ({ ...area, geometry: mended.get(i) ?? area.geometry })), cut };
}

function boxOf(ring: readonly (readonly [number, number])[]): Box {
  let box = emptyBox;
  for (const [x, y] of ring) box = boxWith(box, x, y);
  return box;
}
