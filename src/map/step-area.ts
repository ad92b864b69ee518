export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** East and north of each direction. */
export const headings: Record<Direction, [number, number]> = { ArrowUp: [0, 1], ArrowDown: [0, -1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

export function isDirection(key: string): key is Direction {
  return key in headings;
}

/**
 * The row one step away in a direction: among the areas that touch `from`, the one that lies closest to that heading, or where none of
 * them lies within 60° of it, the nearest area of all that does. Undefined at the edge.
 *
 * @param points longitude and latitude of each area, degrees
 * @param links rows that touch each row; leave out where contiguity is not known
 */
export function stepArea(points: readonly (readonly [number, number])[], from: number, direction: Direction, links?: readonly (readonly number[])[]): number | undefined {
  const origin = points[from];
  if (!origin) throw new Error(`stepArea requires a row below ${points.length}, got ${from}`);
  const [hx, hy] = headings[direction];
  const narrowing = Math.cos((origin[1] * Math.PI) / 180);
  const seen = (row: number) => {
    const dx = (points[row]![0] - origin[0]) * narrowing;
    const dy = points[row]![1] - origin[1];
    const distance = Math.hypot(dx, dy);
    return { row, distance, along: distance === 0 ? -1 : (dx * hx + dy * hy) / distance };
  };
  const ahead = ({ along }: { along: number }) => along > 0.5;
  const touching = (links?.[from] ?? []).filter((row) => row < points.length && row !== from).map(seen).filter(ahead);
  if (touching.length > 0) return touching.reduce((a, b) => (b.along > a.along ? b : a)).row;
  const others = points.map((_, row) => seen(row)).filter((each) => each.row !== from && ahead(each));
  return others.length > 0 ? others.reduce((a, b) => (b.distance / b.along < a.distance / a.along ? b : a)).row : undefined;
}
