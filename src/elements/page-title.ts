import { areaName } from '../model/area-name.ts';
import { findArea } from '../view/settle-view.ts';
import { factsheetTitle } from '../words/page-title-words.ts';
import type { Scene } from './scene.ts';

/** What a page that shows a scene is called, in the browser's bar and in what is printed from it. */
export function pageTitle({ manifest, indicator, view }: Scene): string {
  if (!manifest) return 'Fairground';
  const area = view.sight === 'factsheet' && view.selected !== undefined ? findArea(manifest, view.selected) : undefined;
  if (area) return factsheetTitle(areaName(manifest, area).own, manifest.council.name);
  return indicator ? `${indicator.label}, ${manifest.council.name} – Fairground` : 'Fairground';
}
