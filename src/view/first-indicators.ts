import type { FirstAsked } from './first-asked.ts';

/** The indicators that the first map of a view shows; none where the view is no map: other pages need the whole manifest. */
export function firstIndicators({ sight, indicator, overlay }: FirstAsked): string[] {
  return sight === 'map' ? [...new Set([indicator, ...(overlay ? [overlay] : [])])] : [];
}
