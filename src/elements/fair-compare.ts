import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { chartStyle } from '../charts/chart-style.ts';
import { indicatorOf } from '../model/indicator-of.ts';
import type { Indicator } from '../model/indicator.ts';
import { topics, type TopicId } from '../model/topic.ts';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import '../ui/ui-combobox.ts';
import '../ui/ui-copy-button.ts';
import '../ui/ui-segmented.ts';
import { firstIndicator, type RowForm, type RowOrder } from '../view/view.ts';
import { compareWords as words } from '../words/compare-words.ts';
import { topicNames } from '../words/names.ts';
import type { Term } from '../words/glossary.ts';
import { renderChoose } from './compare-choose.ts';
import { compareHeadline, renderCompareNotes } from './compare-head.ts';
import { compared, type Compared } from './compared-areas.ts';
import { renderCompareRow } from './compare-row.ts';
import { comparedIndicators, compareRow } from './compare-rows.ts';
import { compareStyle } from './compare-style.ts';
import { compareWays, compareWaysStyle } from './compare-ways.ts';
import { renderCompareTable } from './compare-table.ts';
import { renderCompareActs, renderCompareChips, renderCompareMore, renderCompareNames } from './compare-top.ts';
import './fair-change.ts';
import './fair-similar.ts';
import './fair-term.ts';
import { HostWidth } from './host-width.ts';
import { panelStyle } from './panel-style.ts';
import { inRowOrder } from './row-order.ts';
import type { Scene } from './scene.ts';
import { SceneConsumer } from './scene-consumer.ts';
import { withTerms } from './with-terms.ts';

/** Widths in pixels of the columns beside the strip, and between them, as the style sheet has them: roomy, and where the strip would have too little, dense. */
const gaps = 60;
const widest = 1360;
const looks = {
  columns: { label: 232, value: 104, whole: 104, verdict: 196 },
  'columns dense': { label: 200, value: 88, whole: 72, verdict: 168 },
} as const;
/** Below this width of strip, rows become denser, then cards, of this width at least. */
const narrowestStrip = 200;
const narrowestCard = 340;
/** Below this width what changes and explains the comparison is folded away, so that figures come early. */
const folded = 600;
/** Room that a card takes beside its strip. */
const cardEdge = 30;

/**
 * Up to four areas of any level, and the council, its region and England, side by side, indicator by indicator, on one scale a row, with what can be said
 * of the difference; as values, as differences from the first, or as a table. Until there are two it offers all areas to choose from. Takes everything
 * from the scene of the root it stands in.
 *
 * @attr brief - Its short form, for a frame: the headlines of the topic, and the choice of topic alone.
 * @csspart headline - The sentence above the comparison.
 */
@customElement('fair-compare')
export class FairCompare extends LitElement {
  static override styles = [theme, base, panelStyle, chartStyle, compareStyle, compareWaysStyle];

  @property({ type: Boolean, reflect: true }) brief = false;

  readonly #consumer = new SceneConsumer(this);
  readonly #size = new HostWidth(this, 1000);
  /** What was last done to the order of the areas, for a screen reader. */
  @state() private _told = '';
  @query('h2') private _title?: HTMLElement;
  #asked?: unknown;
  /** True where what is about to be drawn anew holds the focus: where that goes with it, the headline takes it. */
  #hadFocus = false;
  /** The button that is to keep the focus when the areas have changed places. */
  #moved?: string;

