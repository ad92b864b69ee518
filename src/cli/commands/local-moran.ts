import { openEngland } from '../../../data/england.ts';
import { localMoranSteps, type LocalMoran } from '../../stats/local-moran.ts';
import type { Command, Streams } from '../command.ts';
import { numberGiven } from '../number-given.ts';
import { significant } from '../significant.ts';
import { neighbourOptions, noAnswer, withNeighbours } from '../with-neighbours.ts';

/** The most draws for an area: more changes p by less than it is read to. */
const mostPermutations = 99_999;

/** Local Moran's I of each of a council's small areas, with pseudo p-values. */
export const localMoran: Command = {
  name: 'local-moran',
  help: 'Local Moran’s I: small areas like or unlike their neighbours. Computed with the ring, given for the council’s own; flagged at a false discovery rate of 5%',
  options: {
    ...neighbourOptions,
    permutations: { value: 'N', help: 'Draws for each area; 999 unless told' },
    seed: { value: 'N', help: 'Whole number: the same seed gives the same answer; 1 unless told' },
  },
  async run(given, streams) {
    const permutations = numberGiven(given, 'permutations', 999, { from: 1, to: mostPermutations, whole: true });
    const seed = numberGiven(given, 'seed', 1, { from: 0, to: 2 ** 32 - 1, whole: true });
    const { codes, names, own, values, weights } = await withNeighbours(await openEngland(), given);
    const { areas, i, p, quadrant, flagged, islands, missing, reason } = finished(localMoranSteps(values, weights, { permutations, seed }), streams);
    if (reason) streams.error(`${noAnswer[reason]}\n`);
    const inCouncil = (rows: readonly number[]) => rows.flatMap((row) => (row < own ? [codes[row]!] : []));
    const rows = [...areas].flatMap((row, place) => (row < own
      ? [{ code: codes[row]!, name: names[row]!, i: significant(i[place]), p: significant(p[place]), quadrant: quadrant[place]!, flagged: flagged[place]! }] : []));
    return {
      json: {
        rows,
        areas: values.length - missing.length,
        permutations,
        seed,
        islandCodes: inCouncil(islands),
        missingCodes: inCouncil(missing),
        ...(reason && { note: noAnswer[reason] }),
      },
      rows: { columns: ['code', 'name', 'i', 'p', 'quadrant', 'flagged'], rows },
    };
  },
};

/** Takes all steps, telling a terminal how far they are. */
function finished(steps: Generator<number, LocalMoran>, streams: Streams): LocalMoran {
  for (;;) {
    const step = steps.next();
    if (step.done) {
      if (streams.isTerminal) streams.error('\r\u001b[2K');
      return step.value;
    }
    if (streams.isTerminal) streams.error(`\r\u001b[2KShuffling neighbours: ${Math.round(100 * step.value)}%`);
  }
}
