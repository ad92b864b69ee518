import type { Scene } from '../scene.ts';
import type { Poster } from './poster.ts';
import type { Sheet } from './sheet.ts';

/** A table of figures that a view offers: what it is called beside others, and the parts of its file's name. */
export interface OfferedSheet {
  label: string;
  name: readonly string[];
  sheet: Sheet;
}

/** What a view lets a reader take away. `name`: the parts of the picture's file name. */
export interface Offer {
  /** The view in a sentence. */
  sentence: string;
  sheets: readonly OfferedSheet[];
  name: readonly string[];
  /** The picture of it; undefined where it has none. */
  poster?: (dark: boolean) => Promise<Poster>;
}

/** What the view of a scene lets a reader take away; undefined while its council is on its way. */
export async function offerOf(scene: Scene): Promise<Offer | undefined> {
  if (!scene.manifest) return undefined;
  switch (scene.view.sight) {
    case 'compare': return (await import('./offer-of-comparison.ts')).offerOfComparison(scene);
    case 'targeting': return (await import('./offer-of-targets.ts')).offerOfTargets(scene);
    case 'scatter': return (await import('./offer-of-scatter.ts')).offerOfScatter(scene);
    case 'maps': return (await import('./offer-of-maps.ts')).offerOfMaps(scene);
    case 'area': case 'factsheet': return (await import('./offer-of-area.ts')).offerOfArea(scene);
    case 'sources': case 'gaps': return (await import('./offer-of-gaps.ts')).offerOfGaps(scene);
    case 'words': case 'accessibility': return (await import('./offer-of-words.ts')).offerOfWords(scene);
    default: return (await import('./offer-of-map.ts')).offerOfMap(scene);
  }
}
