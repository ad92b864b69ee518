import { openEngland } from '../../../data/england.ts';
import { globalMoran } from '../../stats/global-moran.ts';
import type { Command } from '../command.ts';
import { significant } from '../significant.ts';
import { neighbourOptions, noAnswer, withNeighbours } from '../with-neighbours.ts';

/** Moran's I of one indicator over a council's small areas. */
export const moran: Command = {
  name: 'moran',
  help: 'Moran’s I: whether neighbouring small areas are alike. areas and links count those that took part, the ring’s among them',
  options: neighbourOptions,
  async run(given, streams) {
    const { codes, own, values, weights } = await withNeighbours(await openEngland(), given);
    const { i, expected, variance, z, areas, links, islands, missing, reason } = globalMoran(values, weights);
    if (reason) streams.error(`${noAnswer[reason]}\n`);
    return {
      json: {
        i: significant(i),
        expected: significant(expected),
        areas,
        links,
        islands: islands.length,
        variance: significant(variance),
        z: significant(z),
        ring: values.slice(own).filter((value) => value !== undefined).length,
        islandCodes: islands.map((row) => codes[row]),
        missingCodes: missing.map((row) => codes[row]),
        ...(reason && { note: noAnswer[reason] }),
      },
    };
  },
};
