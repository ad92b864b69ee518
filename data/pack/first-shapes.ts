import type { Topology } from 'topojson-specification';
import { simplifyLine, withMetres } from '../../geo/thin-lines.ts';
import type { PackedShapes } from '../../src/model/pack.ts';
import { packShapes } from './pack-shapes.ts';

/** Letters of packed shapes that a first map is given as they are: 10 to 13 kB once compressed, in the 60 kB that an embed's first map may take. */
const mostLetters = 20_000;
/** A first map's longer side, pixels: as large as a council is fitted on a desk. */
const side = 700;
/** By how many of its pixels lines may be off, tried in turn. */
const pixelsOff = [0.5, 0.75, 1, 1.5, 2];

/**
 * `first/shapes.json`: a council's shapes as they are, or where that is too much for a first map, with the points left out that none of its pixels shows. `tolerance` then says by how
 * many metres a line may be off, and the whole shapes are to be fetched after.
 *
 * @throws a topology that is not on a grid
 */
export function firstShapes(topology: Topology): PackedShapes {
  let packed = packShapes(topology);
  const isTooMuch = (): boolean => packed.lines.length + Object.values(packed.areas).join('').length > mostLetters;
  if (!isTooMuch()) return packed;
  const metresAPixel = metresAcross(topology) / side;
  for (const pixels of pixelsOff) {
    if (!isTooMuch()) break;
    const metres = metresAPixel * pixels;
    packed = { ...packShapes(coarse(topology, metres)), tolerance: Math.ceil(metres) };
  }
  return packed;
}

/** The points of each line in metres, beside their steps on the grid. */
function placed({ arcs, transform }: Topology): [east: number, north: number, x: number, y: number][][] {
  const { scale, translate } = transform!;
  return arcs.map((arc) => {
    let [east, north] = [0, 0];
    return arc.map(([dx, dy]) => {
      east += dx!;
      north += dy!;
      const [, , x, y] = withMetres([east * scale[0] + translate[0], north * scale[1] + translate[1]]);
      return [east, north, x, y];
    });
  });
}

function metresAcross(topology: Topology): number {
  const points = placed(topology).flat();
  const along = (axis: 2 | 3): number => points.reduce((most, point) => Math.max(most, point[axis]), -Infinity) - points.reduce((least, point) => Math.min(least, point[axis]), Infinity);
  return Math.max(along(2), along(3));
}

/** A topology whose lines are off by a tolerance at most, half of which is a step of its grid. */
function coarse(topology: Topology, metres: number): Topology {
  const { scale, translate } = topology.transform!;
  const [corner, next] = [withMetres([translate[0], translate[1]]), withMetres([translate[0], translate[1] + scale[1]])];
  const steps = Math.max(1, Math.floor(metres / 2 / (next[3] - corner[3])));
  const rounding = (steps / 2) * Math.hypot(next[3] - corner[3], withMetres([translate[0] + scale[0], translate[1]])[2] - corner[2]);
  return {
    ...topology,
    transform: { scale: [scale[0] * steps, scale[1] * steps], translate },
    arcs: placed(topology).map((line) => {
      const points = simplifyLine(line, metres - rounding).map(([east, north]) => [Math.round(east / steps), Math.round(north / steps)] as const);
      const different = points.filter(([east, north], i) => i === 0 || east !== points[i - 1]![0] || north !== points[i - 1]![1]);
      const kept = different.length > 1 ? different : [points[0]!, points[0]!];
      return kept.map(([east, north], i) => (i === 0 ? [east, north] : [east - kept[i - 1]![0], north - kept[i - 1]![1]]));
    }),
  };
}
