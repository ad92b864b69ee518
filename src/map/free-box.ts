import type { Padding } from './renderer.ts';
import type { Box } from './svg/place-names.ts';

/** Width and height of a map, pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Least of a map, pixels each way, that padding leaves free. */
const least = 40;

/** What padding leaves free of a map, pixels from its upper left corner. Padding that leaves nothing free is made smaller on both sides alike. */
export function freeBox({ width, height }: Size, padding: Padding): Box {
  const [left, right] = within(width, padding.left, padding.right);
  const [top, bottom] = within(height, padding.top, padding.bottom);
  return { left, right: width - right, top, bottom: height - bottom };
}

function within(length: number, from: number, to: number): [number, number] {
  const most = Math.max(0, length - Math.min(least, length / 2));
  const part = from + to > most ? most / (from + to) : 1;
  return [from * part, to * part];
}
