import { ContextProvider } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { areaShape } from '../charts/area-shape.ts';
import { chartStyle } from '../charts/chart-style.ts';
import { coverageChart } from '../charts/coverage-chart.ts';
import { splitBar } from '../charts/split-bar.ts';
import { planColours, type Plan } from '../map/plan-fills.ts';
import type { Padding } from '../map/renderer.ts';
import { indicatorOf } from '../model/indicator-of.ts';
import type { Indicator } from '../model/indicator.ts';
import { measureIndicator, measureName, pocketMeasures } from '../model/pocket-measure.ts';
import { firstBudget, targetingAt, targetLevels, type Choice, type Targeting, type TargetLevel } from '../model/targeting.ts';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import type { Term } from '../words/glossary.ts';
import { whole } from '../words/numbers.ts';
import {
  insideSentence, missedSentence, percent, roomSentence, targetingSentence, targetingWords as words,
} from '../words/targeting-words.ts';
import './fair-map.ts';
import type { FairMap } from './fair-map.ts';
import { budgetSteps } from './budget-steps.ts';
import './fair-sure.ts';
import './fair-take-away.ts';
import { targetingStyle } from './fair-targeting-style.ts';
import { HostWidth } from './host-width.ts';
import { panelStyle } from './panel-style.ts';
import { sceneContext, type Scene } from './scene.ts';
import { SceneConsumer } from './scene-consumer.ts';
import { sureOfPeople } from './sure-of-people.ts';
import './fair-term.ts';
import { withTerms } from './with-terms.ts';
import { placeOf, targetingCoverage } from './targeting-coverage.ts';
import { targetingBasis, type TargetingAbsence, type TargetingBasis } from './targeting-of.ts';

/** Below this width figures and map are in one column. */
const twoColumns = 860;
/** Small areas listed before a reader asks for the rest. */
const listed = 5;
const mapPadding: Padding = { top: 20, right: 20, bottom: 20, left: 20 };

/**
 * Who would be missed: a programme in whole wards beside one of the same size in small areas, whom each reaches as it grows, where they differ on
 * the map, and how much of the council's inequality lies inside its wards. Takes everything from the scene of the root it stands in.
 */
@customElement('fair-targeting')
export class FairTargeting extends LitElement {
  static override styles = [theme, base, panelStyle, chartStyle, targetingStyle];

  readonly #consumer = new SceneConsumer(this);
  readonly #map = new ContextProvider(this, { context: sceneContext });
  readonly #size = new HostWidth(this, 1000);
  /** The size of the programme while the slider is being moved. */
  @state() private _moving?: number;
  @state() private _showsAll = false;
  @query('fair-map') private _map?: FairMap;
  #asked = '';
  #kept?: { on: unknown[]; basis: ReturnType<typeof targetingBasis> };
  #plan?: { on: unknown[]; targeting: Targeting; plan: Plan };

