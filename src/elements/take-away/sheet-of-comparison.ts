import type { Indicator } from '../../model/indicator.ts';
import { compareWords } from '../../words/compare-words.ts';
import { levelNames, topicNames } from '../../words/names.ts';
import { figureWords } from '../../words/figure-words.ts';
import { fileWords as words } from '../../words/file-words.ts';
import { verdictNames, verdictReason } from '../../words/verdict-words.ts';
import { compareRow } from '../compare-rows.ts';
import type { Compared } from '../compared-areas.ts';
import type { Scene } from '../scene.ts';
import { aboutFile, aboutSources } from './about-figures.ts';
import { plain, type Sheet } from './sheet.ts';

/**
 * A comparison: a row for each indicator and place, with all that is known of the figure and of its difference from the first place. Only topics that have
 * arrived.
 */
export function sheetOfComparison(scene: Scene, all: Compared, indicators: readonly Indicator[], title: string): Sheet {
  const { council } = scene.manifest!;
  const shown = indicators.filter(({ topic }) => scene.hasTopic(topic));
  const { comparison: of } = words;
  return {
    title,
    about: [compareWords.csvNote, compareWords.fit, ...aboutSources(scene, shown.flatMap(({ sources }) => sources)), ...aboutFile(scene)],
    columns: [
      { key: 'topic', meaning: words.topic },
      { key: 'indicator', meaning: words.indicator },
      { key: 'label', meaning: words.label },
      { key: 'unit', meaning: words.unitMeaning },
      { key: 'period', meaning: words.periodMeaning },
      { key: 'code', meaning: words.code },
      { key: 'name', meaning: words.name },
      { key: 'neighbourhood', meaning: words.neighbourhood },
      { key: 'ward_best_fit', meaning: words.ward },
      { key: 'level', meaning: words.level },
      { key: 'value', meaning: words.value },
      { key: 'low_95', meaning: words.low },
      { key: 'high_95', meaning: words.high },
      { key: 'numerator', meaning: words.numerator },
      { key: 'denominator', meaning: words.denominator },
      { key: 'status', meaning: words.statusMeaning },
      { key: 'reason', meaning: words.reason },
      { key: 'difference_from_first', meaning: of.difference },
      { key: 'difference_low_95', meaning: of.differenceLow },
      { key: 'difference_high_95', meaning: of.differenceHigh },
      { key: 'ratio_to_first', meaning: of.ratio },
      { key: 'ratio_low_95', meaning: of.ratioLow },
      { key: 'ratio_high_95', meaning: of.ratioHigh },
      { key: 'against_first', meaning: of.against },
      { key: 'against_first_reason', meaning: of.againstReason },
      { key: 'council_value', meaning: words.council(council.name) },
      { key: 'region_value', meaning: words.region(council.region.name) },
      { key: 'england_value', meaning: words.england },
      { key: 'verdict', meaning: of.verdict },
    ],
    rows: shown.map((indicator) => compareRow(scene, all, indicator)).flatMap(({ indicator, figures, against, column, said }) => [...all.areas, ...all.wholes].map((each, i) => {
      const figure = figures[i]!;
      const area = 'place' in each ? each : undefined;
      const pair = i > 0 ? against[i - 1] : undefined;
      const none = area ? figureWords.none(figure, area.level) : compareWords.noWhole;
      return {
        topic: topicNames[indicator.topic],
        indicator: indicator.id,
        label: indicator.label,
        unit: indicator.unit || indicator.kind,
        period: indicator.period,
        code: each.code,
        name: area?.name.own ?? each.label,
        neighbourhood: area?.name.neighbourhood,
        ward_best_fit: area?.name.ward,
        level: 'kind' in each ? compareWords.wholeKinds[each.kind] : levelNames[each.level].one,
        value: plain(figure.value),
        low_95: plain(figure.interval?.low),
        high_95: plain(figure.interval?.high),
        numerator: plain(figure.numerator),
        denominator: plain(figure.denominator),
        status: figure.held ? words.status[figure.status] : none,
        reason: figure.why,
        difference_from_first: plain(pair?.difference?.difference),
        difference_low_95: plain(pair?.difference?.interval?.low),
        difference_high_95: plain(pair?.difference?.interval?.high),
        ratio_to_first: finite(pair?.difference?.ratio?.ratio),
        ratio_low_95: finite(pair?.difference?.ratio?.low),
        ratio_high_95: finite(pair?.difference?.ratio?.high),
        against_first: pair && verdictNames[pair.verdict],
        against_first_reason: pair && verdictReason(pair.verdict, indicator),
        council_value: plain(column?.council?.value),
        region_value: plain(column?.region?.value),
        england_value: plain(column?.england?.value),
        verdict: said,
      };
    })),
  };
}

/** A ratio without an upper limit has none to give. */
function finite(value: number | undefined): number | undefined {
  return Number.isFinite(value) ? plain(value) : undefined;
}
