import { areaName } from '../model/area-name.ts';
import { findArea } from '../view/settle-view.ts';
import { explorerWords } from '../words/explorer-words.ts';
import { factsheetTitle, partTitle } from '../words/page-title-words.ts';
import { areaInSentence } from '../words/area-words.ts';
import type { Scene } from './scene.ts';

/** What a page that shows a scene is called, in the browser's bar, its history, and what is printed from it. */
export function pageTitle({ manifest, indicator, view }: Scene): string {
  if (!manifest) return 'Fairground';
  const { name: council } = manifest.council;
  const area = view.selected === undefined ? undefined : findArea(manifest, view.selected);
  switch (view.sight) {
    case 'factsheet':
    case 'area': {
      if (!area) return partTitle(explorerWords.sights[view.sight], council);
      const name = areaName(manifest, area);
      return view.sight === 'area' ? partTitle(areaInSentence(name), council) : factsheetTitle(name.own, council);
    }
    case 'map':
    case 'table':
      return indicator ? partTitle(indicator.label, council) : 'Fairground';
    default:
      return partTitle(explorerWords.sights[view.sight], council);
  }
}
