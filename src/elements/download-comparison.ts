import type { Indicator } from '../model/indicator.ts';
import { compareWords as words } from '../words/compare-words.ts';
import { levelNames, topicNames } from '../words/explorer-words.ts';
import { figureWords } from '../words/figure-words.ts';
import { statusShort } from '../words/status-words.ts';
import { verdictNames, verdictReason } from '../words/verdict-words.ts';
import { labelsOf, type Compared } from './compared-areas.ts';
import { compareRow } from './compare-rows.ts';
import { downloadCsv } from './download-csv.ts';
import type { Scene } from './scene.ts';

/** Saves the comparison: a line for each indicator and area, with everything that is known of the figure and of its difference from the first. */
export function downloadComparison(scene: Scene, all: Compared, indicators: readonly Indicator[]): Promise<void> {
  const { manifest } = scene;
  const names = labelsOf(all);
  const sourceIds = new Set(indicators.flatMap(({ sources }) => sources));
  const sources = manifest!.sources.filter(({ id }) => sourceIds.has(id));
  const metadata = [
    `${names.join(', ')}; ${manifest!.council.name}`,
    words.csvNote,
    words.fit,
    ...sources.map(({ publisher, title, licence }) => `Source: ${publisher}, ${title}. ${licence}.`),
    ...new Set(sources.flatMap(({ attribution }) => attribution)),
    `Made with Fairground. ${location.href}`,
  ];
  const rows = indicators.filter(({ topic }) => scene.hasTopic(topic)).map((indicator) => compareRow(scene, all, indicator));
  return downloadCsv(words.fileName(names), metadata, rows.flatMap(({ indicator, figures, against, column, said }) => [...all.areas, ...all.wholes].map((each, i) => {
    const { value, status, why, interval, numerator, denominator, held } = figures[i]!;
    const area = 'place' in each ? each : undefined;
    const pair = i > 0 ? against[i - 1]! : undefined;
    return {
      topic: topicNames[indicator.topic],
      indicator: indicator.id,
      label: indicator.label,
      unit: indicator.unit || indicator.kind,
      period: indicator.period,
      area_code: each.code,
      area: area?.name.own ?? each.label,
      neighbourhood: area?.name.neighbourhood,
      ward: area?.name.ward,
      level: area ? levelNames[area.level].one : words.wholeKinds[(each as Compared['wholes'][number]).kind],
      value,
      status: held ? statusShort[status] || 'ok' : area ? figureWords.none(figures[i]!, area.level) : words.noWhole,
      reason: why,
      interval_low: interval?.low,
      interval_high: interval?.high,
      numerator,
      denominator,
      difference_from_first: pair?.difference?.difference,
      difference_low: pair?.difference?.interval?.low,
      difference_high: pair?.difference?.interval?.high,
      ratio_to_first: finite(pair?.difference?.ratio?.ratio),
      ratio_low: finite(pair?.difference?.ratio?.low),
      ratio_high: finite(pair?.difference?.ratio?.high),
      against_first: pair && verdictNames[pair.verdict],
      against_first_reason: pair && verdictReason(pair.verdict, indicator),
      council_value: column?.council?.value,
      region_value: column?.region?.value,
      england_value: column?.england?.value,
      verdict: said,
    };
  })));
}

/** A ratio without an upper limit has none to give. */
function finite(value: number | undefined): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
