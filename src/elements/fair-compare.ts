import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { chartStyle } from '../charts/chart-style.ts';
import type { Indicator } from '../model/indicator.ts';
import { headlines } from '../model/headlines.ts';
import { overlapOf } from '../model/small-areas-in.ts';
import { topics, type TopicId } from '../model/topic.ts';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import '../ui/ui-combobox.ts';
import { firstIndicator, mostCompared } from '../view/view.ts';
import { areaKind } from '../words/area-words.ts';
import { compareSentence, compareWords as words, overlapWords, sideBySide } from '../words/compare-words.ts';
import { topicNames } from '../words/explorer-words.ts';
import { areaItems } from './area-items.ts';
import { renderChoose } from './compare-choose.ts';
import { comparedAreas, type ComparedArea } from './compared-areas.ts';
import { areaKey, renderCompareRow } from './compare-row.ts';
import { comparedIndicators, compareRow } from './compare-rows.ts';
import { compareStyle } from './compare-style.ts';
import { downloadComparison, renderCompareTable } from './compare-table.ts';
import { HostWidth } from './host-width.ts';
import { panelStyle } from './panel-style.ts';
import type { Scene } from './scene.ts';
import { SceneConsumer } from './scene-consumer.ts';

/** Widths in pixels of the columns beside the strip, and between them, as the style sheet has them. */
const columns = { label: 232, value: 104, verdict: 172, gaps: 60, page: 1360 };
/** Below this width of strip, rows become cards. */
const narrowestStrip = 240;
/** Room that a card takes beside its strip. */
const cardEdge = 30;

/**
 * Up to four areas of any level side by side, indicator by indicator, on one scale a row, with what can be said of the difference. Until two are
 * chosen it offers all areas to choose from. Takes everything from the scene of the root it stands in.
 */
@customElement('fair-compare')
export class FairCompare extends LitElement {
  static override styles = [theme, base, panelStyle, chartStyle, compareStyle];

  readonly #consumer = new SceneConsumer(this);
  readonly #size = new HostWidth(this, 1000);
  @state() private _isTable = false;
  @query('h2') private _title?: HTMLElement;
  #asked?: unknown;
  /** True where what is about to be drawn anew holds the focus: where that goes with it, the headline takes it. */
  #hadFocus = false;

  override render(): TemplateResult {
    const scene = this.#consumer.scene;
    if (!scene?.manifest) return html`<p class="lead" role="status">${words.waiting}</p>`;
    const areas = comparedAreas(scene);
    if (areas.length < 2) return html`<article>${areas.length > 0 ? this.#renderTop(scene, areas, []) : nothing}${renderChoose(scene, areas)}</article>`;
    const shown = scene.view.allTopics ? topics : [scene.view.topic];
    const parts = shown.map((topic) => ({ topic, indicators: comparedIndicators(scene, areas, topic, scene.view.allTopics ? 'headlines' : 'all') }));
    const all = parts.flatMap(({ indicators }) => indicators);
    const { stripWidth, look } = this.#fit(areas.length);
    return html`<article class=${look}>
      ${this.#renderTop(scene, areas, all)}
      ${this.#renderHeadline(scene, areas, shown)}
      ${this.#renderTopics(scene)}
      ${this._isTable ? renderCompareTable(scene, areas, all)
        : parts.map(({ topic, indicators }) => this.#renderTopic(scene, areas, topic, indicators, stripWidth))}
      ${renderHow()}
    </article>`;
  }

  protected override willUpdate(): void {
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this._title?.focus();
    const { view, manifest, act } = this.#consumer.scene ?? {};
    if (!manifest || !view || view.compared.length === 0 || this.#asked === manifest) return;
    this.#asked = manifest;
    act!.need(...topics);
  }

  #fit(count: number): { stripWidth: number; look: 'columns' | 'cards' } {
    const width = Math.min(this.#size.width, columns.page);
    const strip = width - columns.label - count * columns.value - columns.verdict - columns.gaps;
    return strip >= narrowestStrip ? { stripWidth: strip, look: 'columns' } : { stripWidth: width - cardEdge, look: 'cards' };
  }

  #renderTop(scene: Scene, areas: readonly ComparedArea[], indicators: readonly Indicator[]): TemplateResult {
    const add = (event: CustomEvent<{ value: string }>) => {
      (event.target as HTMLElement & { value: string }).value = '';
      scene.act.compare(event.detail.value);
    };
    const isSet = areas.length > 1;
    return html`<div class="top">
      <ul class="chips" aria-label=${words.chips}>${areas.map(({ code, label, name, level, place }) => html`<li class="chip place-${place}">
        ${areaKey(place)}<span><b>${name.name}</b> <small>${areaKind(name, level)}</small></span>
        <button class="remove" type="button" aria-label=${words.remove(label)} @click=${() => scene.act.uncompare(code)}>×</button></li>`)}</ul>
      ${isSet && areas.length < mostCompared ? html`<ui-combobox look="search" label=${words.add} label-hidden placeholder=${words.addHint}
        .items=${areaItems(scene.manifest!, areas.map(({ code }) => code))} @change=${add}></ui-combobox>` : nothing}
      ${isSet ? html`<div class="acts">
        <button class="button" type="button" @click=${() => { this._isTable = !this._isTable; }}>${this._isTable ? words.charts : words.table}</button>
        <button class="button" type="button" @click=${() => void downloadComparison(scene, areas, indicators)}>${words.download}</button>
      </div>` : nothing}
    </div>`;
  }

