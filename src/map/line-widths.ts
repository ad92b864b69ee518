/** Zooms and the values there, in turn: between two zooms the value runs evenly, beyond the last it stays. */
export type Stops = readonly number[];

/** The value at a zoom. */
export function atZoom(stops: Stops, zoom: number): number {
  for (let i = 0; i < stops.length; i += 2) {
    const [to, value] = [stops[i]!, stops[i + 1]!];
    if (zoom > to) continue;
    if (i === 0) return value;
    const [from, before] = [stops[i - 2]!, stops[i - 1]!];
    return before + ((zoom - from) / (to - from)) * (value - before);
  }
  return stops.at(-1)!;
}

/** Widths of the map's lines in pixels, by zoom; the same in both renderers. */
export const lineWidths = {
  streets: [9, 0.4, 12, 1, 15, 4],
  roads: [9, 1, 12, 2.4, 15, 7],
  tube: [9, 0.7, 14, 1.6],
  area: [10, 0.4, 14, 1],
  ward: [9, 0.5, 12, 1.1, 15, 2],
  council: [9, 1, 13, 2],
} as const satisfies Record<string, Stops>;

/** How strong lines are that vanish when the map shows much, by zoom. */
export const lineStrengths = {
  ring: [10, 0, 12, 0.5],
  smallArea: [9, 0, 10.5, 0.6, 12, 0.85],
} as const satisfies Record<string, Stops>;

/** Size of the wards' names in pixels, by zoom. */
export const wardNameSize: Stops = [9, 10.5, 11, 11.5, 14, 13.5];
/** The zooms from which stations and neighbourhoods are named. */
export const namedFrom = { station: 12.6, neighbourhood: 11.8 } as const;

/** The line round a pocket by how many rules find it, pixels; wider still while a list points it out. */
export const pocketWidths = { 1: 2.6, 2: 3.6, 3: 4.8, pointed: 7 } as const;
