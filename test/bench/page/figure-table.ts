/** One figure of ours beside the same of a bare page. */
export interface FigureRow {
  name: string;
  unit: string;
  ours: number;
  bare?: number;
  /** The most that ours may be, as a ratio to the bare page's, or in its own unit where there is no bare page. */
  goal?: number;
}

const heads = ['figure', 'ours', 'bare', 'ratio', 'goal', ''];

/** Figures as a table of plain text that is Markdown too. */
export function figureTable(figures: readonly FigureRow[]): string {
  const lines = figures.map(({ name, unit, ours, bare, goal }) => {
    const ratio = bare === undefined ? undefined : ours / bare;
    const limit = goal === undefined ? '' : ratio === undefined ? amount(goal, unit) : `${goal.toFixed(2)}`;
    const isMet = goal === undefined ? '' : (ratio ?? ours) <= goal ? 'met' : 'not met';
    return [name, amount(ours, unit), bare === undefined ? '' : amount(bare, unit), ratio === undefined ? '' : ratio.toFixed(2), limit, isMet];
  });
  const widths = heads.map((head, i) => Math.max(head.length, ...lines.map((line) => line[i]!.length)));
  const row = (cells: readonly string[]): string => `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
  return [row(heads), `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`, ...lines.map(row)].join('\n');
}

function amount(figure: number, unit: string): string {
  if (unit === 'kB') return `${(figure / 1000).toFixed(1)} kB`;
  return figure >= 100 ? `${figure.toFixed(0)} ${unit}` : `${figure.toFixed(1)} ${unit}`;
}
