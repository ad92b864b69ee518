import type { Indicator } from './indicator.ts';

/** Whether an indicator is of modelled walks, from postcodes to services: worked out for all residents, not counted or sampled, so chance has no part in it. */
export function isWalked({ id }: Pick<Indicator, 'id'>): boolean {
  return /^(walk|distance)-/.test(id);
}
