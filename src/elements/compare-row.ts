import { html, nothing, svg, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { areaShape } from '../charts/area-shape.ts';
import { dotStrip } from '../charts/dot-strip.ts';
import { stripDomain } from '../charts/strip-domain.ts';
import type { Figure } from '../model/figure.ts';
import type { Indicator } from '../model/indicator.ts';
import { compareWords as words } from '../words/compare-words.ts';
import { figureWords } from '../words/figure-words.ts';
import { axisValue } from '../words/numbers.ts';
import type { ComparedArea } from './compared-areas.ts';
import { compareRow } from './compare-rows.ts';
import { marksOf } from './marks-of.ts';
import type { Scene } from './scene.ts';
import { showIndicator } from './show-indicator.ts';

/** The marker of a compared area, alone. */
export function areaKey(place: number): TemplateResult {
  return html`<svg class="chart" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">${svg`${areaShape(place, 9, 9)}`}</svg>`;
}

/** One indicator set side by side: label, strip, a value for each area, and what can be said. While its topic is on its way, its room is kept. */
export function renderCompareRow(scene: Scene, areas: readonly ComparedArea[], indicator: Indicator, stripWidth: number): TemplateResult {
  if (!scene.hasTopic(indicator.topic)) {
    return html`<li aria-busy="true">
      <div class="what">${renderLabel(scene, areas, indicator)}</div>
      <div class="strip"><span class="unseen">${words.loading}</span><span class="hold"></span></div>
    </li>`;
  }
  const { figures, column, said, isClear } = compareRow(scene, areas, indicator);
  const strip = renderStrip(scene, areas, indicator, figures, column, stripWidth);
  const reasons = [...new Set(figures.flatMap(({ value, why }) => (value === undefined && why ? [why] : [])))].map((why) => html`<p class="why">${why}</p>`);
  return html`<li>
    <div class="what">${renderLabel(scene, areas, indicator)}${strip === nothing ? nothing : reasons}</div>
    <div class="strip">${strip === nothing ? reasons : strip}</div>
    <ul class="values">${areas.map((area, i) => renderValue(area, indicator, figures[i]!))}</ul>
    <p class=${classMap({ verdict: true, clear: isClear })}>${said}</p>
  </li>`;
}

function renderLabel(scene: Scene, areas: readonly ComparedArea[], indicator: Indicator): TemplateResult {
  const unit = figureWords.longUnit(indicator);
  return html`<button class="name" type="button" @click=${() => showIndicator(scene, indicator, areas[0]!.level)}>${indicator.label}<span
    class="unseen">${words.showOnMap}</span></button>${unit ? html`<span class="unit">${unit}</span>` : nothing}`;
}

function renderValue({ label, place, level }: ComparedArea, indicator: Indicator, figure: Figure): TemplateResult {
  const interval = figureWords.intervalShort(indicator, figure);
  return html`<li><span class="whose">${label}</span>
    ${figure.value === undefined
      ? html`<span class="amount"><span aria-hidden="true">–</span></span><small>${figureWords.none(figure, level)}</small>`
      : html`<span class="amount place-${place}">${areaKey(place)}${figureWords.short(indicator, figure)}</span>
        ${interval ? html`<small><span class="unseen">95%: </span>${interval}</small>` : nothing}
        ${figure.status === 'estimate' ? html`<small>${figureWords.estimate}</small>` : nothing}`}
  </li>`;
}

function renderStrip(
  scene: Scene, areas: readonly ComparedArea[], indicator: Indicator, figures: readonly Figure[], column: Parameters<typeof marksOf>[1], width: number,
): unknown {
  const known = areas.flatMap(({ place }, i) => {
    const { value, interval } = figures[i]!;
    return value === undefined ? [] : [{ place, value, interval }];
  });
  const marks = marksOf(scene.manifest!, column);
  if (known.length === 0 || known.length + marks.length < 2 || indicator.kind === 'class') return nothing;
  const domain = stripDomain([...known.flatMap(({ value, interval }) => (interval ? [value, interval.low, interval.high] : [value])), ...marks.map(({ value }) => value)]);
  const { council } = scene.manifest!;
  const benchmarks = column && figureWords.benchmarks(indicator, column, { council: council.name, region: council.region.name });
  const show = (value: number) => axisValue({ ...indicator, unit: figureWords.longUnit(indicator) ? '' : indicator.unit }, value);
  return html`${dotStrip({ width, domain, areas: known, marks, format: show })}
    <span class="unseen">${[words.scale(show(domain[0]), show(domain[1])), benchmarks].filter(Boolean).join('; ')}</span>`;
}