  protected override updated(_changed: PropertyValues): void {
    const { view, manifest, act } = this.#consumer.scene ?? {};
    if (!manifest || !view) return;
    const topic = indicatorOf(manifest, measureIndicator(view.measure))?.topic ?? 'deprivation';
    const asked = `${manifest.council.code} ${topic}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    act!.need(...new Set(['deprivation', topic] as const));
  }

  protected override willUpdate(): void {
    const scene = this.#consumer.scene;
    if (scene && this._moving === scene.view.budget) this._moving = undefined;
  }

  /** The basis of the scene, worked out anew only when its figures are others. */
  #basisOf(scene: Scene): ReturnType<typeof targetingBasis> {
    const id = measureIndicator(scene.view.measure);
    const on = [scene.manifest, id, scene.columnOf(id, 'small-area'), scene.columnOf('income-deprived', 'small-area')];
    if (!this.#kept || on.some((each, i) => each !== this.#kept!.on[i])) this.#kept = { on, basis: targetingBasis(scene) };
    return this.#kept.basis;
  }

  #targetingOf(scene: Scene, basis: TargetingBasis): { targeting: Targeting; plan: Plan } {
    const budget = Math.min(this._moving ?? scene.view.budget ?? firstBudget(basis.curves), basis.range.most);
    const on = [basis, budget];
    if (!this.#plan || on.some((each, i) => each !== this.#plan!.on[i])) {
      const targeting = targetingAt(basis.curves, budget, scene.manifest!.levels['small-area'].ward, basis.counted);
      this.#plan = { on, targeting, plan: { choices: targeting.choices, wards: targeting.programmes.ward.areas } };
    }
    return this.#plan;
  }

  override render(): TemplateResult {
    const scene = this.#consumer.scene;
    const found = scene && this.#basisOf(scene);
    if (!scene?.manifest || !found) return html`<p class="lead" role="status">${words.waiting}</p>`;
    const { basis, absence, indicator } = found;
    if (!basis || absence) return this.#renderAbsence(scene, absence!, indicator!, basis);
    const { targeting, plan } = this.#targetingOf(scene, basis);
    this.#map.setValue({
      ...scene, plan, indicator: basis.measure.indicator, column: basis.measure, classes: undefined, overlay: undefined, overlayIndicator: undefined, bivariate: undefined,
      pockets: undefined, lit: undefined, view: { ...scene.view, level: 'small-area', compared: [] },
    });
    const { council } = scene.manifest;
    const missing = basis.curves['small-area'].missing.length;
    const missed = missedSentence(targeting);
    const seen = new Set<Term>();
    return html`<article>
      <h2 tabindex="-1">${targetingSentence(council.name, targeting, basis.measure.indicator)}</h2>
      <p class="lead">${roomSentence(targeting)} ${missed ? html`<strong>${missed}</strong>` : nothing}</p>
      <div class="parts">
        <div>
          ${this.#renderControls(scene, basis, targeting)}
          <div class="coverage">${this.#renderChart(scene, basis, targeting)}</div>
          ${this.#renderTable(basis, targeting, council.name)}
          ${missing > 0 ? html`<p class="small">${words.left(missing)}</p>` : nothing}
          <p class="small">${withTerms(words.fit, seen)}</p>
          <div class="row">
            <fair-take-away look="strong"></fair-take-away>
            <button class="button" type="button" @click=${() => scene.act.show({ sight: 'map', pockets: true })}>${words.back}</button>
          </div>
        </div>
        <section class="map" aria-label=${words.map}>
          <h3>${words.map}</h3>
          <fair-map .padding=${mapPadding}></fair-map>
          ${this.#renderKey(targeting)}
        </section>
        <div>${this.#renderMissed(scene, basis, targeting)}</div>
        <div>${this.#renderInside(scene, basis)}
          <details><summary>${words.how}</summary><ul>${words.howText.map((each) => html`<li>${withTerms(each, seen)}</li>`)}</ul></details></div>
      </div>
    </article>`;
  }

  #renderAbsence(scene: Scene, absence: TargetingAbsence, indicator: Indicator, basis: TargetingBasis | undefined): TemplateResult {
    const { name } = scene.manifest!.council;
    const [head, lead] = absence === 'one-area' ? [words.one(name), words.oneLead]
      : absence === 'one-ward' ? [words.oneWard(name), words.oneWardLead]
      : absence === 'nobody' ? [words.nobody(name), '']
      : absence === 'none' ? [words.none(name), '']
      : [words.unfit, words.problem[absence]];
    return html`<article><h2 tabindex="-1">${head}</h2><p class="lead">${lead}</p>
      <div class="controls">${this.#renderMeasure(scene, indicator)}</div>
      ${basis ? this.#renderInside(scene, basis) : nothing}</article>`;
  }

  #renderMeasure(scene: Scene, indicator: Indicator): TemplateResult {
    const named = scene.manifest!.indicators.filter(({ id }) => Object.values<string>(pocketMeasures).includes(id) || id === indicator.id);
    return html`<label class="measure">${words.measure}
      <select @change=${(event: Event) => scene.act.show({ measure: (event.target as HTMLSelectElement).value })}>
        ${named.map(({ id, label }) => html`<option value=${measureName(id)} ?selected=${id === indicator.id}>${label}</option>`)}
      </select></label>`;
  }

  #renderControls(scene: Scene, basis: TargetingBasis, { budget, programmes }: Targeting): TemplateResult {
    const { range, curves, measure } = basis;
    const steps = budgetSteps(range);
    const show = (next: number | undefined) => {
      this._moving = undefined;
      if (next !== undefined) scene.act.show({ budget: next });
    };
    const count = programmes.ward.areas.length;
    const fewer = curves.ward.points[count - 2]?.residents;
    const more = curves.ward.points[count]?.residents;
    const said = words.budget(budget, budget / range.most);
    const at = (event: Event) => steps.at(Number((event.target as HTMLInputElement).value))!;
    return html`
      <div class="controls">${this.#renderMeasure(scene, measure.indicator)}</div>
      <div class="size">
        <div class="named"><label for="size">${words.slider}</label><span aria-hidden="true">${said}</span></div>
        <input id="size" type="range" min="0" max=${steps.length - 1} step="1" .value=${live(String(nearestStep(steps, budget)))} aria-valuetext=${said}
          @input=${(event: Event) => { this._moving = at(event); }} @change=${(event: Event) => show(at(event))}>
        <div class="ends" aria-hidden="true">${words.ends.map((each) => html`<span>${each}</span>`)}</div>
      </div>
      <div class="steps">
        <button class="button" type="button" ?disabled=${fewer === undefined} @click=${() => show(fewer)}>${words.fewer}</button>
        <button class="button" type="button" ?disabled=${more === undefined} @click=${() => show(more)}>${words.more}</button>
      </div>`;
  }

  #renderChart(scene: Scene, basis: TargetingBasis, targeting: Targeting): TemplateResult {
    const width = Math.max(240, this.#size.width >= twoColumns ? Math.floor((Math.min(this.#size.width, 1360) - 32) / 2) : this.#size.width);
    return coverageChart(targetingCoverage(scene.manifest!.council.name, basis, targeting, width));
  }

  #renderTable({ curves, people: { indicator }, counted }: TargetingBasis, { programmes }: Targeting, council: string): TemplateResult {
    const total = curves['small-area'].affected;
    const residents = counted.reduce((sum, each) => sum + (each?.residents ?? 0), 0);
    const row = (name: string, cell: (level: TargetLevel) => unknown) => html`<tr><th scope="row">${name}</th>${targetLevels.map((level) => html`<td>${cell(level)}</td>`)}</tr>`;
    return html`<table><caption>${words.table}<fair-sure label=${words.sure(indicator, council)} .lines=${() => sureOfPeople(indicator, { residents, incomeDeprived: total })}></fair-sure></caption>
      <thead><tr><td></td>${targetLevels.map((level) => html`<th scope="col"><svg class="chart" .style=${'display:inline'} width="16" height="16" viewBox="0 0 18 18" aria-hidden="true">${areaShape(placeOf[level], 9, 9)}</svg>${words.columns[level]}</th>`)}</tr></thead>
      <tbody>
        ${row(words.rows.areas, (level) => whole(programmes[level].areas.length))}
        ${row(words.rows.residents, (level) => whole(programmes[level].residents))}
        ${row(words.rows.reached, (level) => html`<b>${percent(programmes[level].coverage!)}</b> <small>${whole(programmes[level].affected)}</small>`)}
        ${row(words.rows.missed, (level) => html`<b>${percent(1 - programmes[level].coverage!)}</b> <small>${whole(total - programmes[level].affected)}</small>`)}
        ${row(words.rows.leakage, (level) => {
          const { leakage, residents, affected } = programmes[level];
          return leakage === undefined ? html`<small>${words.noOne}</small>` : html`<b>${percent(leakage)}</b> <small>${whole(residents - affected)}</small>`;
        })}
      </tbody></table>`;
  }

  /** In the colours of its surroundings, which are light on paper, as the map is there. */
  #renderKey({ chosen }: Targeting): TemplateResult {
    const keys: Exclude<Choice, 'neither'>[] = ['both', 'ward', 'small-area'];
    const colour = (key: Exclude<Choice, 'neither'>): string => `light-dark(${planColours.light[key]}, ${planColours.dark[key]})`;
    return html`<ul class="key">
      ${keys.map((key) => html`<li><i class=${key} .style=${`--swatch:${colour(key)}; background-color:${colour(key)}`}></i>${words.choices[key]}: ${words.areas(chosen[key].areas)}</li>`)}
      <li>${words.choices.neither}: ${words.areas(chosen.neither.areas)}</li>
    </ul><p class="small">${words.chosenWards}</p>`;
  }

  #renderMissed(scene: Scene, basis: TargetingBasis, { choices, programmes }: Targeting): TemplateResult | typeof nothing {
    const { levels } = scene.manifest!;
    const small = levels['small-area'];
    const rows = programmes['small-area'].areas.filter((row) => choices[row] === 'small-area');
    if (rows.length === 0) return nothing;
    const item = (row: number) => html`<li><button type="button" @click=${() => this.#choose(scene, small.codes[row]!)}
        @pointerenter=${() => scene.act.hover(row)} @pointerleave=${() => scene.act.hover(undefined)} @focus=${() => scene.act.hover(row)} @blur=${() => scene.act.hover(undefined)}>
      <span><strong>${levels.neighbourhood.names[small.neighbourhood[row]!]}</strong><small>${words.within(small.names[row]!, levels.ward.names[small.ward[row]!]!)}</small></span>
      <span>${whole(basis.counted[row]!.affected)}<small>${words.ofResidents(basis.counted[row]!.residents)}</small></span></button></li>`;
    const shown = this._showsAll ? rows : rows.slice(0, listed);
    return html`<h3>${words.missedList}</h3><ol class="list">${shown.map(item)}</ol>
      ${rows.length > listed ? html`<div class="row"><button class="button" type="button" aria-expanded=${this._showsAll} @click=${() => { this._showsAll = !this._showsAll; }}>
        ${this._showsAll ? words.showFewer : words.showAll(rows.length)}</button></div>` : nothing}`;
  }

  #choose(scene: Scene, code: string): void {
    scene.act.select(code);
    this._map?.zoomTo(code);
  }

  #renderInside(scene: Scene, { inside, measure }: TargetingBasis): TemplateResult {
    const share = inside?.withinShare;
    return html`<h3>${words.inside}</h3>
      <p>${insideSentence(scene.manifest!.council.name, inside, measure.indicator)}</p>
      ${share === undefined ? nothing : splitBar([
        { name: words.insideKey.within, share, text: percent(share) },
        { name: words.insideKey.between, share: 1 - share, text: percent(1 - share) },
      ])}
      <p class="small">${words.insideNote}</p>`;
  }
}

/** The slider's position for a size that may lie between two of its steps. */
function nearestStep(steps: readonly number[], budget: number): number {
  return steps.reduce((best, each, i) => (Math.abs(each - budget) < Math.abs(steps[best]! - budget) ? i : best), 0);
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-targeting': FairTargeting;
  }
}
