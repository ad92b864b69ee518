/** Where a text may stand about its point, in the order tried: on it, or below, above, right or left of it. */
export type Anchor = 'on' | 'below' | 'above' | 'right' | 'left';

/** A thing that wants room on the map. Lengths in pixels. */
export interface Wanted {
  x: number;
  y: number;
  width: number;
  height: number;
  anchors: readonly Anchor[];
  /** From the point to the nearest edge of a text beside it. */
  gap: number;
  /** Kept free on all sides. */
  margin: number;
  /** Whether the middle of the thing may stand there; anywhere by default. */
  allows?(x: number, y: number): boolean;
}

/** The middle of a thing that has been given room. */
export interface Placed {
  x: number;
  y: number;
  anchor: Anchor;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const cell = 64;
/** More than a map has of cells from side to side. */
const columns = 65_536;

/** Room on a map, taken first come, first served: what is placed first keeps its place, a later one moves, and where no place is free it has none. */
export class Room {
  readonly #cells = new Map<number, Box[]>();

  /** Takes a box whether it is free or not. */
  take(box: Box): void {
    someCell(box, (key) => {
      const boxes = this.#cells.get(key);
      if (boxes) boxes.push(box);
      else this.#cells.set(key, [box]);
      return false;
    });
  }

  isFree(box: Box): boolean {
    return !someCell(box, (key) => {
      for (const other of this.#cells.get(key) ?? []) {
        if (box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom) return true;
      }
      return false;
    });
  }

  /** Gives a thing the first of its places that is free and allowed; undefined where none is. */
  place(wanted: Wanted): Placed | undefined {
    for (const anchor of wanted.anchors) {
      const { x, y } = middle(wanted, anchor);
      const [across, down] = [wanted.width / 2 + wanted.margin, wanted.height / 2 + wanted.margin];
      const box = { left: x - across, right: x + across, top: y - down, bottom: y + down };
      if (!this.isFree(box) || wanted.allows?.(x, y) === false) continue;
      this.take(box);
      return { x, y, anchor };
    }
    return undefined;
  }
}

function middle({ x, y, width, height, gap }: Wanted, anchor: Anchor): { x: number; y: number } {
  switch (anchor) {
    case 'on': return { x, y };
    case 'below': return { x, y: y + gap + height / 2 };
    case 'above': return { x, y: y - gap - height / 2 };
    case 'right': return { x: x + gap + width / 2, y };
    case 'left': return { x: x - gap - width / 2, y };
  }
}

/** Whether something is so of a cell that a box lies in. */
function someCell({ left, top, right, bottom }: Box, isSo: (key: number) => boolean): boolean {
  const [last, lowest] = [Math.floor(right / cell), Math.floor(bottom / cell)];
  for (let column = Math.floor(left / cell); column <= last; column++) {
    for (let row = Math.floor(top / cell); row <= lowest; row++) if (isSo(row * columns + column)) return true;
  }
  return false;
}
