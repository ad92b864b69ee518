import type { Column } from '../model/column.ts';
import { levelNames } from '../words/explorer-words.ts';
import { saveFile } from './save-file.ts';
import type { Scene } from './scene.ts';

type Cell = string | number | undefined;

/**
 * Saves rows as a CSV file: lines of metadata that begin with "#", then a header and the rows. An absent value is an empty cell. A cell that a
 * spreadsheet would take for a formula is written as text.
 */
export async function downloadCsv(fileName: string, metadata: readonly string[], rows: readonly Record<string, Cell>[]): Promise<void> {
  saveFile(fileName, 'text/csv', await csvText(metadata, rows));
}

/** The file's text, with a byte order mark so that spreadsheets read "–" and "£" right. */
export async function csvText(metadata: readonly string[], rows: readonly Record<string, Cell>[]): Promise<string> {
  const { default: papa } = await import('papaparse');
  const head = metadata.map((line) => papa.unparse([[`# ${line}`]], { escapeFormulae: true }));
  const body = papa.unparse(rows.map((row) => ({ ...row })), { escapeFormulae: true, newline: '\r\n' });
  return `\uFEFF${[...head, body].join('\r\n')}\r\n`;
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
