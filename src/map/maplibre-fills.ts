import type { FeatureCollection } from 'geojson';
import type { Level } from '../model/level.ts';
import type { Picture } from './renderer.ts';

/** A source whose areas are filled. */
export type Filled = Level | 'ring';

/** How strong fills are, as the last two digits of a colour: 88, 22 and 20 per cent. In the colour it takes MapLibre fewer programs than beside it. */
const strengths = { area: 'e0', dimmed: '38', ring: '33' };
const unfilled = '#00000000';

/** Knows how each area of a style is filled, so that only what differs is filled anew. */
export class MapLibreFills {
  /** By source and row. */
  readonly #drawn = new Map<string, string>();

  /** For another style. */
  clear(): void {
    this.#drawn.clear();
  }

  /** Areas that come filled as in a picture: to fill one that stands takes MapLibre longer than to draw it. */
  filled(source: Filled, areas: FeatureCollection, picture?: Picture): FeatureCollection {
    return {
      type: 'FeatureCollection',
      features: areas.features.map((area, row) => {
        const [key, fill] = [`${source} ${row}`, fillOf(source, row, picture)];
        if (!this.#drawn.has(key)) this.#drawn.set(key, fill);
        return { ...area, properties: { fill } };
      }),
    };
  }

  /** Tells of each of the first `count` areas that is filled otherwise in a picture. */
  refill(source: Filled, count: number, picture: Picture, fillAnew: (row: number, fill: string) => void): void {
    for (let row = 0; row < count; row++) {
      const [key, fill] = [`${source} ${row}`, fillOf(source, row, picture)];
      if (this.#drawn.get(key) === fill) continue;
      this.#drawn.set(key, fill);
      fillAnew(row, fill);
    }
  }
}

function fillOf(source: Filled, row: number, picture?: Picture): string {
  const colour = (source === 'ring' ? picture?.ringFills : picture?.fills)?.[row]?.colour;
  if (colour === undefined) return unfilled;
  if (source === 'ring') return colour + strengths.ring;
  return colour + (picture!.lit && !picture!.lit.has(row) ? strengths.dimmed : strengths.area);
}
