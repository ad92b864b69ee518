/** Elements that a first map does without, each with where it comes from. */
const parts = {
  'fair-accessibility': () => import('./fair-accessibility.ts'),
  'fair-area': () => import('./fair-area.ts'),
  'fair-bar': () => import('./fair-bar.ts'),
  'fair-clusters': () => import('./fair-clusters.ts'),
  'fair-compare': () => import('./fair-compare.ts'),
  'fair-controls': () => import('./fair-controls.ts'),
  'fair-factsheet': () => import('./factsheet/fair-factsheet.ts'),
  'fair-gaps': () => import('./fair-gaps.ts'),
  'fair-overview': () => import('./fair-overview.ts'),
  'fair-paper-foot': () => import('./fair-paper-foot.ts'),
  'fair-paper-head': () => import('./fair-paper-head.ts'),
  'fair-pockets': () => import('./fair-pockets.ts'),
  'fair-profile': () => import('./fair-profile.ts'),
  'fair-scatter': () => import('./fair-scatter.ts'),
  'fair-sources': () => import('./fair-sources.ts'),
  'fair-table': () => import('./fair-table.ts'),
  'fair-targeting': () => import('./fair-targeting.ts'),
  'fair-term': () => import('./fair-term.ts'),
  'fair-two-maps': () => import('./fair-two-maps.ts'),
  'fair-words': () => import('./fair-words.ts'),
  'ui-dialog': () => import('../ui/ui-dialog.ts'),
  'ui-notice': () => import('../ui/ui-notice.ts'),
  'ui-segmented': () => import('../ui/ui-segmented.ts'),
  'ui-sheet': () => import('../ui/ui-sheet.ts'),
};
export type ExplorerPart = keyof typeof parts;

export function isPart(name: string): name is ExplorerPart {
  return Object.hasOwn(parts, name);
}

/** Fetches the code of elements that stand on the page, or are about to; what is there already costs nothing. Rejects where one cannot be had. */
export async function fetchParts(names: Iterable<ExplorerPart>): Promise<void> {
  await Promise.all([...new Set(names)].filter((name) => !customElements.get(name)).map((name) => parts[name]()));
}

/** Every part, in the order in which they are fetched while nothing else is to be done. */
export const everyPart = Object.keys(parts) as ExplorerPart[];
