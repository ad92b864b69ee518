import type { CouncilIndex, Manifest, Places } from './pack.ts';
import type { Findable, WardPart } from './findable.ts';

/** What places are found among: a manifest has its own areas; the rest is added as it arrives. */
export interface FindableGround {
  levels: Pick<Manifest['levels'], 'ward' | 'neighbourhood' | 'small-area'>;
  places?: Pick<Places, 'places' | 'formerWards'>;
  councils?: CouncilIndex['councils'];
}

/** Everything in and around a council that can be found by name. */
export function findables({ levels, places, councils }: FindableGround): Findable[] {
  const { ward, neighbourhood, 'small-area': small } = levels;
  const smallAreasOf: number[][] = neighbourhood.codes.map(() => []);
  small.neighbourhood.forEach((of, row) => smallAreasOf[of]!.push(row));
  const wardsOf = (rows: readonly number[]) => wardParts(levels, rows);
  return [
    ...ward.codes.map((code, row): Findable => ({ kind: 'ward', code, name: ward.names[row]!, wards: [] })),
    ...neighbourhood.codes.map((code, row): Findable => ({ kind: 'neighbourhood', code, name: neighbourhood.names[row]!, wards: wardsOf(smallAreasOf[row]!) })),
    ...(places?.places ?? []).filter(({ kind }) => kind === 'station').map(({ name, lon, lat, smallArea, approximate }): Findable => ({
      kind: 'station', name, at: { lon, lat },
      wards: smallArea === undefined ? [] : wardsOf([smallArea]),
      ...(smallArea !== undefined && { code: small.codes[smallArea]! }),
      ...(approximate && { approximate }),
    })),
    ...(places?.formerWards ?? []).map(({ code, name, until, smallAreas }): Findable => ({ 
      kind: 'former-ward', code, name, until, smallAreas: smallAreas.map((row) => small.codes[row]!), wards: wardsOf(smallAreas),
    })),
    ...small.codes.map((code, row): Findable => ({
      kind: 'small-area', code, name: small.names[row]!, neighbourhood: neighbourhood.names[small.neighbourhood[row]!]!, wards: wardsOf([row]),
    })),
    ...(councils ?? []).map(({ code, name, region }): Findable => ({ kind: 'council', code, name, region, wards: [] })),
  ];
}

/** The wards that small areas are counted in, with their shares of the residents; of the areas where none has residents. */
function wardParts({ ward, 'small-area': small }: FindableGround['levels'], rows: readonly number[]): WardPart[] {
  const isPeopled = rows.some((row) => (small.residents[row] ?? 0) > 0);
  const sizes = new Map<number, number>();
  for (const row of rows) sizes.set(small.ward[row]!, (sizes.get(small.ward[row]!) ?? 0) + (isPeopled ? small.residents[row] ?? 0 : 1));
  const whole = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return [...sizes].sort((a, b) => b[1] - a[1]).map(([row, size]) => ({ code: ward.codes[row]!, name: ward.names[row]!, share: size / whole }));
}