  override render(): TemplateResult {
    const scene = this.#consumer.scene;
    if (!scene?.manifest) return html`<p class="lead" role="status">${words.waiting}</p>`;
    const all = compared(scene);
    const move = (code: string, by: -1 | 1) => this.#move(scene, code, by);
    if (all.areas.length === 0 || all.areas.length + all.wholes.length < 2) {
      return html`<article>${compareWays(scene)}${all.areas.length > 0 ? html`<div class="top">${renderCompareChips(scene, all, move)}${renderCompareMore(scene, all)}</div>` : nothing}${renderChoose(scene, all.areas)}</article>`;
    }
    const shown = scene.view.allTopics ? topics : [scene.view.topic];
    const parts = shown.map((topic) => ({ topic, indicators: comparedIndicators(scene, all, topic, scene.view.allTopics || this.brief ? 'headlines' : 'all') }));
    const indicators = parts.flatMap((part) => part.indicators);
    const { rowForm } = scene.view;
    const { stripWidth, look, across } = this.#fit(all.areas.length - (rowForm === 'differences' ? 1 : 0), all.wholes.length);
    const chips = renderCompareChips(scene, all, move);
    const more = renderCompareMore(scene, all);
    const headline = html`<h2 part="headline" tabindex="-1">${compareHeadline(scene, all, shown)}</h2>`;
    const seen = new Set<Term>();
    const notes = renderCompareNotes(scene, all, indicators, seen);
    if (this.brief) {
      return html`<article class=${look} .style=${`--across: ${across}${look === 'cards' ? '' : 'px'}`}>${headline}<div class="top">${renderCompareNames(all)}</div>
        ${scene.view.locked ? nothing : this.#renderTopics(scene)}
        ${parts.map((part) => this.#renderTopic(scene, all, part.topic, part.indicators, stripWidth))}${notes}</article>`;
    }
    const like = html`<details class="like"><summary>${words.like(all.areas[0]!.label)}</summary><fair-similar .code=${all.areas[0]!.code}></fair-similar></details>`;
    const ways = html`<div class="ways">${this.#renderWays(scene)}${renderCompareActs(scene)}</div>`;
    return html`<article class=${look} .style=${`--across: ${across}${look === 'cards' ? '' : 'px'}`}>
      ${compareWays(scene)}
      <p class="unseen" role="status">${this._told}</p>
      ${this.#size.width < folded ? html`${headline}<div class="top">${chips}</div>
        <details class="options"><summary>${words.options}</summary><div class="top">${more}</div>${ways}${notes}${like}</details>
        ${this.#renderTopics(scene)}`
      : html`<div class="top">${chips}${more}</div>${headline}${notes}${like}${this.#renderTopics(scene)}${ways}`}
      ${scene.view.rowOrder === 'difference' ? html`<p class="small">${withTerms(words.orderNote, seen)}</p>` : nothing}
      ${rowForm === 'table' ? renderCompareTable(scene, all, this.#ordered(scene, all, indicators))
        : parts.map((part) => this.#renderTopic(scene, all, part.topic, part.indicators, stripWidth))}
      ${renderHow(seen)}
    </article>`;
  }

  protected override willUpdate(): void {
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.#moved) this.renderRoot.querySelector<HTMLElement>(`[data-move="${this.#moved}"]`)?.focus();
    this.#moved = undefined;
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this._title?.focus();
    const { view, manifest, act } = this.#consumer.scene ?? {};
    if (!manifest || !view || view.compared.length === 0 || this.#asked === manifest) return;
    this.#asked = manifest;
    act!.need(...topics);
  }

  #fit(areas: number, wholes: number): { stripWidth: number; look: keyof typeof looks | 'cards'; across: number } {
    const width = Math.min(this.#size.width, widest);
    for (const look of ['columns', 'columns dense'] as const) {
      const { label, value, whole, verdict } = looks[look];
      const across = areas * value + wholes * whole;
      const strip = width - label - across - verdict - gaps;
      if (strip >= narrowestStrip) return { stripWidth: strip, look, across };
    }
    const across = Math.max(1, Math.floor((width + 12) / (narrowestCard + 12)));
    return { stripWidth: Math.floor((width - 12 * (across - 1)) / across) - cardEdge, look: 'cards', across };
  }

  #move({ act, view: { compared: codes } }: Scene, code: string, by: -1 | 1): void {
    const at = codes.indexOf(code);
    const next = codes.filter((each) => each !== code);
    next.splice(at + by, 0, code);
    this.#moved = `${code} ${by}`;
    const { label } = compared(this.#consumer.scene!).areas.find((each) => each.code === code)!;
    this._told = words.moved(label, at + by + 1, codes.length);
    act.show({ compared: next });
  }

  #renderTopics(scene: Scene): TemplateResult {
    const { topic: current, allTopics } = scene.view;
    return html`<div class="topics" role="group" aria-label=${words.topics}>
      ${topics.map((topic) => html`<button type="button" data-topic=${topic} aria-pressed=${!allTopics && topic === current}
        @click=${() => this.#open(scene, topic)}><span class="swatch"></span>${topicNames[topic]}</button>`)}
      <button type="button" aria-pressed=${allTopics === true} @click=${() => scene.act.show({ allTopics: true })}>${words.allTopics}</button>
    </div>`;
  }

  /** What the rows show, and in which order. */
  #renderWays({ view: { rowForm, rowOrder }, act }: Scene): TemplateResult {
    return html`
      <ui-segmented class="form" label=${words.show} label-hidden .value=${rowForm ?? 'values'} .options=${Object.entries(words.forms).map(([value, label]) => ({ value, label }))}
        @change=${({ detail }: CustomEvent<{ value: RowForm | 'values' }>) => act.show({ rowForm: detail.value === 'values' ? undefined : detail.value })}></ui-segmented>
      <span class="ordered" aria-hidden="true">${words.order}</span><ui-segmented class="order" label=${words.order} label-hidden .value=${rowOrder ?? 'topic'} .options=${Object.entries(words.orders).map(([value, label]) => ({ value, label }))}
        @change=${({ detail }: CustomEvent<{ value: RowOrder | 'topic' }>) => act.show({ rowOrder: detail.value === 'topic' ? undefined : detail.value })}></ui-segmented>`;
  }

  /** Moves the whole view to a topic, so that the map and the controls agree with the comparison. */
  #open({ act, manifest, view }: Scene, topic: TopicId): void {
    const indicator = indicatorOf(manifest, firstIndicator[topic]);
    if (!indicator || topic === view.topic) act.show({ allTopics: undefined });
    else {
      const level = indicator.levels.includes(view.level) ? view.level : indicator.levels.at(-1)!;
      act.show({ topic, indicator: indicator.id, level, overlay: undefined, allTopics: undefined });
    }
  }

  #ordered(scene: Scene, all: Compared, indicators: readonly Indicator[]): readonly Indicator[] {
    const { rowOrder } = scene.view;
    return rowOrder ? inRowOrder(indicators, rowOrder, (each) => (scene.hasTopic(each.topic) ? compareRow(scene, all, each) : undefined)) : indicators;
  }

  #renderTopic(scene: Scene, all: Compared, topic: TopicId, indicators: readonly Indicator[], stripWidth: number): TemplateResult {
    const ofTopic = scene.manifest!.indicators.filter((each) => each.topic === topic);
    const isWhole = !scene.view.allTopics && !this.brief;
    const groups = isWhole && !scene.view.rowOrder ? groupsOf(indicators, comparedIndicators(scene, all, topic, 'headlines')) : [{ indicators: this.#ordered(scene, all, indicators) }];
    const absent = isWhole ? ofTopic.filter((each) => !indicators.includes(each)) : [];
    return html`<section class="topic" data-topic=${topic} aria-labelledby="topic-${topic}">
      <header><h3 id="topic-${topic}"><span class="swatch"></span>${topicNames[topic]}</h3>
        ${isWhole || this.brief ? nothing : html`<button class="plain" type="button" @click=${() => this.#open(scene, topic)}>${words.more(comparedIndicators(scene, all, topic, 'all').length)}</button>`}</header>
      ${groups.map(({ name, indicators: rows }) => html`${name ? html`<h4>${name}</h4>` : nothing}
        <ul class="rows">${rows.map((each) => renderCompareRow(scene, all, each, { stripWidth, isMapless: this.brief }))}</ul>`)}
      ${absent.length > 0 ? html`<details><summary>${words.notHereCount(absent.length)}</summary>
        <dl>${absent.map((each) => html`<dt>${each.label}</dt><dd>${[...new Set(all.areas.map(({ level }) => each.absent?.[level]))].join(' ')}</dd>`)}</dl></details>` : nothing}
      ${isWhole ? html`<fair-change></fair-change>` : nothing}
    </section>`;
  }
}

/** A whole topic: its headlines first, then the rest in the groups they are offered in. */
function groupsOf(all: readonly Indicator[], first: readonly Indicator[]): { name?: string; indicators: readonly Indicator[] }[] {
  const rest = all.filter((each) => !first.includes(each));
  const names = [...new Set(rest.map(({ group }) => group))];
  return [{ name: words.headlines, indicators: first }, ...names.map((name) => ({ name, indicators: rest.filter(({ group }) => group === name) }))]
    .filter(({ indicators }) => indicators.length > 0);
}

function renderHow(seen: Set<Term>): TemplateResult {
  return html`<details class="how"><summary>${words.how}</summary><ul>${words.howText.map((each) => html`<li>${withTerms(each, seen)}</li>`)}</ul></details>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-compare': FairCompare;
  }
}
