import type { Padding } from './renderer.ts';

/** The narrowest map that has ground to spare beneath its buttons, pixels. */
const roomy = 560;
/** From a map's right edge to the far side of its buttons, for a mouse and for a finger, and what is left free beside them. Pixels. */
const taken = { fine: 54, coarse: 62, beside: 6 };
/** Most at the left of a map that gives room to buttons at its right, pixels. */
const left = 14;

/**
 * Padding that keeps what is fitted from under a map's buttons, which stand at its right.
 *
 * @param width of the map, pixels
 */
export function clearOfButtons(padding: Padding, width: number, isCoarse = matchMedia('(pointer: coarse)').matches): Padding {
  if (width >= roomy) return padding;
  return { ...padding, left: Math.min(padding.left, left), right: Math.max(padding.right, taken[isCoarse ? 'coarse' : 'fine'] + taken.beside) };
}