  #renderHeadline(scene: Scene, areas: readonly ComparedArea[], shown: readonly TopicId[]): TemplateResult {
    const { council, indicators } = scene.manifest!;
    const sentence = headlines[shown[0]!].map(({ id }) => indicators.find((each) => each.id === id))
      .map((indicator) => indicator && scene.hasTopic(indicator.topic)
        && compareSentence(indicator, areas.map((area, i) => ({ name: area.name, figure: compareRow(scene, areas, indicator).figures[i]! }))))
      .find((each) => each);
    const overlaps = areas.flatMap((first, i) => areas.slice(i + 1).flatMap((second) => {
      const overlap = overlapOf(scene.manifest!, first, second);
      return overlap ? [overlapWords(first.label, second.label, overlap)] : [];
    }));
    return html`<h2 tabindex="-1">${sentence ?? sideBySide(areas.map(({ label }) => label))}</h2>
      <div class="notes">
        <p class="lead">${words.lead} ${words.marks(council.name, council.region.name)} ${areas.some(({ level }) => level === 'ward') ? words.fit : nothing}</p>
        ${overlaps.map((each) => html`<p class="lead">${each}</p>`)}
      </div>`;
  }

  #renderTopics(scene: Scene): TemplateResult {
    const { topic: current, allTopics } = scene.view;
    return html`<div class="topics" role="group" aria-label=${words.topics}>
      ${topics.map((topic) => html`<button type="button" data-topic=${topic} aria-pressed=${!allTopics && topic === current}
        @click=${() => this.#open(scene, topic)}><span class="swatch"></span>${topicNames[topic]}</button>`)}
      <button type="button" aria-pressed=${allTopics === true} @click=${() => scene.act.show({ allTopics: true })}>${words.allTopics}</button>
    </div>`;
  }

  /** Moves the whole view to a topic, so that the map and the controls agree with the comparison. */
  #open({ act, manifest, view }: Scene, topic: TopicId): void {
    const indicator = manifest!.indicators.find(({ id }) => id === firstIndicator[topic]);
    if (!indicator || topic === view.topic) act.show({ allTopics: undefined });
    else {
      const level = indicator.levels.includes(view.level) ? view.level : indicator.levels.at(-1)!;
      act.show({ topic, indicator: indicator.id, level, overlay: undefined, allTopics: undefined });
    }
  }

  #renderTopic(scene: Scene, areas: readonly ComparedArea[], topic: TopicId, indicators: readonly Indicator[], stripWidth: number): TemplateResult {
    const ofTopic = scene.manifest!.indicators.filter((each) => each.topic === topic);
    const isWhole = !scene.view.allTopics;
    const groups = isWhole ? groupsOf(indicators, comparedIndicators(scene, areas, topic, 'headlines')) : [{ indicators }];
    const absent = isWhole ? ofTopic.filter((each) => !indicators.includes(each)) : [];
    return html`<section class="topic" data-topic=${topic} aria-labelledby="topic-${topic}">
      <header><h3 id="topic-${topic}"><span class="swatch"></span>${topicNames[topic]}</h3>
        ${isWhole ? nothing : html`<button class="plain" type="button" @click=${() => this.#open(scene, topic)}>${words.more(comparedIndicators(scene, areas, topic, 'all').length)}</button>`}</header>
      ${groups.map(({ name, indicators: rows }) => html`${name ? html`<h4>${name}</h4>` : nothing}
        <ul class="rows n${areas.length}">${rows.map((each) => renderCompareRow(scene, areas, each, stripWidth))}</ul>`)}
      ${absent.length > 0 ? html`<details><summary>${words.notHereCount(absent.length)}</summary>
        <dl>${absent.map((each) => html`<dt>${each.label}</dt><dd>${[...new Set(areas.map(({ level }) => each.absent?.[level]))].join(' ')}</dd>`)}</dl></details>` : nothing}
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

function renderHow(): TemplateResult {
  return html`<details class="how"><summary>${words.how}</summary><ul>${words.howText.map((each) => html`<li>${each}</li>`)}</ul></details>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-compare': FairCompare;
  }
}
