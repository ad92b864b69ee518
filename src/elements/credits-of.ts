import { creditsWords as words } from '../words/credits-words.ts';
import type { Scene } from './scene.ts';

/** The publishers of what is shown, then what is due for the shapes and the background. `more`: ids of further sources shown. */
export function creditsOf({ manifest, indicator, overlayIndicator }: Pick<Scene, 'manifest' | 'indicator' | 'overlayIndicator'>, more: Iterable<string> = []): string[] {
  const ids = new Set([...indicator?.sources ?? [], ...overlayIndicator?.sources ?? [], ...more]);
  const shown = manifest!.sources.filter(({ id }) => ids.has(id));
  const publishers = [...new Set(shown.flatMap(({ publisher, licence }) =>
    publisher.replace(/\s*\([^)]*\)/g, '').split(/;\s*/).map((name) => `${name} (${shortLicence(licence)})`)))];
  const has = (layer: string) => manifest!.basemap.includes(layer);
  return [
    ...publishers,
    words.boundaries,
    ...(has('streets') || has('roads') ? [words.transport] : []),
    ...(has('tube') ? [words.streetMap] : []),
  ];
}

function shortLicence(licence: string): string {
  return licence.replace(/Open Government Licence v?/i, 'OGL v').replace(/Open Data Commons Open Database License.*/i, 'ODbL');
}
