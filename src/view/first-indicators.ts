import type { View } from './view.ts';

/** The indicators that the first map of a view shows; none where the view is no map: other pages need the whole manifest. */
export function firstIndicators({ sight, indicator, overlay }: View): string[] {
  return sight === 'map' ? [...new Set([indicator, ...(overlay ? [overlay] : [])])] : [];
}
