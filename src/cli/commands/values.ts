import { openEngland } from '../../../data/england.ts';
import { BadInput } from '../bad-input.ts';
import type { Command } from '../command.ts';
import { councilColumn } from '../council-column.ts';
import { councilNamed } from '../council.ts';
import { definitionNamed } from '../definition-named.ts';
import { levelNamed } from '../level-named.ts';
import { heldFigure, valueColumns, valueRow } from '../value-row.ts';

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
    const column = await councilColumn(england, council, definition.id, level);
    if (!column) {
      const why = definition.absent?.[level] ?? `It has ${definition.levels.join(', ') || 'no level'}.`;
      throw new BadInput(`${definition.id} has no values at the level ${level}. ${why}`);
    }
    const rows = column.codes.map((code, row) => valueRow(code, column.names[row]!, heldFigure(definition, level, column, row)));
    return {
      json: { indicator: definition.id, level, rows },
      rows: { columns: valueColumns, rows },
    };
  },
};
