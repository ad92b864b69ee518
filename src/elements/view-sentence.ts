import { bothHeadline, headline } from '../words/sentences.ts';
import { overviewWords } from '../words/overview-words.ts';
import { residentName } from './area-reading.ts';
import type { Scene } from './scene.ts';

/** The true sentence that leads a view of one indicator, or of two laid one over the other; undefined where there is no figure to say it from. */
export function viewSentence(scene: Scene): string | undefined {
  const { column, bivariate, manifest, view } = scene;
  if (!column || !manifest) return undefined;
  const council = manifest.council.name;
  if (bivariate) {
    const axis = ({ column: { indicator }, parts }: typeof bivariate.first) => ({ indicator, third: parts[2] });
    return bothHeadline(axis(bivariate.first), axis(bivariate.second), {
      both: bivariate.counts[8]!, known: bivariate.counts.reduce((sum, each) => sum + each, 0), all: column.codes.length,
    }, { level: view.level, council });
  }
  return headline(column, council, (row) => (view.level === 'small-area' ? overviewWords.partOf(residentName(scene, row)) : residentName(scene, row)));
}
