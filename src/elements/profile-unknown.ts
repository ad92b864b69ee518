import { html, nothing, type TemplateResult } from 'lit';
import { figureOf, type Figure } from '../model/figure.ts';
import type { Level } from '../model/level.ts';
import type { AreaRow } from '../model/small-areas-in.ts';
import { profileWords as words } from '../words/profile-words.ts';
import type { Scene } from './scene.ts';

/** Every indicator without a figure for an area, under the reason it has none, so that a gap is seen as one. Only topics that have arrived. */
export function profileUnknown(scene: Scene, area: AreaRow): TemplateResult | typeof nothing {
  const byReason = new Map<string, string[]>();
  let count = 0;
  for (const indicator of scene.manifest!.indicators) {
    if (indicator.levels.includes(area.level) && !scene.hasTopic(indicator.topic)) continue;
    const figure = figureOf(indicator, area.level, scene.columnOf(indicator.id, area.level), area.row);
    if (figure.value !== undefined) continue;
    const reason = reasonOf(figure, area.level);
    byReason.set(reason, [...(byReason.get(reason) ?? []), indicator.label]);
    count++;
  }
  if (count === 0) return nothing;
  return html`<section><details><summary>${words.unknown}</summary>
    <p>${words.unknownCount(count)}</p>
    <dl>${[...byReason].map(([reason, labels]) => html`${labels.map((label) => html`<dt>${label}</dt>`)}<dd>${reason}</dd>`)}</dl>
  </details></section>`;
}

function reasonOf({ held, status, why }: Figure, level: Level): string {
  if (why) return why;
  if (!held) return words.unknownWhy(level);
  return status === 'suppressed' ? words.suppressed : status === 'not-collected' ? words.notCollected : words.missing;
}
