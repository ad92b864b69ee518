import { boxWith, emptyBox } from './box.ts';
import { type AreaTopology, partsOf } from './build-topology.ts';
import { toGrid } from './grid.ts';
import { isInside } from './is-inside.ts';
import { arcPoints, ringPoints } from './topology-points.ts';

/** A finder of the area (its row) that a place in degrees lies in; undefined where it lies in none. */
export function areaAt(topology: AreaTopology, object: string): (lon: number, lat: number) => number | undefined {
  const points = arcPoints(topology);
  const areas = topology.objects[object]!.geometries.map((geometry) => partsOf(geometry).flat());
  const boxes = areas.map((rings) => {
    let box = emptyBox;
    for (const arc of rings.flat()) for (const [x, y] of points[arc < 0 ? ~arc : arc]!) box = boxWith(box, x, y);
    return box;
  });
  return (lon, lat) => {
    const [x, y] = toGrid([lon, lat]);
    const row = boxes.findIndex((box, i) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]
      && isInside(x, y, areas[i]!.map((ring) => ringPoints(ring, points))));
    return row < 0 ? undefined : row;
  };
}
