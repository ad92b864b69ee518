import { areaName } from '../../model/area-name.ts';
import { figureOf } from '../../model/figure.ts';
import type { Indicator } from '../../model/indicator.ts';
import { findArea } from '../../view/settle-view.ts';
import { levelNames, topicNames } from '../../words/names.ts';
import { figureWords } from '../../words/figure-words.ts';
import { fileWords as words } from '../../words/file-words.ts';
import type { Scene } from '../scene.ts';
import { aboutFile, aboutSources } from './about-figures.ts';
import { plain, type Sheet } from './sheet.ts';

/**
 * Figures of one area or several, a row an area and indicator, with the council's, its region's and England's beside them: everything known of an area.
 * Only topics that have arrived.
 */
export function sheetOfFigures(scene: Scene, title: string, codes: readonly string[], indicators: readonly Indicator[], about: readonly string[] = []): Sheet {
  const manifest = scene.manifest!;
  const areas = codes.flatMap((code) => findArea(manifest, code) ?? []);
  const shown = indicators.filter(({ topic }) => scene.hasTopic(topic));
  const rows = shown.flatMap((indicator) => areas.map((area) => {
    const column = scene.columnOf(indicator.id, area.level);
    const figure = figureOf(indicator, area.level, column, area.row);
    const name = areaName(manifest, area);
    return {
      topic: topicNames[indicator.topic],
      indicator: indicator.id,
      label: indicator.label,
      unit: indicator.unit || indicator.kind,
      period: indicator.period,
      code: manifest.levels[area.level].codes[area.row],
      name: name.own,
      neighbourhood: name.neighbourhood,
      ward_best_fit: name.ward,
      level: levelNames[area.level].one,
      value: plain(figure.value),
      low_95: plain(figure.interval?.low),
      high_95: plain(figure.interval?.high),
      numerator: plain(figure.numerator),
      denominator: plain(figure.denominator),
      status: figure.held ? words.status[figure.status] : figureWords.none(figure, area.level),
      reason: figure.why,
      council_value: plain(column?.council?.value),
      region_value: plain(column?.region?.value),
      england_value: plain(column?.england?.value),
    };
  }));
  return {
    title,
    about: [...about, ...aboutSources(scene, shown.flatMap(({ sources }) => sources)), ...aboutFile(scene)],
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
      { key: 'council_value', meaning: words.council(manifest.council.name) },
      { key: 'region_value', meaning: words.region(manifest.council.region.name) },
      { key: 'england_value', meaning: words.england },
    ],
    rows,
  };
}
