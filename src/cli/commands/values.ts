import { openEngland } from '../../../data/england.ts';
import { intervalOf } from '../../model/interval.ts';
import { BadInput } from '../bad-input.ts';
import type { Command } from '../command.ts';
import { councilNamed } from '../council.ts';
import { definitionNamed } from '../definition-named.ts';
import { levelNamed } from '../level-named.ts';

/** To 12 significant digits, which leaves out what binary arithmetic adds after them. */
const number = (value: number | undefined): number | undefined => (value === undefined ? undefined : Number(value.toPrecision(12)));

/** The values of one indicator at one level of a council, each with its 95% interval and what is known of it. */
export const values: Command = {
  name: 'values',
  help: 'The values of one indicator at one level of a council',
  options: {
    area: { value: 'CODE', help: 'Council, by its code or name', required: true },
    indicator: { value: 'ID', help: 'Indicator; summary lists them', required: true },
    level: { value: 'LEVEL', help: 'ward, neighbourhood or small-area', required: true },
  },
  async run(given) {
    const level = levelNamed(given['level'] as string);
    const england = await openEngland();
    const council = councilNamed(england, given['area'] as string);
    const definition = definitionNamed(england, given['indicator'] as string);
    const column = definition.levels.includes(level) ? await england.indicator(definition.id).at(level) : undefined;
    if (!column) {
      const why = definition.absent?.[level] ?? `It has ${definition.levels.join(', ') || 'no level'}.`;
      throw new BadInput(`${definition.id} has no values at the level ${level}. ${why}`);
    }
    const rows = council.rows[level].map((row) => {
      const [numerator, denominator, status] = [column.numerators?.[row], column.denominators?.[row], column.statuses[row]!];
      const interval = column.values[row] === undefined ? undefined : intervalOf(definition, numerator, denominator);
      return {
        code: england.areas[level].codes[row]!,
        name: england.areas[level].names[row]!,
        value: number(column.values[row]),
        low: number(interval?.low),
        high: number(interval?.high),
        numerator: number(numerator),
        denominator: number(denominator),
        status,
      };
    });
    return {
      json: { indicator: definition.id, level, rows },
      rows: { columns: ['code', 'name', 'value', 'low', 'high', 'numerator', 'denominator', 'status'], rows },
    };
  },
};
