import type { View } from './view.ts';

/** Whether a view is the whole map of one indicator with nothing laid over it, marked or written on it: what a first picture can show before the elements have come. */
export function isPlainMap({ sight, overlay, selected, pockets, clusters, camera, patterns, values, compared }: View): boolean {
  return sight === 'map' && !overlay && !selected && !pockets && !clusters && !camera && !patterns && !values && compared.length === 0;
}
