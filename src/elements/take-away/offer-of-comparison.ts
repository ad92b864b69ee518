import { topics } from '../../model/topic.ts';
import { topicNames } from '../../words/names.ts';
import { compareSentence, compareWords, leads, sideBySide } from '../../words/compare-words.ts';
import { fileWords } from '../../words/file-words.ts';
import { posterWords } from '../../words/poster-words.ts';
import { compared } from '../compared-areas.ts';
import { comparedIndicators, compareRow } from '../compare-rows.ts';
import type { Scene } from '../scene.ts';
import { figureRow } from './figure-row.ts';
import { figuresBlock } from './figures-block.ts';
import type { Offer } from './offer.ts';
import { posterFrame } from './poster-frame.ts';
import { sheetOfComparison } from './sheet-of-comparison.ts';

/** Areas side by side: every indicator of the topics shown as figures, and the headlines as a picture. */
export function offerOfComparison(scene: Scene): Offer {
  const all = compared(scene);
  const { areas } = all;
  const names = areas.map(({ label }) => label);
  if (areas.length === 0) return { sentence: compareWords.emptyTitle, name: [fileWords.comparison.name], sheets: [] };
  const shown = scene.view.allTopics ? topics : [scene.view.topic];
  const indicators = shown.flatMap((topic) => comparedIndicators(scene, all, topic, 'all'));
  const sentence = indicators.filter(({ id, topic }) => id in leads && scene.hasTopic(topic)).map((indicator) =>
    compareSentence(indicator, areas.map(({ name }, i) => ({ name, figure: compareRow(scene, all, indicator).figures[i]! })))).find((each) => each !== undefined)
    ?? (names.length > 1 ? sideBySide(names) : names[0]!);
  const sheet = sheetOfComparison(scene, all, indicators, sentence);
  const name = [fileWords.comparison.name, ...names];
  return {
    sentence, name,
    sheets: [{ label: fileWords.comparison.label, name, sheet }],
    poster: async (dark) => {
      const groups = shown.map((topic) => ({
        heading: topicNames[topic],
        rows: comparedIndicators(scene, all, topic, 'headlines').filter(() => scene.hasTopic(topic)).map((indicator) => {
          const { figures, column } = compareRow(scene, all, indicator);
          return figureRow(scene, indicator, areas, figures.slice(0, areas.length), column);
        }),
      }));
      const { council } = scene.manifest!;
      return posterFrame({ ...scene, indicator: undefined, overlayIndicator: undefined }, {
        title: sentence,
        subtitle: [compareWords.lead, compareWords.marks(council.name, council.region.name)].join(' '),
        blocks: [figuresBlock(groups, areas.map(({ label, place }) => ({ name: label, place })), dark)],
        notes: areas.some(({ level }) => level === 'ward') ? [posterWords.fit] : [],
      }, dark, indicators.flatMap(({ sources }) => sources));
    },
  };
}
