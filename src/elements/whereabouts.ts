import { areaHolding } from '../map/area-holding.ts';
import type { Location } from './locate.ts';
import type { Scene } from './scene.ts';

/** What the pack can say of a location: the small area it is in; the council beyond the edge; or that it is further off, too vague or not known. */
export type Whereabouts =
  | { kind: 'here'; row: number; metres: number }
  | { kind: 'next'; council: { code: string; name: string } }
  | { kind: 'vague'; metres: number }
  | { kind: 'away' | 'abroad' | 'denied' | 'unavailable' | 'slow' | 'unasked' };

/** Metres beyond which a location names no small area with any confidence. */
const vague = 1500;
/** West, south, east, north of England, degrees. */
const england = [-6.5, 49.8, 1.8, 55.9] as const;

export function whereabouts(location: Location, { place, ringAreas }: Pick<Scene, 'place' | 'ringAreas'>): Whereabouts {
  if (typeof location === 'string') return { kind: location };
  const { lon, lat, metres } = location;
  if (lon < england[0] || lat < england[1] || lon > england[2] || lat > england[3]) return { kind: 'abroad' };
  if (metres > vague) return { kind: 'vague', metres };
  const row = place && areaHolding(place.areas['small-area'], lon, lat);
  if (row !== undefined) return { kind: 'here', row, metres };
  const beyond = place?.ring && areaHolding(place.ring, lon, lat);
  const council = beyond === undefined ? undefined : ringAreas?.councils[ringAreas.council[beyond]!];
  return council ? { kind: 'next', council } : { kind: 'away' };
}
