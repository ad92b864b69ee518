import type { FirstScene } from '../elements/first-scene.ts';
import type { FirstAsked } from '../view/first-asked.ts';
import { firstIndicators } from '../view/first-indicators.ts';

/** The files of a pack that a view needs first, the largest of a map first. */
export function firstFiles(asked: FirstAsked): string[] {
  const indicators = firstIndicators(asked);
  return indicators.length > 0 ? ['first/shapes.json', 'first/areas.json', ...indicators.map((id) => `first/${id}.json`)] : ['manifest.json', 'shapes.topojson'];
}

/** The files of a pack that a map needs when its first picture stands, in the order in which they are read. */
export function restFiles({ indicator: { topic }, manifest: { basemap }, isCoarse }: FirstScene): string[] {
  return [
    'manifest.json', `${topic}.json`, ...(isCoarse ? ['shapes.topojson'] : []), 'places.json', 'ring/areas.json', 'ring/shapes.topojson', ...(basemap.length > 0 ? ['basemap.topojson'] : []), 'neighbours.json', `ring/${topic}.json`,
  ];
}

/**
 * Asks for files of a council's pack before the code that reads them has come: the browser keeps what arrives, and hands it over when it is asked for again. `packs`: the address of the packs
 * folder.
 */
export function askAhead(packs: string, area: string, files: readonly string[]): void {
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    link.href = `${packs.replace(/\/+$/, '')}/${area}/${file}`;
    document.head.append(link);
  }
}
