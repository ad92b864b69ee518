import { openEngland } from '../../../data/england.ts';
import { getisOrd } from '../../stats/getis-ord.ts';
import type { Command } from '../command.ts';
import { significant } from '../significant.ts';
import { neighbourOptions, noAnswer, withNeighbours } from '../with-neighbours.ts';

/** Getis–Ord Gi* of each of a council's small areas. */
export const giStar: Command = {
  name: 'gi-star',
  help: 'Gi*: small areas that stand, with their neighbours, above or below the rest. Computed with the ring, given for the council’s own',
  options: neighbourOptions,
  async run(given, streams) {
    const { codes, names, own, values, weights } = await withNeighbours(await openEngland(), given);
    const { areas, z, islands, touchAll, missing, reason } = getisOrd(values, weights);
    if (reason) streams.error(`${noAnswer[reason]}\n`);
    const inCouncil = (rows: readonly number[]) => rows.flatMap((row) => (row < own ? [codes[row]!] : []));
    const rows = [...areas].flatMap((row, place) => (row < own ? [{ code: codes[row]!, name: names[row]!, z: significant(z[place]) }] : []));
    return {
      json: {
        rows,
        areas: values.length - missing.length,
        islandCodes: inCouncil(islands),
        touchAllCodes: inCouncil(touchAll),
        missingCodes: inCouncil(missing),
        ...(reason && { note: noAnswer[reason] }),
      },
      rows: { columns: ['code', 'name', 'z'], rows },
    };
  },
};
