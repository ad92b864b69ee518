import * as v from 'valibot';
import { IndicatorSchema, SourceSchema, type Source } from '../../src/model/indicator.ts';
import { levels } from '../../src/model/level.ts';
import { packVersion, type Manifest } from '../../src/model/pack.ts';
import type { CouncilAreas, England } from '../england.ts';
import { compact } from './compact.ts';

/** What only the other files of the pack know. */
export interface ManifestParts {
  madeFrom: string;
  bbox: Manifest['bbox'];
  /** Layers of the basemap, outward codes of the postcode files. */
  basemap: string[];
  postcodes: string[];
  sources: Source[];
}

/** The indicator whose counts stand as the residents of areas. */
const residentsOf = 'population-2021';

/**
 * `manifest.json` of a council. What bears on an indicator stands in its own caveats; a source's, which are about its file, stay in the
 * committed lists of sources.
 */
export async function manifestOf(england: England, council: CouncilAreas, parts: ManifestParts): Promise<Manifest> {
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
    format: 'fairground-pack',
    version: packVersion,
    madeFrom: parts.madeFrom,
    council: {
      code: council.code, name: council.name,
      region: { code: council.region.code, name: council.region.name },
      residents: (await population.at('council'))!.values[council.row]!,
    },
    bbox: parts.bbox,
    levels: {
      ward: ward!,
      neighbourhood: neighbourhood!,
      'small-area': {
        ...smallArea!,
        ward: rows.map((row) => localWard.get(smallAreas.ward[row]!)!),
        neighbourhood: rows.map((row) => localNeighbourhood.get(smallAreas.neighbourhood[row]!)!),
        fit: rows.map((row) => compact(smallAreas.fit[row], 3)),
      },
    },
    indicators: england.definitions.map((definition) => v.parse(IndicatorSchema, definition)),
    sources: parts.sources.map((source) => ({ ...v.parse(SourceSchema, source), caveats: [] })),
    basemap: parts.basemap,
    postcodes: parts.postcodes,
    england: { ...england.ranked },
  };
}
