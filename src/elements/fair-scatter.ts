import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { planScatter, scatter, scatterStyle, type Scatter, type ScatterPlan } from '../charts/scatter.ts';
import { isDirection, stepArea } from '../map/step-area.ts';
import type { Column } from '../model/column.ts';
import { indicatorOf } from '../model/indicator-of.ts';
import type { Indicator } from '../model/indicator.ts';
import { isLevel, levels } from '../model/level.ts';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import '../ui/ui-combobox.ts';
import '../ui/ui-segmented.ts';
import { levelNames } from '../words/names.ts';
import { axisValue } from '../words/numbers.ts';
import { periodBeside } from '../words/period-beside.ts';
import { relationSentence, relationWords as words } from '../words/relation-words.ts';
import { valueWords } from './area-reading.ts';
import { compareWays, compareWaysStyle } from './compare-ways.ts';
import './fair-map.ts';
import { fairScatterStyle } from './fair-scatter-style.ts';
import { HostWidth } from './host-width.ts';
import { indicatorItems } from './indicator-items.ts';
import { plainScene } from './plain-scene.ts';
import { relationOf, type Relation } from './relation-of.ts';
import type { Scene } from './scene.ts';
import { SceneConsumer } from './scene-consumer.ts';
import './scene-frame.ts';

/** From this width on, a map stands beside the scatter. */
const wide = 900;
/** About how much of the window's height is taken by what stands above and below the chart. */
const taken = 400;
/** How far from a dot a pointer may be to mean it, pixels. */
const reach = 24;

/**
 * Two indicators against each other, a dot an area: which areas are high on both, how the two go together, and what that does not mean. A map beside it
 * shows the area that is pointed at or selected, and the other way about. Takes everything from the scene of the root it stands in.
 *
 * Keyboard: Tab reaches the chart once; arrow keys move to the nearest area in that direction, Enter selects it, Escape leaves it.
 */
@customElement('fair-scatter')
export class FairScatter extends LitElement {
  static override styles = [theme, base, compareWaysStyle, scatterStyle, fairScatterStyle];

  @state() private _told = '';

  readonly #consumer = new SceneConsumer(this);
  readonly #size = new HostWidth(this, 1000);
  #asked?: unknown;
  #drawn?: { chart: Scatter; plan: ScatterPlan };
  #relation?: { on: readonly unknown[]; value: Relation };

  protected override updated(_changed: PropertyValues): void {
    const { scene } = this.#consumer;
    if (scene && isTable(scene)) void import('./fair-table.ts');
    const { manifest, act, indicator, overlayIndicator } = scene ?? {};
    const asked = `${manifest?.council.code} ${indicator?.id} ${overlayIndicator?.id}`;
    if (!manifest || this.#asked === asked) return;
    this.#asked = asked;
    act!.need(...[indicator, overlayIndicator].flatMap((each) => (each ? [each.topic] : [])));
  }

  override render(): TemplateResult {
    const scene = this.#consumer.scene;
    const { manifest, indicator, overlayIndicator, column, overlay } = scene ?? {};
    if (!scene || !manifest || !indicator) return html`<p role="status">${words.waiting}</p>`;
    if (!overlayIndicator) return this.#renderChoose(scene, indicator);
    if (!column || !overlay) {
      return html`<article>${compareWays(scene)}${this.#renderControls(scene)}<p role="status">${scene.hasFailed ? words.failed : words.waiting}</p></article>`;
    }
    const relation = this.#relate(scene, column, overlay);
    return html`<article>
      ${compareWays(scene)}
      <h2>${relationSentence(indicator, overlayIndicator, relation.r, relation.rho, relation.points.length, scene.view.level, manifest.council.name)}</h2>
      ${this.#renderControls(scene)}
      ${isTable(scene) ? html`<fair-table></fair-table>` : relation.points.length === 1 ? html`<p class="single">${words.single}</p>` : this.#renderPair(scene, column, overlay, relation)}
      ${renderNotes(scene, column, overlay, relation)}
    </article>`;
  }

  #relate(scene: Scene, column: Column, overlay: Column): Relation {
    const on = [column, overlay, scene.view.compared.join()];
    if (!this.#relation || on.some((each, i) => each !== this.#relation!.on[i])) this.#relation = { on, value: relationOf(scene, column, overlay) };
    return this.#relation.value;
  }

  #renderChoose(scene: Scene, indicator: Indicator): TemplateResult {
    return html`<article>
      ${compareWays(scene)}
      <h2>${words.noSecond(indicator.label)}</h2>
      <div class="notes"><p class="caution">${words.chooseSecond}</p></div>
      <ui-combobox class="choose" label=${words.second} .items=${partners(scene, indicator)} .value=${''}
        @change=${({ detail }: CustomEvent<{ value: string }>) => scene.act.show({ overlay: detail.value })}></ui-combobox>
    </article>`;
  }

