/** East and north, in steps of a grid. */
export type Step = readonly [east: number, north: number];

/** More ways than a ring has from anywhere: so many are looked at, the newest, that no file keeps its reader busy without end. */
const mostAtPoint = 100;

/**
 * Which lines go on from where a ring has come to. They are few, mostly one, so that a ring is told in little: by the place among them of the one that it takes. Lines are
 * named as in TopoJSON: by number, or ~number where they are walked backwards.
 */
export class LineEnds {
  readonly #from = new Map<number, number[]>();
  #walked = new Set<number>();

  /** Begins a layer of areas, of which no two walk a line the same way. */
  startLayer(): void {
    this.#walked = new Set();
  }

  /** A line not met before, with its ends. */
  add(line: number, from: Step, to: Step): void {
    for (const [end, way] of [[from, line], [to, ~line]] as const) {
      const key = keyOf(end);
      const ways = this.#from.get(key);
      if (!ways) this.#from.set(key, [way]);
      else if (ways.unshift(way) > mostAtPoint) ways.pop();
    }
  }

  walk(way: number): void {
    this.#walked.add(way);
  }

  /** The lines that go on from a point reached by `by`: first those that no area of the layer has walked that way, the newest first, and the way back last. */
  onwards(point: Step, by: number): readonly number[] {
    const ways = this.#from.get(keyOf(point)) ?? [];
    const rank = (way: number): number => (way === ~by ? 2 : this.#walked.has(way) ? 1 : 0);
    return ways.length < 2 ? ways : [...ways].sort((a, b) => rank(a) - rank(b));
  }
}

const keyOf = ([east, north]: Step): number => east * 2 ** 26 + north;
