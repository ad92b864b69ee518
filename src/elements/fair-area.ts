import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { chartStyle } from '../charts/chart-style.ts';
import { areaName } from '../model/area-name.ts';
import { headlinesOf } from '../model/headlines.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Level } from '../model/level.ts';
import type { Manifest } from '../model/pack.ts';
import { smallAreasIn, type AreaRow } from '../model/small-areas-in.ts';
import { topics, type TopicId } from '../model/topic.ts';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import '../ui/ui-combobox.ts';
import { formatView } from '../view/address.ts';
import { findArea } from '../view/settle-view.ts';
import { mostCompared } from '../view/view.ts';
import { areaPageWords as words } from '../words/area-page-words.ts';
import { areaKind } from '../words/area-words.ts';
import { compareWords } from '../words/compare-words.ts';
import { levelNames, topicNames } from '../words/names.ts';
import { profileWords } from '../words/profile-words.ts';
import { withThe } from '../words/with-the.ts';
import { areaHeadline } from './area-headline.ts';
import { areaInside } from './area-inside.ts';
import { areaItems } from './area-items.ts';
import { areaPageStyle } from './area-page-style.ts';
import { areaPockets } from './area-pockets.ts';
import { areaStandOuts } from './area-stand-outs.ts';
import './fair-take-away.ts';
import { areaYears } from './area-years.ts';
import './fair-similar.ts';
import { HostWidth } from './host-width.ts';
import { panelStyle } from './panel-style.ts';
import { profileBehind } from './profile-behind.ts';
import { profileFigure } from './profile-figure.ts';
import { profileStyle } from './profile-style.ts';
import { profileUnknown } from './profile-unknown.ts';
import type { Scene } from './scene.ts';
import { SceneConsumer } from './scene-consumer.ts';
import { topicSentence } from './topic-sentence.ts';
import { withTerms } from './with-terms.ts';

/** From this width on, strips stand beside their labels. */
const wide = 560;
/** The kinds of area that are few enough to be listed by name. */
const listed: readonly Level[] = ['ward', 'neighbourhood'];

/**
 * The whole page about one area: its headline, what stands out, each topic in a sentence with its figures, the small areas inside on a little map,
 * and what is not known. Takes the area selected, and everything else, from the scene of its root; without one it lists what there is to choose.
 */
@customElement('fair-area')
export class FairArea extends LitElement {
  static override styles = [theme, base, panelStyle, chartStyle, profileStyle, areaPageStyle];

  readonly #consumer = new SceneConsumer(this);
  readonly #room = new HostWidth(this, 1080);
  @query('h2') private _title?: HTMLElement;
  #asked?: Manifest;
  #shown?: string;

  override render(): TemplateResult {
    const scene = this.#consumer.scene;
    const manifest = scene?.manifest;
    if (!scene || !manifest) return html`<p class="lead" role="status">${words.waiting}</p>`;
    const code = scene.view.selected;
    const area = code === undefined ? undefined : findArea(manifest, code);
    if (!area) return this.#renderNone(scene);
    return html`<article class=${this.#isBroad ? 'broad' : ''}>
      ${this.#renderHead(scene, area, code!)}
      ${areaPockets(scene, area)}
      ${areaStandOuts(scene, area)}
      <p class="small marks">${profileWords.marks(withThe(manifest.council.name), withThe(manifest.council.region.name))}</p>
      <div class="columns">
        <div class="topics">${topics.map((topic) => this.#renderTopic(scene, area, topic))}</div>
        <div class="beside">${areaInside(scene, area, this.#mapWidth, this.#choose)}</div>
      </div>
      ${areaYears(scene, area, this.#isBroad ? Math.floor((this.#width - 56) / 2) : this.#width)}
      <section aria-labelledby="alike"><h3 id="alike">${words.like(areaName(manifest, area).own)}</h3><fair-similar></fair-similar></section>
      ${profileUnknown(scene, area)}
    </article>`;
  }

  protected override updated(_changed: PropertyValues): void {
    const { manifest, view, act } = this.#consumer.scene ?? {};
    if (!manifest) return;
    if (this.#asked !== manifest) {
      this.#asked = manifest;
      act!.need(...topics);
      act!.needSeries();
      act!.needSmallAreaSeries?.();
    }
    const isAnother = this.#shown !== undefined && this.#shown !== view!.selected;
    this.#shown = view!.selected;
    if (!isAnother) return;
    this.scrollTo?.({ top: 0 });
    this._title?.focus({ preventScroll: true });
  }

  get #width(): number {
    return Math.min(this.#room.width, 1120);
  }

