import { safeText } from '../../pack/safe-text.ts';
import { markup, type Markup } from './markup.ts';
import type { Sheet } from './sheet.ts';

type Cell = string | number | undefined;

/** A sheet as lines of cells parted by tabs, which a spreadsheet takes apart again; no cell runs as a formula. */
export function sheetTabs({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>): string {
  const cell = (value: Cell) => (typeof value === 'string' ? safeText(value.replace(/[\t\r\n]+/g, ' ')) : String(value ?? ''));
  return [columns.map(({ key }) => cell(key)), ...rows.map((row) => columns.map(({ key }) => cell(row[key])))].map((cells) => cells.join('\t')).join('\r\n');
}

/** The same as a table for documents: its title above, its source below, numbers to the right. */
export function sheetHtml({ title, about, columns, rows }: Sheet): string {
  const cell = (value: Cell): Markup => (typeof value === 'number' ? markup`<td align="right">${String(value)}</td>` : markup`<td>${value === undefined ? '' : safeText(value)}</td>`);
  return String(markup`<table><caption>${title}</caption><thead><tr>${columns.map(({ key }) => markup`<th>${key.replaceAll('_', ' ')}</th>`)}</tr></thead>
<tbody>${rows.map((row) => markup`<tr>${columns.map(({ key }) => cell(row[key]))}</tr>`)}</tbody></table>
${about.slice(-2).map((line) => markup`<p>${line}</p>`)}`);
}

/** Puts a sheet on the clipboard as both, so that it pastes as a table into a spreadsheet and into a document. Whether it is there now. */
export async function copyTable(sheet: Sheet): Promise<boolean> {
  const [tabs, html] = [sheetTabs(sheet), sheetHtml(sheet)];
  try {
    await navigator.clipboard.write([new ClipboardItem({
      'text/plain': new Blob([tabs], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    })]);
    return true;
  } catch {
    return copyByCommand(tabs, html);
  }
}

/** The older way, for a page that may not use the new one. */
function copyByCommand(tabs: string, html: string): boolean {
  let isSet = false;
  const set = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', tabs);
    event.clipboardData?.setData('text/html', html);
    isSet = event.clipboardData !== null;
  };
  document.addEventListener('copy', set, { capture: true });
  try {
    return document.execCommand('copy') && isSet;
  } finally {
    document.removeEventListener('copy', set, { capture: true });
  }
}
