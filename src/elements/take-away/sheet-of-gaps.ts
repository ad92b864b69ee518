import { levels } from '../../model/level.ts';
import { levelNames, topicNames } from '../../words/explorer-words.ts';
import { fileWords as words } from '../../words/file-words.ts';
import type { Scene } from '../scene.ts';
import { aboutFile, aboutSources } from './about-figures.ts';
import type { Sheet, SheetColumn } from './sheet.ts';

/** Every indicator with what is held of it at each level, its period and source, and why a level has none. */
export function sheetOfGaps(scene: Scene): Sheet | undefined {
  const { manifest } = scene;
  if (!manifest) return undefined;
  const { gaps } = words;
  const key = (level: (typeof levels)[number]) => level.replace('-', '_');
  return {
    title: gaps.title(manifest.council.name),
    about: [...aboutSources(scene, manifest.indicators.flatMap(({ sources }) => sources)), ...aboutFile(scene)],
    columns: [
      { key: 'topic', meaning: words.topic },
      { key: 'indicator', meaning: words.indicator },
      { key: 'label', meaning: words.label },
      { key: 'unit', meaning: words.unitMeaning },
      { key: 'period', meaning: words.periodMeaning },
      { key: 'source', meaning: gaps.source },
      ...levels.flatMap((level): SheetColumn[] => [
        { key: key(level), meaning: gaps.held(levelNames[level].many) },
        { key: `${key(level)}_reason`, meaning: gaps.reason(levelNames[level].many) },
      ]),
    ],
    rows: manifest.indicators.map((indicator) => ({
      topic: topicNames[indicator.topic],
      indicator: indicator.id,
      label: indicator.label,
      unit: indicator.unit || indicator.kind,
      period: indicator.period,
      source: manifest.sources.filter(({ id }) => indicator.sources.includes(id)).map(({ publisher, title }) => `${publisher}, ${title}`).join('; '),
      ...Object.fromEntries(levels.flatMap((level) => {
        const estimated = indicator.estimateAt?.[level];
        const isHeld = indicator.levels.includes(level);
        return [
          [key(level), isHeld ? (estimated ? words.status.estimate : words.held) : words.notHeld],
          [`${key(level)}_reason`, isHeld ? estimated : indicator.absent?.[level]],
        ];
      })),
    })),
  };
}
