import { areaName } from '../../model/area-name.ts';
import { figureOf } from '../../model/figure.ts';
import { headlinesOf } from '../../model/headlines.ts';
import type { Indicator } from '../../model/indicator.ts';
import { topics } from '../../model/topic.ts';
import { findArea } from '../../view/settle-view.ts';
import { areaInSentence, areaKind } from '../../words/area-words.ts';
import { compareWords } from '../../words/compare-words.ts';
import { topicNames } from '../../words/names.ts';
import { fileWords } from '../../words/file-words.ts';
import { posterWords } from '../../words/poster-words.ts';
import { areaHeadline } from '../area-headline.ts';
import type { Scene } from '../scene.ts';
import { figureRow } from './figure-row.ts';
import { figuresBlock } from './figures-block.ts';
import type { Offer } from './offer.ts';
import { offerOfMap } from './offer-of-map.ts';
import { posterFrame } from './poster-frame.ts';
import { sheetOfFigures } from './sheet-of-figures.ts';

/** One area: everything that is known of it as figures, and its headlines against the benchmarks as a picture; the map's offer where none is selected. */
export function offerOfArea(scene: Scene): Offer {
  const code = scene.view.selected;
  const area = code === undefined ? undefined : findArea(scene.manifest!, code);
  if (!code || !area) return offerOfMap(scene);
  const manifest = scene.manifest!;
  const name = areaName(manifest, area);
  const title = posterWords.area(areaInSentence(name), manifest.council.name);
  const exists = (indicator: Indicator) => indicator.levels.includes(area.level) && scene.columnOf(indicator.id, area.level)?.statuses[area.row] !== 'not-collected';
  const shown = topics.map((topic) => ({ topic, indicators: scene.hasTopic(topic) ? headlinesOf(manifest.indicators, topic, exists) : [] }));
  const parts = [manifest.council.name, name.own, fileWords.area.name];
  return {
    sentence: areaHeadline(scene, area)?.replace(/\.$/, '') ?? title,
    name: parts,
    sheets: [{ label: fileWords.area.label, name: parts, sheet: sheetOfFigures(scene, title, [code], manifest.indicators, [compareWords.csvNote]) }],
    poster: async (dark) => posterFrame({ ...scene, indicator: undefined, overlayIndicator: undefined }, {
      title,
      subtitle: [`${areaKind(name, area.level)[0]!.toUpperCase()}${areaKind(name, area.level).slice(1)}.`, posterWords.interval, compareWords.marks(manifest.council.name, manifest.council.region.name)].join(' '),
      blocks: [figuresBlock(shown.map(({ topic, indicators }) => ({
        heading: topicNames[topic],
        rows: indicators.map((indicator) => {
          const column = scene.columnOf(indicator.id, area.level);
          return figureRow(scene, indicator, [{ place: 0, level: area.level }], [figureOf(indicator, area.level, column, area.row)], column);
        }),
      })), [{ name: name.own, place: 0 }], dark)],
      notes: area.level === 'ward' ? [posterWords.fit] : [],
    }, dark, shown.flatMap(({ indicators }) => indicators.flatMap(({ sources }) => sources))),
  };
}
