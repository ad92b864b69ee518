import type { SmallAreaSeries } from '../model/small-area-series.ts';
import { PackError } from './pack-error.ts';

/**
 * Reads `csv/series-small-areas.csv`: a header, `code` and a column a series and period, then a line a small area in the order of the manifest's codes. No
 * cell there is quoted; an empty one is no value.
 *
 * @throws {PackError} of kind `malformed` where the lines are not those of the small areas, or a cell is no number
 */
export function smallAreaSeriesFrom(text: string, codes: readonly string[], file: string): SmallAreaSeries {
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/).filter((line) => line !== '');
  const names = header.split(',').slice(1);
  if (lines.length !== codes.length) throw new PackError('malformed', file, `has ${lines.length} small areas where ${codes.length} are listed`);
  const series = new Map(names.map((name) => [name, new Array<number | undefined>(codes.length).fill(undefined)]));
  for (const [row, line] of lines.entries()) {
    const [code, ...cells] = line.split(',');
    if (code !== codes[row] || cells.length !== names.length) throw new PackError('malformed', file, `is not about ${codes[row]} in line ${row + 2}`);
    for (const [column, cell] of cells.entries()) {
      if (cell === '') continue;
      const value = Number(cell);
      if (!Number.isFinite(value)) throw new PackError('malformed', file, `holds "${cell}" where a number belongs, in line ${row + 2}`);
      series.get(names[column]!)![row] = value;
    }
  }
  return series;
}
