import { holdingOf } from '../model/holding.ts';
import { levels } from '../model/level.ts';
import { periodAge } from '../model/period-age.ts';
import { whyWords } from '../words/holding-words.ts';
import type { Scene } from './scene.ts';

type Row = Record<string, string | number | undefined>;

/** What is held as rows of a file: one for each indicator and kind of area, those that nobody publishes among them. */
export function gapsRows({ manifest, columnOf }: Scene, year = new Date().getFullYear()): Row[] {
  return manifest!.indicators.flatMap((indicator) => levels.map((level): Row => {
    const holding = holdingOf(indicator, level, columnOf(indicator.id, level));
    const age = periodAge(indicator.period, year);
    return {
      indicator: indicator.id,
      label: indicator.label,
      topic: indicator.topic,
      areas: level,
      period: indicator.period,
      age_least_years: age?.least,
      age_most_years: age?.most,
      held: holding.isHeld ? 'yes' : 'no',
      areas_in_all: manifest!.levels[level].codes.length,
      counted: holding.isHeld ? holding.counts.ok : undefined,
      estimated: holding.isHeld ? holding.counts.estimate : undefined,
      suppressed: holding.isHeld ? holding.counts.suppressed : undefined,
      missing: holding.isHeld ? holding.counts.missing : undefined,
      not_collected: holding.isHeld ? holding.counts['not-collected'] : undefined,
      why_not: whyWords(holding).join(' ') || undefined,
    };
  }));
}
