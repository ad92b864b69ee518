import type { Column } from '../model/column.ts';
import { csvFile, type Cell } from '../pack/csv-file.ts';
import { levelNames } from '../words/explorer-words.ts';
import { saveFile } from './save-file.ts';
import type { Scene } from './scene.ts';

/** Saves rows as a CSV file, with lines about them on top. */
export async function downloadCsv(fileName: string, metadata: readonly string[], rows: readonly Record<string, Cell>[]): Promise<void> {
  saveFile(fileName, 'text/csv', csvFile(metadata, rows));
}

/** What a reader of the file needs to know of the figures: what, where, when, whose, how. */
export function metadataOf(scene: Scene, { indicator, level }: Column): string[] {
  const sources = indicator.sources.flatMap((id) => scene.manifest!.sources.find((each) => each.id === id) ?? []);
  return [
    `${indicator.label}, ${levelNames[level].many} of ${scene.manifest!.council.name}`,
    `Period: ${indicator.period}. Areas: ${indicator.vintage}${level === 'ward' && indicator.aggregation !== 'none' ? '; ward figures are best fit from small areas' : ''}.`,
    `Unit: ${indicator.unit || indicator.kind}. ${indicator.description}`,
    `Method: ${indicator.method}`,
    ...indicator.caveats.map((caveat) => `Note: ${caveat}`),
    ...sources.map(({ publisher, title, licence }) => `Source: ${publisher}, ${title}. ${licence}.`),
    ...new Set(sources.flatMap(({ attribution }) => attribution)),
    `Made with Fairground. ${location.href}`,
  ];
}
