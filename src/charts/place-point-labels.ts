/** A label that wants to stand beside a point; of two that cannot both stand, the one of the lower `rank` does. */
export interface PointLabel {
  x: number;
  y: number;
  width: number;
  rank: number;
  /** Stands over other points, or what else is taken, rather than be dropped. */
  mustStand?: boolean;
}

/** Where a label's left end and baseline come. */
export interface PlacedLabel {
  x: number;
  y: number;
}

const height = 14;
const gap = 8;

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Places labels beside their points: to the right, left, above or below, where one meets no label placed before it, no point but its own, and no edge;
 * where there is no such place it is dropped. In order of rank.
 *
 * @param points that labels keep clear of, within `radius`
 * @param room the frame that labels stay in, from (0, 0) unless told; `taken`: what else they keep clear of
 * @returns a place for each label, undefined where it was dropped
 */
export function placePointLabels(
  labels: readonly PointLabel[], points: readonly { x: number; y: number }[], { width, height: most, left = 0, top = 0, radius = 4, taken: before = [] }: { width: number; height: number; left?: number; top?: number; radius?: number; taken?: readonly Box[] },
): (PlacedLabel | undefined)[] {
  const placed = new Array<PlacedLabel | undefined>(labels.length).fill(undefined);
  const placedBoxes: Box[] = [];
  const order = labels.map((_, i) => i).sort((a, b) => labels[a]!.rank - labels[b]!.rank);
  for (const i of order) {
    const label = labels[i]!;
    const possible = boxesAround(label).filter((each) => each.left >= left && each.right <= width && each.top >= top && each.bottom <= most && !placedBoxes.some((other) => meet(each, other)));
    const box = possible.find((each) => !before.some((other) => meet(each, other))
      && !points.some(({ x, y }) => (x !== label.x || y !== label.y) && meet(each, { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })))
      ?? (label.mustStand ? possible[0] : undefined);
    if (!box) continue;
    placedBoxes.push(box);
    placed[i] = { x: box.left, y: box.bottom - 3 };
  }
  return placed;
}

/** The places that a label may take, the best first. */
function boxesAround({ x, y, width }: PointLabel): Box[] {
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  const [middle, above, below] = [y - height / 2, y - gap - height, y + gap];
  return [at(x + gap, middle), at(x - gap - width, middle), at(x - width / 2, above), at(x - width / 2, below), at(x + gap, above + 6), at(x + gap, below - 6), at(x - gap - width, above + 6), at(x - gap - width, below - 6)];
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
