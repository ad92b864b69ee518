import type { ClusterKind } from '../model/cluster-kinds.ts';
import type { ClusterMark, Clusters } from '../model/clusters.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Level } from '../model/level.ts';
import type { GlobalMoran } from '../stats/global-moran.ts';
import type { NoAnswer } from '../stats/present-areas.ts';
import { capital } from './capital.ts';
import { levelNames } from './names.ts';
import { decimal, whole } from './numbers.ts';
import { possessive } from './sentences.ts';

type Side = 'worse' | 'better' | 'higher' | 'lower';

/** What high and low values are, of an indicator with a side and of one without. */
function sides({ polarity }: Indicator): { high: Side; low: Side } {
  if (polarity === 'neutral') return { high: 'higher', low: 'lower' };
  return polarity === 'higher-is-worse' ? { high: 'worse', low: 'better' } : { high: 'better', low: 'worse' };
}

/** What a mark is called, and why a place has it. `side`: that of the place itself; `isOutlier`: its neighbours are on the other. */
export function markWords(mark: ClusterMark, indicator: Indicator): { name: string; why: string; side: Side; isOutlier: boolean } {
  const { high, low } = sides(indicator);
  if (mark === 'hot' || mark === 'cold') {
    const side = mark === 'hot' ? high : low;
    return {
      name: `${mark === 'hot' ? 'Hot' : 'Cold'} spot: ${side} together`, side, isOutlier: false,
      why: `It and its neighbours together are ${side} than the rest of the map, more than chance would give.`,
    };
  }
  const own = mark[0] === 'H' ? high : low;
  const around = mark[1] === 'H' ? high : low;
  const isOutlier = own !== around;
  return {
    name: `${capital(own)} among ${around}`, side: own, isOutlier,
    why: isOutlier ? `Its neighbours are ${around} than it is, more than chance would give.` : `It is ${own} than the average here, and so are its neighbours together, more than chance would give.`,
  };
}

const reasons: Record<NoAnswer, string> = {
  'no-values': 'No area has a value, so there is nothing to compare.',
  'one-value': 'Only one area has a value, so there is nothing to compare it with.',
  'all-equal': 'All areas have the same value, so there is no pattern to look for.',
  'no-neighbours': 'No two areas with a value touch, so there are no neighbours to compare.',
};

/** Words of the clusters, their switch and their legend. */
export const clusterWords = {
  title: 'Clusters',
  forAnalysts: 'For analysts',
  switch: 'Clusters',
  hint: 'Marks areas that are like their neighbours, or unlike them, more than chance would give.',
  kind: 'Statistic',
  kinds: { moran: 'Local Moran', 'hot-spots': 'Hot and cold spots' } satisfies Record<ClusterKind, string>,
  working: 'Looking for clusters',
  cancel: 'Cancel',
  failed: 'The clusters could not be worked out. Switch them off and on to try again; the map and the figures are kept.',
  noClasses: ({ label }: Indicator) => `“${label}” sorts areas into classes, which have no mean, so there are no clusters to look for.`,
  noColumn: ({ label }: Indicator, level: Level) => `“${label}” has no values for ${levelNames[level].many}.`,
  noAnswer: (reason: NoAnswer) => reasons[reason],
  unmarked: 'Not marked: chance could have done it',
  without: 'No value, or no neighbour with one',
  list: 'Marked areas',
  download: 'Download list',
  fileName: (council: string, indicator: string, level: Level, kind: ClusterKind) => `${council}-${indicator}-${level}-${kind === 'moran' ? 'local-moran' : 'gi-star'}.csv`,
  headline(clusters: Clusters, { label }: Indicator, level: Level, council: string): string {
    const marked = clusters.marks.filter(Boolean).length;
    const areas = levelNames[level].many;
    if (marked === 0) return `No clusters of “${label}” among ${possessive(council)} ${areas} beyond what chance would give`;
    return `${whole(marked)} of ${possessive(council)} ${whole(clusters.marks.length)} ${areas} ${marked === 1 ? 'stands' : 'stand'} in a pattern of “${label}” that chance would hardly give`;
  },
  /** Moran's I in one sentence. */
  moran({ i, z }: GlobalMoran): string {
    if (i === undefined) return '';
    const alike = z === undefined || Math.abs(z) < 1.96 ? 'neighbours are no more alike than chance would give'
      : z > 0 ? 'neighbours are more alike than chance would give' : 'neighbours are less alike than chance would give';
    return `Moran’s I is ${decimal(i, 2)}${z === undefined ? '' : ` (z = ${decimal(z, 1)})`}: ${alike}.`;
  },
  method: (kind: ClusterKind, areas: GlobalMoran, ring: boolean): string => `${kind === 'moran'
    ? 'Local Moran (Anselin 1995), 999 conditional permutations, seed 1' : 'Gi* (Ord and Getis 1995), two-sided'}, at a false discovery rate of 5% (Benjamini and Hochberg), over ${whole(areas.areas)} areas${
    ring ? ', those within 1.5 km outside the council among them' : ', the council’s own alone'}. A mark says how a place lies among its neighbours, not why.`,
};
