import type { Findable } from '../model/findable.ts';

/**
 * Where an answer leads: an area; a place made of several areas; all postcodes of an outward code; a spot outside the council; another council, and
 * there perhaps a postcode.
 */
export type SearchTarget =
  | { kind: 'area'; code: string }
  | { kind: 'areas'; codes: readonly string[] }
  | { kind: 'outward'; outward: string }
  | { kind: 'spot'; lon: number; lat: number }
  | { kind: 'council'; code: string; postcode?: string };

/** Where a place leads. */
export function targetOf({ kind, code, at, smallAreas }: Findable): SearchTarget {
  if (kind === 'council') return { kind: 'council', code: code! };
  if (kind === 'former-ward') return { kind: 'areas', codes: smallAreas! };
  return code === undefined ? { kind: 'spot', ...at! } : { kind: 'area', code };
}