  #renderControls(scene: Scene): TemplateResult {
    const { view, manifest, indicator, overlayIndicator, act } = scene;
    const both = levels.filter((level) => indicator!.levels.includes(level) && overlayIndicator!.levels.includes(level));
    const second = overlayIndicator!;
    return html`<div class="controls">
      <ui-combobox label=${words.across} .items=${indicatorItems(manifest!.indicators.filter(({ id, levels: held }) => id !== second.id && held.length > 0), view.topic)} .value=${view.indicator}
        @change=${({ detail }: CustomEvent<{ value: string }>) => this.#choose(scene, detail.value, second.id)}></ui-combobox>
      <ui-combobox label=${words.up} .items=${partners(scene, indicator!)} .value=${second.id}
        @change=${({ detail }: CustomEvent<{ value: string }>) => this.#choose(scene, indicator!.id, detail.value)}></ui-combobox>
      <ui-segmented label=${words.areas} .value=${view.level}
        .options=${levels.map((level) => ({ value: level, label: levelNames[level].title.replace('Neighbour', 'Neighbour\u00AD'), unavailable: both.includes(level) ? undefined : words.notPublished(level) }))}
        @change=${({ detail }: CustomEvent<{ value: string }>) => isLevel(detail.value) && act.show({ level: detail.value })}></ui-segmented>
      <button class="button" type="button" @click=${() => this.#choose(scene, second.id, indicator!.id)}>${words.swap}</button>
      <button class="button" type="button" aria-pressed=${isTable(scene)} @click=${() => act.show({ rowForm: isTable(scene) ? undefined : 'table' }, 'replace')}>${words.table}</button>
    </div>`;
  }

  /** Sets an indicator against another, at the level shown or the nearest that both have. */
  #choose({ manifest, view, act }: Scene, first: string, second: string): void {
    const [x, y] = [first, second].map((id) => indicatorOf(manifest, id)!) as [Indicator, Indicator];
    const shared = x.levels.filter((level) => y.levels.includes(level));
    act.show({ topic: x.topic, indicator: x.id, overlay: shared.length > 0 ? y.id : undefined, level: shared.includes(view.level) ? view.level : shared.at(-1) ?? x.levels.at(-1) ?? view.level });
  }

  #renderPair(scene: Scene, column: Column, overlay: Column, relation: Relation): TemplateResult {
    const room = Math.min(this.#size.width, 1360);
    const isWide = room >= wide;
    const width = Math.max(240, Math.round(isWide ? room - Math.max(300, room * 0.34) - 16 : room) - 28);
    const height = Math.round(Math.min(Math.max(width * 0.68, 280), Math.max(360, window.innerHeight - taken)));
    const { view, hovered } = scene;
    const chosen = view.selected ? column.codes.indexOf(view.selected) : -1;
    const chart: Scatter = {
      width, height, points: relation.points, guides: relation.guides, selected: chosen < 0 ? undefined : chosen, hovered,
      formatX: (value) => axisValue(column.indicator, value), formatY: (value) => axisValue(overlay.indicator, value),
    };
    const plan = planScatter(chart);
    this.#drawn = { chart, plan };
    return html`<div class="pair ${isWide ? 'wide' : ''}">
      <div class="plot">
        <p class="axis">↑ ${overlay.indicator.label}</p>
        <div class="field" tabindex="0" role="application" aria-roledescription=${words.chartRole} aria-label=${words.chartLabel(column.indicator.label, overlay.indicator.label)}
          aria-describedby="keys" @pointermove=${this.#onPoint} @pointerleave=${() => scene.act.hover(undefined)} @click=${this.#onClick}
          @keydown=${this.#onKey} @blur=${() => scene.act.hover(undefined)}>
          ${scatter(chart, plan)}
          ${hovered === undefined ? nothing : this.#renderTip(hovered, column, overlay)}
        </div>
        <p class="axis across">${column.indicator.label} →</p>
        <p id="keys" class="unseen">${words.keys}</p>
        <p class="unseen" aria-live="polite">${this._told}</p>
      </div>
      ${isWide ? html`<scene-frame class="beside" .scene=${plainScene(scene)}><fair-map .padding=${mapPadding}></fair-map></scene-frame>` : nothing}
    </div>`;
  }

  #renderTip(row: number, column: Column, overlay: Column): TemplateResult | typeof nothing {
    const { chart, plan } = this.#drawn!;
    const at = plan.places.find((each) => each.row === row);
    const point = chart.points.find((each) => each.row === row);
    if (!at || !point) return nothing;
    const across = at.x > chart.width / 2 ? `right:${chart.width - at.x + 14}px` : `left:${at.x + 14}px`;
    const down = at.y > chart.height / 2 ? `bottom:${chart.height - at.y + 14}px` : `top:${at.y + 14}px`;
    return html`<div class="tip" aria-hidden="true" .style=${`${across};${down}`}><b>${point.name}</b>
      <span>${column.indicator.shortLabel}: ${valueWords(column, row)}</span><span>${overlay.indicator.shortLabel}: ${valueWords(overlay, row)}</span></div>`;
  }

  #rowAt(event: MouseEvent): number | undefined {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const nearest = this.#drawn!.plan.places.reduce<{ row?: number; distance: number }>((best, each) => {
      const distance = Math.hypot(each.x - x, each.y - y);
      return distance < best.distance ? { row: each.row, distance } : best;
    }, { distance: reach });
    return nearest.row;
  }

  #onPoint = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.#consumer.scene?.act.hover(this.#rowAt(event));
  };

  #onClick = (event: MouseEvent): void => {
    this.#select(this.#rowAt(event));
  };

  #select(row: number | undefined): void {
    const { scene } = this.#consumer;
    const code = row === undefined ? undefined : scene?.column?.codes[row];
    if (code !== undefined) scene!.act.select(code === scene!.view.selected ? undefined : code);
  }

  #onKey = (event: KeyboardEvent): void => {
    const { scene } = this.#consumer;
    if (!scene || event.ctrlKey || event.metaKey || event.altKey) return;
    const { places } = this.#drawn!.plan;
    if (isDirection(event.key)) {
      const from = places.findIndex(({ row }) => row === (scene.hovered ?? this.#drawn!.chart.selected));
      const to = from < 0 ? 0 : stepArea(places.map(({ x, y }): [number, number] => [x / 1e4, -y / 1e4]), from, event.key);
      if (to !== undefined && places[to]) this.#visit(scene, places[to].row);
    } else if ((event.key === 'Enter' || event.key === ' ') && scene.hovered !== undefined) this.#select(scene.hovered);
    else if (event.key === 'Escape' && scene.hovered !== undefined) scene.act.hover(undefined);
    else return;
    event.preventDefault();
  };

  #visit(scene: Scene, row: number): void {
    const { column, overlay } = scene;
    const name = this.#drawn!.chart.points.find((each) => each.row === row)!.name;
    this._told = words.areaRow(name, `${column!.indicator.shortLabel} ${valueWords(column!, row)}`, `${overlay!.indicator.shortLabel} ${valueWords(overlay!, row)}`);
    scene.act.hover(row);
  }
}

