import type { Indicator } from '../model/indicator.ts';
import type { Level } from '../model/level.ts';
import type { Scene } from './scene.ts';

/** Shows an indicator on the map alone, at `level` where it exists there, otherwise at the smallest areas it exists for. */
export function showIndicator({ act }: Scene, { id, topic, levels }: Indicator, level: Level): void {
  const nearest = levels.includes(level) ? level : levels.at(-1);
  act.show({ sight: 'map', topic, indicator: id, overlay: undefined, ...(nearest && { level: nearest }) });
}
