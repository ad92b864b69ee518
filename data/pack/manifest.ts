import * as v from 'valibot';
import { IndicatorSchema, SourceSchema, type Source } from '../../src/model/indicator.ts';
import { packVersion } from '../../src/model/pack-version.ts';
import type { Manifest } from '../../src/model/pack.ts';
import type { CouncilAreas, England } from '../england.ts';
import { levelAreas, residentsOf } from './level-areas.ts';

/** What only the other files of the pack know. */
export interface ManifestParts {
  madeFrom: string;
  bbox: Manifest['bbox'];
  /** Layers of the basemap, outward codes of the postcode files. */
  basemap: string[];
  postcodes: string[];
  sources: Source[];
}

/**
 * `manifest.json` of a council. What bears on an indicator stands in its own caveats; a source's, which are about its file, stay in the
 * committed lists of sources.
 */
export async function manifestOf(england: England, council: CouncilAreas, parts: ManifestParts): Promise<Manifest> {
  return {
    format: 'fairground-pack',
    version: packVersion,
    madeFrom: parts.madeFrom,
    council: {
      code: council.code, name: council.name,
      region: { code: council.region.code, name: council.region.name },
      residents: (await england.indicator(residentsOf).at('council'))!.values[council.row]!,
    },
    bbox: parts.bbox,
    levels: await levelAreas(england, council),
    indicators: england.definitions.map((definition) => v.parse(IndicatorSchema, definition)),
    sources: parts.sources.map((source) => ({ ...v.parse(SourceSchema, source), caveats: [] })),
    basemap: parts.basemap,
    postcodes: parts.postcodes,
    england: { ...england.ranked },
  };
}
