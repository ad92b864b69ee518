import type { PatternName } from '../map/class-pattern.ts';
import { divergingRamp, type Theme } from '../map/ramp.ts';
import type { Fill } from '../map/renderer.ts';
import type { ClusterMark, Clusters } from '../model/clusters.ts';
import type { Indicator } from '../model/indicator.ts';
import { markWords } from '../words/cluster-words.ts';

/** How a mark is drawn: purple where worse or higher, green where better or lower; a place unlike its neighbours is paler and spotted. */
export function markFill(mark: ClusterMark | undefined, indicator: Indicator, theme: Theme): Fill {
  const ramp = divergingRamp[theme];
  if (!mark) return { colour: ramp[3]! };
  const { side, isOutlier } = markWords(mark, indicator);
  const place = side === 'worse' || side === 'higher' ? (isOutlier ? 1 : 0) : isOutlier ? 5 : 6;
  return { colour: ramp[place]!, spotted: isOutlier };
}

/** The pattern of a mark, for readers who are not to rely on colour: lines where worse or higher, dots where better or lower. An outlier is spotted as it is, and has thin lines too where worse or higher. */
export function markPattern(mark: ClusterMark | undefined, indicator: Indicator): PatternName | undefined {
  if (!mark) return undefined;
  const { side, isOutlier } = markWords(mark, indicator);
  const isHigh = side === 'worse' || side === 'higher';
  if (isOutlier) return isHigh ? 'lines-1' : undefined;
  return isHigh ? 'lines-3' : 'dots-3';
}

/** The fills of a map of clusters; an area that nothing can be said of has none. */
export function clusterFills({ marks, p }: Clusters, indicator: Indicator, theme: Theme, isPatterned = false): Fill[] {
  return marks.map((mark, row) => (p[row] === undefined ? {} : {
    ...markFill(mark, indicator, theme), ...(isPatterned && { pattern: markPattern(mark, indicator) }),
  }));
}