  get #isBroad(): boolean {
    return this.#room.width >= 900;
  }

  get #mapWidth(): number {
    return this.#isBroad ? Math.floor((this.#width - 56) * 0.4) : Math.min(this.#width, 520);
  }

  #choose = (code: string): void => {
    this.#consumer.scene?.act.select(code);
  };

  #renderNone(scene: Scene): TemplateResult {
    return html`<article class="none">
      <h2 tabindex="-1">${words.noneTitle}</h2>
      <p class="lead">${words.noneLead}</p>
      <ui-combobox look="search" label=${words.find} placeholder=${words.findHint} .items=${areaItems(scene.manifest!)}
        @change=${({ detail }: CustomEvent<{ value: string }>) => this.#choose(detail.value)}></ui-combobox>
      <div class="listed">${listed.map((level) => this.#renderNames(scene, level))}</div>
      <p class="small">${compareWords.byNameNote}</p>
    </article>`;
  }

  #renderNames({ manifest }: Scene, level: Level): TemplateResult {
    const { codes, names } = manifest!.levels[level];
    const byName = codes.map((code, row) => ({ code, name: names[row]! })).sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
    return html`<section aria-labelledby="all-${level}"><h3 id="all-${level}">${levelNames[level].title}</h3>
      <ul class="names">${byName.map(({ code, name }) => html`<li><button type="button" @click=${() => this.#choose(code)}>${name}</button></li>`)}</ul></section>`;
  }

  #renderHead(scene: Scene, area: AreaRow, code: string): TemplateResult {
    const manifest = scene.manifest!;
    const name = areaName(manifest, area);
    const residents = manifest.levels[area.level].residents[area.row];
    const headline = areaHeadline(scene, area);
    const { compared } = scene.view;
    const isFull = compared.length >= mostCompared && !compared.includes(code);
    return html`<header>
      <p class="kind">${words.kind(area.level, manifest.council.name)}</p>
      <h2 tabindex="-1">${name.name}</h2>
      ${area.level === 'small-area' ? html`<p class="own">${areaKind(name, area.level)}</p>` : nothing}
      ${headline ? html`<p class="headline">${headline}</p>` : nothing}
      <ul class="facts">
        ${typeof residents === 'number' ? html`<li><strong>${profileWords.residents(residents)}</strong>, ${profileWords.residentsPeriod}</li>` : nothing}
        ${area.level === 'small-area' ? nothing : html`<li>${profileWords.smallAreas(smallAreasIn(manifest, area).length)}</li>`}
      </ul>
      <div class="row">
        <a class="button main" href="?${formatView({ ...scene.view, sight: 'map' })}" @click=${(event: MouseEvent) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) return;
          event.preventDefault();
          scene.act.show({ sight: 'map' });
        }}>${words.back}</a>
        <button class="button" type="button" @click=${() => this.#compare(scene, code)}>${isFull ? profileWords.openComparison : words.compare}</button>
        <button class="button" type="button" @click=${() => scene.act.show({ sight: 'factsheet' })}>${words.print}</button>
        <fair-take-away></fair-take-away>
      </div>
      ${isFull ? html`<p class="small">${profileWords.full(mostCompared)}</p>` : nothing}
    </header>`;
  }

  #compare({ act, view: { compared } }: Scene, code: string): void {
    act.show({ compared: compared.includes(code) || compared.length >= mostCompared ? compared : [...compared, code], sight: 'compare' });
  }

  #renderTopic(scene: Scene, area: AreaRow, topic: TopicId): TemplateResult {
    const { indicators } = scene.manifest!;
    const exists = (indicator: Indicator) => indicator.levels.includes(area.level)
      && scene.columnOf(indicator.id, area.level)?.statuses[area.row] !== 'not-collected';
    const held = indicators.filter((each) => each.topic === topic && each.levels.includes(area.level));
    const top = headlinesOf(indicators, topic, exists);
    const { opened = [] } = scene.view;
    const isOpen = opened.includes(topic);
    const sentence = topicSentence(scene, area, topic);
    const column = this.#isBroad ? Math.floor((this.#width - 56) * 0.6) : this.#width;
    const look = { stripWidth: column >= wide ? Math.floor(((column - 24) * 7) / 12) : column, place: 0 };
    return html`<section data-topic=${topic} class=${column >= wide ? 'wide' : ''} aria-labelledby="topic-${topic}">
      <h3 id="topic-${topic}"><span class="swatch"></span>${topicNames[topic]}</h3>
      ${sentence ? html`<p class="said-first">${withTerms(sentence)}</p>` : nothing}
      <ul class="figures">${(isOpen ? held : top).map((each) => profileFigure(scene, area, each, look))}</ul>
      ${held.length > top.length && !isOpen ? html`<button class="more" type="button" @click=${() => scene.act.show({ opened: topics.filter((each) => each === topic || opened.includes(each)) }, 'replace')}>
        ${words.all(held.length, topicNames[topic].toLowerCase())}</button>` : nothing}
      ${topic === 'deprivation' ? profileBehind(scene, area) : nothing}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-area': FairArea;
  }
}
