import { csvFile, type Cell } from '../pack/csv-file.ts';
import { saveFile } from './save-file.ts';

/** Saves rows as a CSV file, with lines about them on top. */
export async function downloadCsv(fileName: string, metadata: readonly string[], rows: readonly Record<string, Cell>[]): Promise<void> {
  saveFile(fileName, 'text/csv', csvFile(metadata, rows));
}
