import { holdingOf } from '../../model/holding.ts';
import { levels } from '../../model/level.ts';
import { periodAge } from '../../model/period-age.ts';
import { levelNames, topicNames } from '../../words/names.ts';
import { fileWords as words } from '../../words/file-words.ts';
import { whyWords } from '../../words/holding-words.ts';
import type { Scene } from '../scene.ts';
import { aboutFile, aboutSources } from './about-figures.ts';
import type { Sheet } from './sheet.ts';

/**
 * What is held: a row for each indicator and kind of area, those that nobody publishes among them, with for how many areas there are figures, how old
 * they are, and why there are none. Counts of a topic that has not arrived are left out.
 */
export function sheetOfGaps(scene: Scene, year = new Date().getFullYear()): Sheet | undefined {
  const { manifest, columnOf } = scene;
  if (!manifest) return undefined;
  const { gaps } = words;
  return {
    title: gaps.title(manifest.council.name),
    about: [...aboutSources(scene, manifest.indicators.flatMap(({ sources }) => sources)), ...aboutFile(scene)],
    columns: [
      { key: 'topic', meaning: words.topic },
      { key: 'indicator', meaning: words.indicator },
      { key: 'label', meaning: words.label },
      { key: 'unit', meaning: words.unitMeaning },
      { key: 'period', meaning: words.periodMeaning },
      { key: 'age_least_years', meaning: gaps.ageLeast },
      { key: 'age_most_years', meaning: gaps.ageMost },
      { key: 'source', meaning: gaps.source },
      { key: 'areas', meaning: gaps.areas },
      { key: 'held', meaning: gaps.held },
      { key: 'areas_in_all', meaning: gaps.all },
      { key: 'counted', meaning: gaps.counted },
      { key: 'estimated', meaning: gaps.estimated },
      { key: 'suppressed', meaning: gaps.suppressed },
      { key: 'missing', meaning: gaps.missing },
      { key: 'not_collected', meaning: gaps.notCollected },
      { key: 'why_not', meaning: gaps.why },
    ],
    rows: manifest.indicators.flatMap((indicator) => levels.map((level) => {
      const holding = holdingOf(indicator, level, columnOf(indicator.id, level));
      const isPublished = indicator.levels.includes(level);
      const age = periodAge(indicator.period, year);
      return {
        topic: topicNames[indicator.topic],
        indicator: indicator.id,
        label: indicator.label,
        unit: indicator.unit || indicator.kind,
        period: indicator.period,
        age_least_years: age?.least,
        age_most_years: age?.most,
        source: manifest.sources.filter(({ id }) => indicator.sources.includes(id)).map(({ publisher, title }) => `${publisher}, ${title}`).join('; '),
        areas: levelNames[level].one,
        held: isPublished ? 'yes' : 'no',
        areas_in_all: manifest.levels[level].codes.length,
        ...(holding.isHeld && {
          counted: holding.counts.ok,
          estimated: holding.counts.estimate,
          suppressed: holding.counts.suppressed,
          missing: holding.counts.missing,
          not_collected: holding.counts['not-collected'],
        }),
        why_not: isPublished && !holding.isHeld ? undefined : whyWords(holding).join(' ') || undefined,
      };
    })),
  };
}
