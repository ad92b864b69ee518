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
  const parts = geometries.flatMap((geometry, area) => partsOf(geometry).map((rings) => ({ area, rings, box: boxOf(ringPoints(rings[0]!, points)) })));

  const cut = new Map<string, number>();
  const mended = new Map<number, Polygon | MultiPolygon>();
  for (const [exterior] of mergeArcs(topology, geometries).arcs) {
    const outline = ringPoints(exterior!, points);
    const pieceBox = boxOf(outline);
    const [x, y] = labelPoint([Float64Array.from(outline.flat())], 100);
    const around = parts.find(({ rings, box }) => liesInside(pieceBox, box) && isInside(x, y, rings.map((ring) => ringPoints(ring, points))))?.area;
    if (around === undefined) continue;
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

/** Whether the first box lies inside the second without reaching its sides, so that it is not the box of a part of the piece itself. */
function liesInside(inner: Box, outer: Box): boolean {
  return outer[0] < inner[0] && outer[1] < inner[1] && outer[2] > inner[2] && outer[3] > inner[3];
}

function boxOf(ring: readonly (readonly [number, number])[]): Box {
  let box = emptyBox;
  for (const [x, y] of ring) box = boxWith(box, x, y);
  return box;
}
