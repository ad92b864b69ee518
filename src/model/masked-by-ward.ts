import { isMasked } from '../stats/is-masked.ts';
import type { Column } from './column.ts';
import type { Manifest } from './pack.ts';

/** A small area that its ward's average hides. Rows are those of the pack's levels. */
export interface Pocket {
  row: number;
  ward: number;
  neighbourhood: number;
  /** National decile of the small area and of its ward, 1 the most deprived. */
  decile: number;
  wardDecile: number;
  residents: number | undefined;
}

/**
 * The small areas in the most deprived `p`% of England's whose ward is not among the `q`% most deprived of England's wards, most
 * deprived first. Ranks are national, 1 the most deprived; a small area or ward without a rank is left out.
 *
 * @param small scores of the small areas, with ranks
 * @param wards scores of the wards, with ranks
 */
export function maskedByWard(manifest: Manifest, small: Column, wards: Column, p = 30, q = 40): Pocket[] {
  const areas = manifest.levels['small-area'];
  return areas.codes
    .map((_, row) => ({ row, ward: areas.ward[row]!, rank: small.ranks?.[row] }))
    .flatMap(({ row, ward, rank }) => {
      const wardRank = wards.ranks?.[ward];
      if (rank === undefined || wardRank === undefined) return [];
      const ranks = { rank, ranked: small.ranked, wardRank, wardsRanked: wards.ranked };
      return isMasked(ranks, p, q) ? [{ row, ward, rank, wardRank }] : [];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ row, ward, rank, wardRank }) => ({
      row,
      ward,
      neighbourhood: areas.neighbourhood[row]!,
      decile: Math.ceil((10 * rank) / small.ranked),
      wardDecile: Math.ceil((10 * wardRank) / wards.ranked),
      residents: areas.residents[row] ?? undefined,
    }));
}
