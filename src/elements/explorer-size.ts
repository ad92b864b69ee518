import type { Padding } from '../map/renderer.ts';

export type ExplorerSize = 'phone' | 'tablet' | 'desk';

/** How an explorer of a width, in pixels, divides its room. */
export function explorerSize(width: number): ExplorerSize {
  return width < 720 ? 'phone' : width < 1080 ? 'tablet' : 'desk';
}

/** Height of the bar with the line below it, pixels. */
const bar = 57;

/**
 * What the explorer leaves free round the council on its map, pixels: the chips and the sheet of a phone, or the foot with the legend. `height` of the whole
 * explorer; `sheet` as the reader left it, half of what is below the bar until then.
 */
export function mapPadding(size: ExplorerSize, { foot, height, sheet = Math.round((height - bar) / 2) }: { foot: number; height: number; sheet?: number }): Padding {
  if (size === 'phone') return { top: 64, right: 64, bottom: sheet + 12, left: 16 };
  return { top: 24, right: 32, bottom: foot + 20, left: 32 };
}
