import { textWidth } from '../words/text-width.ts';

/** Height of a value written on an area, pixels. */
export const valueSize = 11;

/** What a value takes on the map, pixels. */
export function valueBox(value: string): { width: number; height: number } {
  return { width: textWidth(value, valueSize), height: valueSize };
}
