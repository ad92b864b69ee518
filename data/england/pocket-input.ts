import { pocketPeople } from '../../src/model/pocket-input.ts';
import type { PocketInput } from '../../src/model/pockets.ts';
import type { CouncilAreas, England } from '../england.ts';

/**
 * What the pockets of a council are found from, out of England's tables: the same as out of its pack. Rows are places in `council.rows`.
 *
 * @param ring rows of England's small areas round the council, ascending
 * @param id the indicator that is the measure
 * @throws where no indicator has the id
 */
export async function englandPocketInput(england: England, council: CouncilAreas, ring: readonly number[], id: string): Promise<PocketInput> {
  const { geography, ranked } = england;
  const columns = england.indicator(id);
  const definition = england.definitions.find((each) => each.id === id)!;
  const held = (level: 'small-area' | 'ward') => (definition.levels.includes(level) ? columns.at(level) : undefined);
  const [small, wards, people, { links }] = await Promise.all([
    held('small-area'), held('ward'), england.indicator(pocketPeople).at('small-area'), geography.neighbours(),
  ]);
  const own = council.rows['small-area'];
  const rows = [...own, ...ring];
  const places = [rows, council.rows.ward, council.rows.neighbourhood].map((of) => new Map(of.map((row, place) => [row, place])));
  const cut = <Each>(values: readonly Each[] | undefined, of: readonly number[]): Each[] | undefined => values && of.map((row) => values[row]!);
  const placed = async (column: typeof small, level: 'small-area' | 'ward') => ({
    values: cut(column?.values, council.rows[level]) ?? [],
    ranks: cut(column?.ranks, council.rows[level]),
    ranked: ranked[level],
    quantiles: column && await columns.quantiles(level),
  });
  return {
    measure: definition,
    ward: own.map((row) => places[1]!.get(geography.smallAreas.ward[row]!)!),
    neighbourhood: own.map((row) => places[2]!.get(geography.smallAreas.neighbourhood[row]!)!),
    small: await placed(small, 'small-area'),
    wards: await placed(wards, 'ward'),
    ring: small && { values: cut(small.values, ring)!, ranks: cut(small.ranks, ring) },
    neighbours: rows.map((row) => links[row]!.flatMap((other) => places[0]!.get(other) ?? [])),
    residents: cut(people!.denominators, own)!,
    incomeDeprived: cut(people!.numerators, own)!,
  };
}
