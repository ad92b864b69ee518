import { openEngland } from '../../../data/england.ts';
import { levels } from '../../model/level.ts';
import type { Command } from '../command.ts';
import { councilNamed } from '../council.ts';

/** What a council has: its residents (Census 2021), how many areas of each level, and the indicators. */
export const summary: Command = {
  name: 'summary',
  help: 'What there is for a council: residents, areas, indicators',
  options: { area: { value: 'CODE', help: 'Council, by its code or name', required: true } },
  async run(given) {
    const england = await openEngland();
    const council = councilNamed(england, given['area'] as string);
    const population = await england.indicator('population-2021').at('council');
    const indicators = england.definitions.map(({ id, topic, label, levels: held, period }) => ({ id, topic, label, levels: held, period }));
    return {
      json: {
        area: { code: council.code, name: council.name },
        population: population?.values[council.row],
        levels: Object.fromEntries(levels.map((level) => [level, council.rows[level].length])),
        indicators,
      },
      rows: { columns: ['id', 'topic', 'label', 'levels', 'period'], rows: indicators },
    };
  },
};
