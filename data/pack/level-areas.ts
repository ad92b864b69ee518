import { levels } from '../../src/model/level.ts';
import type { Manifest } from '../../src/model/pack.ts';
import type { CouncilAreas, England } from '../england.ts';
import { compact } from './compact.ts';

/** The indicator whose counts stand as the residents of areas. */
export const residentsOf = 'population-2021';

/** The areas of a council, by level, as its manifest has them. */
export async function levelAreas(england: England, council: CouncilAreas): Promise<Manifest['levels']> {
  const { smallAreas } = england.geography;
  const population = england.indicator(residentsOf);
  const [ward, neighbourhood, smallArea] = await Promise.all(levels.map(async (level) => {
    const residents = (await population.at(level))!.values;
    const rows = council.rows[level];
    return {
      codes: rows.map((row) => england.areas[level].codes[row]!),
      names: rows.map((row) => england.areas[level].names[row]!),
      residents: rows.map((row) => compact(residents[row])),
    };
  }));
  const localWard = new Map(council.rows.ward.map((row, index) => [row, index]));
  const localNeighbourhood = new Map(council.rows.neighbourhood.map((row, index) => [row, index]));
  const rows = council.rows['small-area'];
  return {
    ward: ward!,
    neighbourhood: neighbourhood!,
    'small-area': {
      ...smallArea!,
      ward: rows.map((row) => localWard.get(smallAreas.ward[row]!)!),
      neighbourhood: rows.map((row) => localNeighbourhood.get(smallAreas.neighbourhood[row]!)!),
      fit: rows.map((row) => compact(smallAreas.fit[row], 3)),
    },
  };
}
