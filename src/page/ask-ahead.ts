import { firstIndicators } from '../view/first-indicators.ts';
import type { View } from '../view/view.ts';

/**
 * Asks for the files that a view needs first before the code that reads them has come: the browser keeps what arrives, and hands it over when it is
 * asked for again. `packs`: the address of the packs folder.
 */
export function askAhead(packs: string, view: View): void {
  const indicators = firstIndicators(view);
  const files = indicators.length > 0 ? ['first/areas.json', 'first/shapes.json', ...indicators.map((id) => `first/${id}.json`)] : ['manifest.json', 'shapes.topojson'];
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    link.href = `${packs.replace(/\/+$/, '')}/${view.area}/${file}`;
    document.head.append(link);
  }
}
