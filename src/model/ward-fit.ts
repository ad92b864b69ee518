import type { Manifest } from './pack.ts';
import { smallAreasIn } from './small-areas-in.ts';

/**
 * How well a ward's small areas fit it. `share`: of their live postcodes, weighted by residents, the share (0 to 1) that lie in the ward;
 * `least`: the small area that fits least; `unknown`: how many small areas have no fit or no residents to weigh it by.
 */
export interface WardFit {
  share: number | undefined;
  least: { row: number; fit: number } | undefined;
  unknown: number;
}

/** How well the small areas counted in a ward fit it. A share of `fit` is over the small areas whose fit is known. */
export function wardFit(manifest: Manifest, ward: number): WardFit {
  const { fit, residents } = manifest.levels['small-area'];
  const rows = smallAreasIn(manifest, { level: 'ward', row: ward });
  const known = rows.flatMap((row) => {
    const [share, weight] = [fit[row], residents[row]];
    return typeof share === 'number' && typeof weight === 'number' ? [{ row, fit: share, weight }] : [];
  });
  const weight = known.reduce((total, each) => total + each.weight, 0);
  return {
    share: weight > 0 ? known.reduce((total, each) => total + each.fit * each.weight, 0) / weight : undefined,
    least: known.length > 0 ? known.reduce((a, b) => (b.fit < a.fit ? b : a)) : undefined,
    unknown: rows.length - known.length,
  };
}
