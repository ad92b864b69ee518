import type { Column } from '../model/column.ts';
import { figureOf } from '../model/figure.ts';
import { positionOf } from '../model/position.ts';
import { inWard } from '../words/area-words.ts';
import { choiceWords } from '../words/choice-words.ts';
import { figureWords } from '../words/figure-words.ts';
import { formatValue } from '../words/numbers.ts';
import { positionWords } from '../words/position-words.ts';
import { statusWords } from '../words/status-words.ts';
import type { Scene } from './scene.ts';

/** One area in words, as a card, a list or a screen reader gives it. */
export interface AreaReading {
  /** The name a resident would know: of a small area, its neighbourhood. */
  name: string;
  /** Where it lies: "Barnet 043D, in Colindale South ward". */
  within?: string;
  /** The value with its unit, or why there is none. */
  value: string;
  interval?: string;
  position?: string;
  overlay?: string;
  /** Which of two programmes takes it in. */
  plan?: string;
}

/** The name a resident would know for a row of the level shown; a small area goes by its neighbourhood. */
export function residentName(scene: Scene, row: number): string {
  const { levels } = scene.manifest!;
  const { level } = scene.view;
  return level === 'small-area' ? levels.neighbourhood.names[levels['small-area'].neighbourhood[row]!]! : levels[level].names[row]!;
}

/** The value of one row in words: with its unit, "estimate" where it is one, or what stands in its place. */
export function valueWords(column: Column, row: number): string {
  const value = column.values[row];
  const status = column.statuses[row]!;
  if (value === undefined) return status === 'missing' ? column.missing ?? statusWords.missing : statusWords[status];
  return status === 'estimate' ? `${formatValue(column.indicator, value)} (${statusWords.estimate})` : formatValue(column.indicator, value);
}

/** Everything said of one area of the level shown. */
export function areaReading(scene: Scene, row: number): AreaReading {
  const { column, overlay, manifest, view } = scene;
  const small = manifest!.levels['small-area'];
  const choice = scene.plan?.choices[row];
  const reading: AreaReading = {
    name: residentName(scene, row),
    within: view.level === 'small-area' ? inWard(small.names[row]!, manifest!.levels.ward.names[small.ward[row]!]!) : undefined,
    value: column ? valueWords(column, row) : '',
    plan: scene.plan && choiceWords[choice ?? 'uncounted'],
    overlay: overlay ? `${overlay.indicator.shortLabel}: ${valueWords(overlay, row)}` : undefined,
  };
  if (!column) return reading;
  const position = positionOf(column, row);
  return {
    ...reading,
    value: `${column.indicator.shortLabel}: ${reading.value}`,
    interval: figureWords.interval(column.indicator, figureOf(column.indicator, view.level, column, row)),
    position: position && positionWords(position, view.level),
  };
}
