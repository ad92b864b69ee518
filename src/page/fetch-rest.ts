import { suitsMapLibre } from '../map/suits-maplibre.ts';
import type { View } from '../view/view.ts';
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
export function fetchRest(packs: string, view: View, basemap?: string | null): void {
  fetchCode('picture');
  askAhead(packs, view.area, restFiles(view));
  fetchFonts();
  if (suitsMapLibre(view.renderer, basemap)) fetchCode('maplibre');
}