const mapPadding = { top: 16, right: 16, bottom: 16, left: 16 };

function isTable({ view }: Scene): boolean {
  return view.rowForm === 'table';
}

/** What an indicator can be set against: the others that share a kind of area with it. */
function partners({ manifest, view }: Scene, indicator: Indicator) {
  return indicatorItems(manifest!.indicators.filter((each) => each.id !== indicator.id && each.levels.some((level) => indicator.levels.includes(level))), view.topic);
}

function renderNotes({ manifest, view }: Scene, column: Column, overlay: Column, { points, without, r, rho, guides }: Relation): TemplateResult {
  const isShared = column.indicator.sources.some((each) => overlay.indicator.sources.includes(each));
  return html`<div class="notes">
    <p class="caution">${words.caution} ${isShared ? words.shared : nothing}</p>
    ${r === undefined || rho === undefined ? nothing : html`<p>${words.method(r, rho, points.length, view.level)}</p>`}
    <p>${guides.length > 0 && points.length > 1 ? words.guides(manifest!.council.name) : nothing} ${points.some(({ isEstimate }) => isEstimate) ? words.hollow : nothing}
      ${without > 0 ? words.without(without, view.level) : nothing} ${view.level === 'ward' ? words.fit : nothing}</p>
    <p>${[column, overlay].map(({ indicator }) => `${[indicator.label, periodBeside(indicator)].filter(Boolean).join(': ')}.`).join(' ')}</p>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-scatter': FairScatter;
  }
}
