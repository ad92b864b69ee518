import type { Column } from '../../model/column.ts';
import type { Source } from '../../model/indicator.ts';
import { fileWords as words } from '../../words/file-words.ts';
import { longDate } from '../../words/long-date.ts';
import { explorerAddress } from '../explorer-address.ts';
import type { Scene } from '../scene.ts';

/** The whole address that shows a scene's view again. */
export function linkOf(scene: Scene): string {
  return new URL(explorerAddress(scene), location.href).href;
}

/** The sources that figures come from, each once, in the manifest's order. */
export function sourcesOf({ manifest }: Scene, ids: Iterable<string>): Source[] {
  const wanted = new Set(ids);
  return manifest!.sources.filter(({ id }) => wanted.has(id));
}

/** A line each on whose the figures are and by what licence, and the words that the licences ask for. */
export function aboutSources(scene: Scene, ids: Iterable<string>): string[] {
  const sources = sourcesOf(scene, ids);
  return [
    ...sources.map(({ publisher, title, licence }) => words.source(publisher, title, licence)),
    ...new Set(sources.flatMap(({ attribution }) => attribution)),
  ];
}

/** What a reader of a file needs to know of a column: what, where, when, how and whose. */
export function aboutColumn(scene: Scene, { indicator, level }: Column): string[] {
  return [
    words.title(indicator.label, level, scene.manifest!.council.name),
    words.period(indicator.period, indicator.vintage, level === 'ward' && indicator.aggregation !== 'none'),
    words.unit(indicator.unit || indicator.kind, indicator.description),
    words.method(indicator.method),
    ...indicator.caveats.map(words.note),
    ...aboutSources(scene, indicator.sources),
  ];
}

/** The last lines of every file: when and with what it was made, and the way back to the view. */
export function aboutFile(scene: Scene, now = new Date()): string[] {
  return [words.made(longDate(now)), words.link(linkOf(scene))];
}
