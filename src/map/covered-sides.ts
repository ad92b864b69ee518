import type { Size } from './free-box.ts';
import type { Padding } from './renderer.ts';
import type { Box } from './svg/place-names.ts';

/** Most of a side's padding, pixels, that is a margin: where there is more, something covers the map. */
const margin = 40;

/** What padding says is covered along the sides of a map, pixels from its upper left corner. */
export function coveredSides({ top, right, bottom, left }: Padding, { width, height }: Size): Box[] {
  const all = { left: 0, right: width, top: 0, bottom: height };
  return [
    ...(top > margin ? [{ ...all, bottom: top }] : []),
    ...(bottom > margin ? [{ ...all, top: height - bottom }] : []),
    ...(left > margin ? [{ ...all, right: left }] : []),
    ...(right > margin ? [{ ...all, left: width - right }] : []),
  ];
}
