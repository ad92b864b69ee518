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

/** The same of several areas at once: what differs under each one's name, then what is true of all. */
export function sureOfSeveral(scene: Scene, areas: readonly (AreaRow & { label: string })[], indicator: Indicator): SureLine[] {
  const each = areas.map((area) => ({ label: area.label, lines: sureOf(scene, area, indicator) }));
  const isShared = ({ name, text }: SureLine) => each.every(({ lines }) => lines.some((line) => line.name === name && line.text === text));
  return [
    ...each.flatMap(({ label, lines }) => lines.filter((line) => !isShared(line)).map(({ name, text }) => ({ name: `${label}: ${name.toLowerCase()}`, text }))),
    ...each[0]!.lines.filter(isShared),
  ];
}
