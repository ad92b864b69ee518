import KDBush from 'kdbush';

/** The nearest of some places: how far, in metres, and which. */
export interface Nearest {
  distance: number;
  index: number;
}

/** A finder of the nearest place to a point. Asked for points that lie near one another in turn, it is fastest. */
export type NearestFinder = (x: number, y: number) => Nearest;

/**
 * A finder of the nearest of some points (metres east and north), in a k-d tree. The nearest cannot be further than the last answer's
 * place is, so each question looks only so far.
 *
 * @throws where there are no points.
 */
export function nearestPoint(points: readonly (readonly [x: number, y: number])[]): NearestFinder {
  if (!points.length) throw new Error('nearestPoint requires at least 1 point, got 0');
  const tree = new KDBush(points.length);
  for (const [x, y] of points) tree.add(x, y);
  tree.finish();
  let last = 0;
  return (x, y) => {
    const distanceTo = (index: number) => Math.hypot(points[index]![0] - x, points[index]![1] - y);
    let best = { distance: distanceTo(last), index: last };
    for (const index of tree.within(x, y, best.distance)) {
      const distance = distanceTo(index);
      if (distance < best.distance || (distance === best.distance && index < best.index)) best = { distance, index };
    }
    last = best.index;
    return best;
  };
}
