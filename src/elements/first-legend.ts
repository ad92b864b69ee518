import { html, nothing, type TemplateResult } from 'lit/html.js';
import { classBar } from '../charts/class-bar.ts';
import type { FirstScene } from './first-scene.ts';
import { opensSpread, spreadHeight } from './legend-style.ts';
import { legendModel } from '../map/legend-model.ts';
import { levelNames } from '../words/names.ts';
import { legendWords } from '../words/legend-words.ts';

/** The legend of a first picture, as `fair-legend` draws it when it comes. `room`: pixels that it has from side to side. */
export function firstLegend({ manifest, column, classes, view, dark }: FirstScene, room: number): TemplateResult {
  const { council } = manifest;
  const legend = legendModel(column, classes, { council: council.name, region: council.region.name }, dark ? 'dark' : 'light');
  const { title, basis, areas, unit, period, keys, worse, bars, note } = legend;
  return html`<section class="legend">
    <header><strong>${title}</strong><span>${[basis, areas, unit, period].filter(Boolean).join(', ')}</span>
      ${keys.length > 0 || worse ? html`<ul class="keys">
        ${worse ? html`<li>${worse}</li>` : nothing}
        ${keys.map(({ status, text }) => html`<li><i class=${status}></i><span>${text}</span></li>`)}
      </ul>` : nothing}</header>
    ${classBar({ width: room, classes: legend.classes, label: title, areas: (count) => levelNames[view.level][count === 1 ? 'one' : 'many'] })}
    ${bars.length > 1 ? html`<details ?open=${opensSpread(room)}><summary>${legendWords.spread}</summary><div .style=${`height:${spreadHeight}px`}></div></details>` : nothing}
    ${note ? html`<p class="note">${note}</p>` : nothing}
  </section>`;
}
