import { figureOf } from '../model/figure.ts';
import type { Indicator } from '../model/indicator.ts';
import { periodAge } from '../model/period-age.ts';
import type { AreaRow } from '../model/small-areas-in.ts';
import { wardFit } from '../model/ward-fit.ts';
import { sureLines, type SureLine } from '../words/sure-words.ts';
import type { Scene } from './scene.ts';

/** All that is known of how sure one area's number is. `year`: the one that ages are counted to. */
export function sureOf({ manifest, columnOf }: Scene, { level, row }: AreaRow, indicator: Indicator, year = new Date().getFullYear()): SureLine[] {
  return sureLines(indicator, figureOf(indicator, level, columnOf(indicator.id, level), row), {
    level,
    fit: level === 'ward' ? wardFit(manifest!, row).share : undefined,
    age: periodAge(indicator.period, year),
  });
}
