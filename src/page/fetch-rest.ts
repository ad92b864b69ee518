import type { FirstScene } from '../elements/first-scene.ts';
import { suitsMapLibre } from '../map/suits-maplibre.ts';
import { askAhead, restFiles } from './ask-ahead.ts';
import fonts from './fonts.css?url';

/** Asks for the web fonts. */
export function fetchFonts(): void {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = fonts;
  document.head.append(sheet);
}

/** Asks for the code that the page links to for when the files of its first picture have come, for when that stands, or for MapLibre. */
export function fetchCode(when: 'data' | 'picture' | 'maplibre'): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>(`link[data-when=${when}]`)) link.rel = 'modulepreload';
}

/**
 * Asks, when a first picture stands, for all that a page needs next, in the order in which it is wanted, so that the network is busy while the processor is: the code of the elements that take
 * the picture's place, the rest of the pack that the view needs, the web fonts, and the code of MapLibre where it is going to draw.
 */
export function fetchRest(packs: string, scene: FirstScene, basemap?: string | null): void {
  const { area, renderer } = scene.view;
  fetchCode('picture');
  askAhead(packs, area, restFiles(scene));
  fetchFonts();
  if (suitsMapLibre(renderer, basemap)) fetchCode('maplibre');
}
