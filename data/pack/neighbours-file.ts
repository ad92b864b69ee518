import type { AreaTopology } from '../../geo/build-topology.ts';
import { queenContiguity } from '../../geo/contiguity.ts';
import { packVersion } from '../../src/model/pack-version.ts';
import type { Neighbours } from '../../src/model/pack.ts';
import type { CouncilAreas, England } from '../england.ts';

/**
 * `neighbours.json`: queen contiguity. Neighbourhoods touch where their small areas do; wards are not made of small areas, so theirs
 * is taken from the council's own shapes. `ring`: rows of England's small areas, ascending.
 */
export async function neighboursFile({ geography }: England, council: CouncilAreas, ring: readonly number[], shapes: AreaTopology): Promise<Neighbours> {
  const own = council.rows['small-area'];
  const rows = [...own, ...ring];
  const placeOf = new Map(rows.map((row, place) => [row, place]));
  const { links } = await geography.neighbours();
  const smallArea = rows.map((row) => ascending(links[row]!.flatMap((other) => placeOf.get(other) ?? [])));

  const neighbourhoodPlace = new Map(council.rows.neighbourhood.map((row, place) => [row, place]));
  const neighbourhoodOf = own.map((row) => neighbourhoodPlace.get(geography.smallAreas.neighbourhood[row]!)!);
  const neighbourhood = council.rows.neighbourhood.map(() => new Set<number>());
  own.forEach((_, place) => {
    for (const other of smallArea[place]!) {
      if (other >= own.length) continue;
      const [from, to] = [neighbourhoodOf[place]!, neighbourhoodOf[other]!];
      if (from !== to) neighbourhood[from]!.add(to);
    }
  });

  const ward = council.rows.ward.map((): number[] => []);
  const { from, to } = queenContiguity(shapes, 'ward');
  from.forEach((each, i) => ward[each]!.push(to[i]!));
  return {
    version: packVersion,
    'small-area': smallArea,
    ward,
    neighbourhood: neighbourhood.map((set) => ascending([...set])),
    islands: own.flatMap((row, place) => (links[row]!.length === 0 ? [place] : [])),
  };
}

function ascending(numbers: number[]): number[] {
  return numbers.sort((a, b) => a - b);
}
