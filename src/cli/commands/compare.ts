import { openEngland, type CouncilAreas, type England } from '../../../data/england.ts';
import { differenceOf } from '../../model/difference.ts';
import { levels, type Level } from '../../model/level.ts';
import { verdictOf, type Verdict } from '../../model/verdict.ts';
import type { Indicator } from '../../model/indicator.ts';
import { verdictNames, verdictReason } from '../../words/verdict-words.ts';
import { BadInput } from '../bad-input.ts';
import type { Command } from '../command.ts';
import { councilColumn } from '../council-column.ts';
import { councilNamed } from '../council.ts';
import { definitionNamed } from '../definition-named.ts';
import { nearest } from '../nearest.ts';
import { significant } from '../significant.ts';
import { heldFigure, valueColumns, valueRow } from '../value-row.ts';

/** What is said of a difference, and why where nothing can be: in the words of the page. */
function said(verdict: Verdict, definition: Indicator): { verdict: string; reason?: string } {
  const reason = verdictReason(verdict, definition);
  return { verdict: verdictNames[verdict], ...(reason !== undefined && { reason }) };
}

/** Areas of any level side by side by one indicator, and what can be said of each difference. */
export const compare: Command = {
  name: 'compare',
  help: 'Areas side by side. difference is to less from; higher: to is clearly higher than from, by the 95% interval of the difference, for rates of events of the ratio',
  options: {
    area: { value: 'CODE', help: 'Council, by its code or name', required: true },
    indicator: { value: 'ID', help: 'Indicator; summary lists them', required: true },
    codes: { value: 'A,B', help: 'Codes of two or more of its wards, neighbourhoods or small areas, with commas between', required: true },
  },
  async run(given) {
    const england = await openEngland();
    const council = councilNamed(england, given['area'] as string);
    const definition = definitionNamed(england, given['indicator'] as string);
    const areas = areasNamed(england, council, given['codes'] as string);
    const held = await Promise.all(levels.map(async (level) => [level, await councilColumn(england, council, definition.id, level)] as const));
    const columns = Object.fromEntries(held) as Record<Level, (typeof held)[number][1]>;
    const figures = areas.map(({ level, row }) => heldFigure(definition, level, columns[level], row));
    const rows = areas.map(({ code, name }, i) => valueRow(code, name, figures[i]!));
    const differences = areas.flatMap(({ code: from }, i) => areas.slice(i + 1).map(({ code: to }, ahead) => {
      const [first, second] = [figures[i]!, figures[i + 1 + ahead]!];
      const found = differenceOf(definition, first, second);
      return {
        from,
        to,
        difference: significant(found?.difference),
        low: significant(found?.interval?.low),
        high: significant(found?.interval?.high),
        ...(found?.ratio && { ratio: finite(found.ratio.ratio), ratioLow: finite(found.ratio.low), ratioHigh: finite(found.ratio.high) }),
        ...said(verdictOf(definition, second, first), definition),
      };
    }));
    return { json: { indicator: definition.id, rows, differences }, rows: { columns: valueColumns, rows } };
  },
};

/** A ratio without an upper limit has none to give. */
function finite(value: number): number | undefined {
  return Number.isFinite(value) ? significant(value) : undefined;
}

function areasNamed(england: England, council: CouncilAreas, text: string) {
  const codes = text.split(',').map((each) => each.trim().toUpperCase()).filter((each) => each !== '');
  const twice = codes.find((code, i) => codes.indexOf(code) !== i);
  if (twice) throw new BadInput(`--codes names ${twice} twice.`);
  if (codes.length < 2) throw new BadInput(`--codes takes at least two areas with a comma between, got "${text}".`);
  return codes.map((code) => {
    for (const level of levels) {
      const place = council.rows[level].findIndex((row) => england.areas[level].codes[row] === code);
      if (place >= 0) return { code, level, row: place, name: england.areas[level].names[council.rows[level][place]!]! };
    }
    throw new BadInput(`${council.name} has no area ${code}. ${elsewhere(england, council, code)}`.trim());
  });
}

/** Where a code that the council lacks does lie, or the council's code that is spelt most like it. */
function elsewhere(england: England, council: CouncilAreas, code: string): string {
  const { councils, wards, neighbourhoods, smallAreas } = england.geography;
  const rowsOf = { ward: wards, neighbourhood: neighbourhoods, 'small-area': smallAreas };
  for (const level of levels) {
    const row = rowsOf[level].rowOf.get(code);
    if (row !== undefined) return `${code} is in ${councils.names[rowsOf[level].council[row]!]!}.`;
  }
  const near = nearest(code, levels.flatMap((level) => council.rows[level].map((row) => england.areas[level].codes[row]!)).filter((each) => each.slice(0, 3) === code.slice(0, 3)));
  return near ? `Did you mean ${near}?` : '';
}
