export interface Spot {
  x: number;
  y: number;
}

/** Half the width of a marker, and how far it reaches above and below its middle with its dots. Pixels. */
const reach = { across: 12, above: 12, below: 18 };
/** How far from its place a marker is moved, nearest first, and in how many directions. */
const away = [22, 30, 38, 48, 60];
const directions = 12;

/**
 * Where markers stand so that none hides another: the first of a list where it belongs, a later one, where that is taken, off to the nearest free side. One
 * without a free side stays in its place.
 *
 * @param places where they belong, pixels
 */
export function spreadMarkers(places: readonly Spot[]): Spot[] {
  const stood: Spot[] = [];
  for (const place of places) {
    const isFree = ({ x, y }: Spot): boolean => stood.every((other) => Math.abs(x - other.x) >= 2 * reach.across || Math.abs(y - other.y) >= reach.above + reach.below);
    const sides = away.flatMap((length) => Array.from({ length: directions }, (_, i): Spot => {
      const turn = (2 * Math.PI * i) / directions;
      return { x: place.x + length * Math.cos(turn), y: place.y + length * Math.sin(turn) };
    }));
    stood.push([place, ...sides].find(isFree) ?? place);
  }
  return stood;
}
