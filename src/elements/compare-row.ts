import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { dotStrip } from '../charts/dot-strip.ts';
import type { Figure } from '../model/figure.ts';
import type { Indicator } from '../model/indicator.ts';
import { levels } from '../model/level.ts';
import { compareWords as words } from '../words/compare-words.ts';
import { figureWords } from '../words/figure-words.ts';
import { axisValue } from '../words/numbers.ts';
import type { Compared, ComparedArea, Whole } from './compared-areas.ts';
import { renderDifferences } from './compare-differences.ts';
import { areaKey, wholeKey } from './compare-keys.ts';
import { compareRow, type CompareRow } from './compare-rows.ts';
import './fair-sure.ts';
import { lockedScale } from './locked-scale.ts';
import { marksOf } from './marks-of.ts';
import { reasonsOf } from './compare-reasons.ts';
import type { Scene } from './scene.ts';
import { showIndicator } from './show-indicator.ts';
import { sureOfSeveral } from './sure-of.ts';

/** Room for one strip, and whether there is no map to show the indicator on. */
export interface CompareLook {
  stripWidth: number;
  isMapless?: boolean;
}

/** One indicator set side by side: label, strip, a value for each, and what can be said. While its topic is on its way, its room is kept. */
export function renderCompareRow(scene: Scene, all: Compared, indicator: Indicator, { stripWidth, isMapless }: CompareLook): TemplateResult {
  const label = renderLabel(scene, all, indicator, isMapless);
  if (!scene.hasTopic(indicator.topic)) {
    return html`<li aria-busy="true">
      <div class="what">${label}</div>
      <div class="strip"><span class="unseen">${words.loading}</span><span class="hold"></span></div>
    </li>`;
  }
  const row = compareRow(scene, all, indicator);
  if (scene.view.rowForm === 'differences') return renderDifferences(scene, all, row, label, stripWidth);
  const strip = renderStrip(scene, all, row, stripWidth);
  const reasons = reasonsOf(all, row).map((why) => html`<p class="why">${why}</p>`);
  return html`<li>
    <div class="what">${label}${strip === nothing ? nothing : reasons}</div>
    <div class="strip">${strip === nothing ? reasons : strip}</div>
    <ul class="values">${[...all.areas, ...all.wholes].map((each, i) => renderValue(each, indicator, row.figures[i]!))}</ul>
    <div class=${classMap({ verdict: true, clear: row.isClear })}><p>${row.said}</p>${row.detail ? html`<p class="detail">${row.detail}</p>` : nothing}</div>
  </li>`;
}

function renderLabel(scene: Scene, { areas }: Compared, indicator: Indicator, isMapless = false): TemplateResult {
  const unit = figureWords.longUnit(indicator);
  const sure = areas.length > 0 && scene.hasTopic(indicator.topic)
    ? html`<fair-sure label=${indicator.label} .lines=${() => sureOfSeveral(scene, areas, indicator)}></fair-sure>` : nothing;
  if (isMapless) return html`<span class="name">${indicator.label}</span>${sure}${unit ? html`<span class="unit">${unit}</span>` : nothing}`;
  return html`<button class="name" type="button" @click=${() => showIndicator(scene, indicator, areas[0]!.level)}>${indicator.label}<span
    class="unseen">${words.showOnMap}</span></button>${sure}${unit ? html`<span class="unit">${unit}</span>` : nothing}`;
}

/** The name of a compared area or whole over its cell, where columns have no head of their own. */
function renderValue(each: ComparedArea | Whole, indicator: Indicator, figure: Figure): TemplateResult {
  const interval = 'place' in each ? figureWords.intervalShort(indicator, figure) : undefined;
  const none = 'place' in each ? figureWords.none(figure, each.level) : words.noWhole;
  return html`<li class=${'place' in each ? '' : 'of-whole'}><span class="whose">${each.label}</span>
    ${figure.value === undefined
      ? html`<span class="amount"><span aria-hidden="true">–</span></span><small>${none}</small>`
      : html`<span class="amount ${'place' in each ? `place-${each.place}` : 'whole'}">${'place' in each ? areaKey(each.place) : wholeKey(each.kind)}${figureWords.short(indicator, figure)}</span>
        ${interval ? html`<small><span class="unseen">95%: </span>${interval}</small>` : nothing}
        ${figure.status === 'estimate' ? html`<small>${figureWords.estimate}</small>` : nothing}`}
  </li>`;
}

function renderStrip(scene: Scene, { areas }: Compared, { indicator, figures, column }: CompareRow, width: number): unknown {
  const known = areas.flatMap(({ place }, i) => {
    const { value, interval } = figures[i]!;
    return value === undefined ? [] : [{ place, value, interval }];
  });
  const marks = marksOf(scene.manifest!, column);
  if (known.length === 0 || known.length + marks.length < 2 || indicator.kind === 'class') return nothing;
  const columns = levels.filter((level) => areas.some((area) => area.level === level)).map((level) => scene.columnOf(indicator.id, level));
  const domain = lockedScale(columns, [...marks, ...known].map(({ value }) => value))!;
  const { council } = scene.manifest!;
  const benchmarks = column && figureWords.benchmarks(indicator, column, { council: council.name, region: council.region.name });
  const show = (value: number) => axisValue({ ...indicator, unit: figureWords.longUnit(indicator) ? '' : indicator.unit }, value);
  const crowd = columns.flatMap((each) => each?.values.filter((value) => value !== undefined && value >= domain[0] && value <= domain[1]) as number[] ?? []);
  return html`${dotStrip({ width, domain, areas: known, marks, crowd, format: show })}
    <span class="unseen">${[words.scale(show(domain[0]), show(domain[1])), benchmarks].filter(Boolean).join('; ')}</span>`;
}
