import type { View } from '../view/view.ts';

/**
 * Fetches what the page names as wanted later: the code of MapLibre, where it is going to draw. It comes while the processor is busy with the elements, and the network is not; what runs
 * it comes upon it then.
 */
export async function fetchLater({ renderer }: View, basemap?: string | null): Promise<void> {
  const { suitsMapLibre } = await import('../map/suits-maplibre.ts');
  if (!suitsMapLibre(renderer, basemap)) return;
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-later]')) link.rel = 'modulepreload';
}
