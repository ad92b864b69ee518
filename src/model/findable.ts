/** What can be found by name, in the order in which equally good answers stand. */
export const findableKinds = ['ward', 'neighbourhood', 'station', 'former-ward', 'small-area', 'council'] as const;
export type FindableKind = (typeof findableKinds)[number];

/** A part of a place that lies in a ward: `share` of its residents, 0 to 1, by the best fit of its small areas. */
export interface WardPart {
  code: string;
  name: string;
  share: number;
}

/**
 * A place that has a name. `code`: the area's own; of a station the small area it lies in, absent outside the council. `wards`: those a neighbourhood,
 * small area, station or former ward lies in, the largest part first; empty for what is no part of a ward.
 */
export interface Findable {
  kind: FindableKind;
  code?: string;
  name: string;
  wards: readonly WardPart[];
  /** The neighbourhood that a small area is part of. */
  neighbourhood?: string;
  /** Of a station: where it is, degrees, and whether that is approximate. */
  at?: { lon: number; lat: number };
  approximate?: true;
  /** Of a ward that answers for a place inside it: that place's name. */
  holds?: string;
  /** Of a former ward: the last year in which it was one, and the codes of its small areas. */
  until?: number;
  smallAreas?: readonly string[];
  /** Of a council: its region. */
  region?: string;
}
