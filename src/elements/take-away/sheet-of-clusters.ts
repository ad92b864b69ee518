import { clusterMarks } from '../../model/clusters.ts';
import { clusterWords, markWords } from '../../words/cluster-words.ts';
import { fileWords as words } from '../../words/file-words.ts';
import type { Scene } from '../scene.ts';
import { aboutColumn, aboutFile } from './about-figures.ts';
import { meaningOf } from './sheet-of-areas.ts';
import { plain, type Sheet } from './sheet.ts';

/** Every area of the level shown with its statistic and mark; undefined while clusters are off or not worked out. */
export function sheetOfClusters(scene: Scene): Sheet | undefined {
  const { manifest, column, indicator, view, clusters: state } = scene;
  if (!manifest || !column || !indicator || !state?.clusters || !state.moran || state.clusters.reason) return undefined;
  const { clusters, moran } = state;
  const hasRing = view.level === 'small-area' && scene.ringTopic?.values[view.indicator] !== undefined;
  const { clusters: of } = words;
  return {
    title: clusterWords.headline(clusters, indicator, view.level, manifest.council.name),
    about: [
      clusterWords.moran(moran),
      clusterWords.method(clusters.kind, moran, hasRing),
      ...clusterMarks.filter((mark) => clusters.marks.includes(mark)).map((mark) => `${mark}: ${markWords(mark, indicator).name}. ${markWords(mark, indicator).why}`),
      ...aboutColumn(scene, column),
      ...aboutFile(scene),
    ],
    columns: [
      { key: 'code', meaning: words.code },
      { key: 'name', meaning: words.name },
      { key: 'value', meaning: meaningOf(indicator) },
      { key: 'mark', meaning: of.mark },
      { key: 'statistic', meaning: of.statistic(clusterWords.kinds[clusters.kind]) },
      { key: 'p', meaning: of.p },
    ],
    rows: column.codes.map((code, row) => ({
      code,
      name: column.names[row],
      value: plain(column.values[row]),
      mark: clusters.marks[row],
      statistic: plain(clusters.statistic[row]),
      p: plain(clusters.p[row]),
    })),
    areas: column.codes.map((_, row) => ({ level: view.level, row })),
  };
}
