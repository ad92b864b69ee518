import { runsWorkers } from './runs-workers.ts';
import { hasGraphicsCard, knowsWebGl2, savesData } from './suits-webgl.ts';

/** Whether the page has a graphics card, once that has been asked. */
let hasCard: boolean | undefined;

/**
 * Whether MapLibre is to draw the maps of a page, `wanted` being the renderer asked for: not where the reader saves data, and without a graphics card only where
 * it is asked for, or for a basemap that it alone can draw.
 */
export function suitsMapLibre(wanted?: 'svg' | 'maplibre', basemap?: string | null): boolean {
  if (wanted === 'svg' || savesData() || !runsWorkers()) return false;
  return wanted === 'maplibre' || basemap ? knowsWebGl2() : (hasCard ??= hasGraphicsCard());
}
