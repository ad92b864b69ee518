/** A line whose points hold metres east and north. */
type Line<P extends Point> = readonly P[];
type Point = readonly [lon: number, lat: number, x: number, y: number];
/** One end of a line: a path that arrives there goes on along the line to its other end. */
interface LineEnd {
  line: number;
  isLast: boolean;
}

/**
 * Joins lines end to end into long ones. Where just two ends meet at the very same point they are joined. Given `reachMetres`, ends within
 * it meet too, and where more than two do, the two that make the straightest way are joined, then the next two.
 */
export function joinEnds<P extends Point>(lines: readonly Line<P>[], reachMetres?: number): P[][] {
  const onward = new Map<string, LineEnd>();
  for (const meeting of reachMetres === undefined ? meetings(lines, 0).filter(({ length }) => length === 2) : meetings(lines, reachMetres)) {
    for (const [one, other] of straightestFirst(meeting, lines)) {
      if (onward.has(key(one)) || onward.has(key(other))) continue;
      onward.set(key(one), other);
      onward.set(key(other), one);
    }
  }
  const used = new Set<number>();
  const follow = (start: LineEnd): P[] => {
    const path: P[] = [];
    for (let at: LineEnd | undefined = start; at && !used.has(at.line); at = onward.get(key({ ...at, isLast: !at.isLast }))) {
      used.add(at.line);
      const points = pointsFrom(at, lines);
      path.push(...(path.length > 0 && metresBetween(path.at(-1)!, points[0]!) === 0 ? points.slice(1) : points));
    }
    return path;
  };
  const ends = lines.flatMap((_, line): LineEnd[] => [{ line, isLast: false }, { line, isLast: true }]);
  const loose = ends.filter((end) => !onward.has(key(end)));
  return [...loose, ...ends].flatMap((end) => (used.has(end.line) ? [] : [follow(end)]));
}

const key = ({ line, isLast }: LineEnd) => `${line} ${isLast}`;

const pointsFrom = <P extends Point>({ line, isLast }: LineEnd, lines: readonly Line<P>[]): Line<P> => (isLast ? lines[line]!.toReversed() : lines[line]!);

/** Ends in groups: those at the same point, or each within reach of the first of its group. */
function meetings(lines: readonly Line<Point>[], reachMetres: number): LineEnd[][] {
  const groups = new Map<string, { at: Point; ends: LineEnd[] }>();
  lines.forEach((points, line) => {
    for (const isLast of [false, true]) {
      const at = points.at(isLast ? -1 : 0)!;
      const place = at.slice(0, 2).join();
      const group = groups.get(place) ?? (reachMetres > 0 ? [...groups.values()].find((each) => metresBetween(each.at, at) <= reachMetres) : undefined);
      if (group) group.ends.push({ line, isLast });
      else groups.set(place, { at, ends: [{ line, isLast }] });
    }
  });
  return [...groups.values()].map(({ ends }) => ends);
}

/** Pairs of ends of different lines. The straightest leave in opposite directions. */
function straightestFirst(meeting: readonly LineEnd[], lines: readonly Line<Point>[]): [LineEnd, LineEnd][] {
  const bearings = meeting.map((end) => {
    const [[, , x, y], [, , toX, toY]] = pointsFrom(end, lines) as unknown as [Point, Point];
    return Math.atan2(toY - y, toX - x);
  });
  return meeting.flatMap((one, i) => meeting.slice(i + 1).map((other, j) => ({ one, other, turn: Math.cos(bearings[i]! - bearings[i + 1 + j]!) })))
    .filter(({ one, other }) => one.line !== other.line)
    .sort((a, b) => a.turn - b.turn)
    .map(({ one, other }) => [one, other]);
}

function metresBetween(a: Point, b: Point): number {
  return Math.hypot(a[2] - b[2], a[3] - b[3]);
}
