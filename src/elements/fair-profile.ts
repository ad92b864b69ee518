import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { chartStyle } from '../charts/chart-style.ts';
import { areaName } from '../model/area-name.ts';
import { figureOf } from '../model/figure.ts';
import { headlinesOf } from '../model/headlines.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Manifest } from '../model/pack.ts';
import { positionOf } from '../model/position.ts';
import { smallAreasIn, type AreaRow } from '../model/small-areas-in.ts';
import { topics, type TopicId } from '../model/topic.ts';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import '../ui/ui-combobox.ts';
import { formatView } from '../view/address.ts';
import { findArea } from '../view/settle-view.ts';
import { mostCompared } from '../view/view.ts';
import { areaInSentence, areaKind } from '../words/area-words.ts';
import { topicNames } from '../words/names.ts';
import { positionWords } from '../words/position-words.ts';
import { profileWords as words } from '../words/profile-words.ts';
import { areaSentence } from '../words/sentences.ts';
import { withThe } from '../words/with-the.ts';
import { areaItems } from './area-items.ts';
import { HostWidth } from './host-width.ts';
import { panelStyle } from './panel-style.ts';
import { profileAbout } from './profile-about.ts';
import { profileBehind } from './profile-behind.ts';
import { profileFigure } from './profile-figure.ts';
import { profileInside } from './profile-inside.ts';
import { profileSimilar } from './profile-similar.ts';
import { profileStyle } from './profile-style.ts';
import { profileUnknown } from './profile-unknown.ts';
import type { Scene } from './scene.ts';
import { SceneConsumer } from './scene-consumer.ts';
import { withTerms } from './with-terms.ts';

/** From this width on, strips stand beside their labels. */
const wide = 560;
/** How many headlines a topic has in the short form. */
const few = 2;

/**
 * One area: what the data says of it in each topic against the council, its region and England, what lies inside it, and how much is known.
 * Takes the area selected, and everything else, from the scene of the root it stands in; draws nothing while none is selected.
 *
 * @attr brief - Its short form, for a frame: two figures a topic, without what a map or the rest of the explorer is needed for.
 * @fires {CustomEvent<{ code: string }>} zoom - A person asked for the map to go to the area.
 * @csspart headline - The area's name.
 */
@customElement('fair-profile')
export class FairProfile extends LitElement {
  static override styles = [theme, base, panelStyle, chartStyle, profileStyle];

  @property({ type: Boolean, reflect: true }) brief = false;

  readonly #consumer = new SceneConsumer(this);
  readonly #size = new HostWidth(this, 320);
  /** The area that a person asked to compare while nothing else was there to set it against. */
  @query('h2') private _title?: HTMLElement;
  @state() private _hasOpenedSimilar = false;
  #shown?: string;
  #asked?: Manifest;
  #isChosenHere = false;

  override render(): TemplateResult | typeof nothing {
    const scene = this.#consumer.scene;
    const code = scene?.view.selected;
    if (!scene || !code) return nothing;
    const area = scene.manifest && findArea(scene.manifest, code);
    if (!area) return html`<p class="lead" role="status">${words.waiting}</p>`;
    return html`<article class=${this.#size.width >= wide ? 'wide' : 'narrow'}>
      ${this.#renderHead(scene, area, code)}
      <p class="small marks">${words.marks(withThe(scene.manifest!.council.name), withThe(scene.manifest!.council.region.name))}</p>
      ${topics.map((topic) => this.#renderTopic(scene, area, topic))}
      ${this.brief ? nothing : html`${profileInside(scene, area, this.#choose)}
        ${scene.indicator ? profileAbout(scene, area, scene.indicator) : nothing}
        ${profileSimilar(scene, area, this._hasOpenedSimilar, () => { this._hasOpenedSimilar = true; })}
        ${profileUnknown(scene, area)}`}
    </article>`;
  }

  protected override updated(_changed: PropertyValues): void {
    const { view, manifest, act } = this.#consumer.scene ?? {};
    if (!view?.selected || !manifest || !findArea(manifest, view.selected)) return;
    if (this.#asked !== manifest) {
      this.#asked = manifest;
      act!.need(...topics);
    }
    if (this.#shown !== undefined && this.#shown !== view.selected) this.#goToTitle();
    this.#shown = view.selected;
  }

  /** Another area is read from its name on; focus follows where its list was what chose it. */
  #goToTitle(): void {
    if (this.#isChosenHere) this._title?.focus();
    this._title?.scrollIntoView({ block: 'nearest' });
    this.#isChosenHere = false;
  }

  #choose = (code: string): void => {
    this.#isChosenHere = true;
    this.#consumer.scene?.act.select(code);
  };

  #renderHead(scene: Scene, area: AreaRow, code: string): TemplateResult {
    const manifest = scene.manifest!;
    const name = areaName(manifest, area);
    const residents = manifest.levels[area.level].residents[area.row];
    return html`<header>
      <h2 part="headline" tabindex="-1">${name.name}</h2>
      <p class="kind">${area.level === 'small-area' ? areaKind(name, area.level) : words.kinds[area.level]}</p>
      ${this.#renderLead(scene, area)}
      <ul class="facts">
        ${typeof residents === 'number' ? html`<li><strong>${words.residents(residents)}</strong>, ${words.residentsPeriod}</li>` : nothing}
        ${area.level === 'small-area' ? nothing : html`<li>${words.smallAreas(smallAreasIn(manifest, area).length)}</li>`}
      </ul>
      ${this.brief ? nothing : this.#renderActions(scene, code)}
    </header>`;
  }

  #renderLead(scene: Scene, area: AreaRow): TemplateResult | typeof nothing {
    const { indicator } = scene;
    if (!indicator) return nothing;
    if (!scene.hasTopic(indicator.topic)) return html`<p class="sentence" role="status">${words.waiting}</p>`;
    const column = scene.columnOf(indicator.id, area.level);
    const { council } = scene.manifest!;
    const figure = figureOf(indicator, area.level, column, area.row);
    if (!column || figure.value === undefined) {
      return html`<p class="sentence">${figure.held ? `${indicator.label}: ${words.noValue(figure)}` : words.noFigure(indicator.label, area.level, figure.why)}</p>`;
    }
    const position = positionOf(column, area.row);
    return html`<p class="sentence">
      ${withTerms(areaSentence(indicator, areaInSentence(areaName(scene.manifest!, area)), figure.value, council.name, column.council, column.england)!)}
      ${position ? words.position(positionWords(position, area.level), position.by) : nothing}
      ${figure.status === 'estimate' ? words.estimate : nothing}
    </p>`;
  }

  #renderActions(scene: Scene, code: string): TemplateResult {
    const { compared } = scene.view;
    const isIn = compared.includes(code);
    const isFull = compared.length >= mostCompared && !isIn;
    const opens = compared.length > 1 && (isIn || isFull);
    return html`<div class="row">
      <a class="button main" href="?${formatView({ ...scene.view, sight: 'area' })}" @click=${(event: MouseEvent) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) return;
        event.preventDefault();
        scene.act.show({ sight: 'area' });
      }}>${words.page}</a>
      <button class="button" type="button" @click=${() => this.#compare(scene, code)}>${opens ? words.openComparison : words.compare}</button>
      <button class="button" type="button" @click=${() => this.dispatchEvent(new CustomEvent('zoom', { detail: { code }, bubbles: true, composed: true }))}>${words.zoom}</button>
      <button class="button" type="button" @click=${() => scene.act.select(undefined)}>${words.close}</button>
    </div>
    ${isFull ? html`<p class="small">${words.full(mostCompared)}</p>` : nothing}
    ${isIn && compared.length === 1 ? this.#renderNext(scene, code) : nothing}`;
  }

  /** Sets the area beside those already chosen; alone, it waits for another. */
  #compare({ act, view: { compared } }: Scene, code: string): void {
    const next = compared.includes(code) || compared.length >= mostCompared ? compared : [...compared, code];
    if (next.length > 1) {
      act.show({ compared: next, sight: 'compare' });
    } else {
      act.compare(code);
    }
  }

  #renderNext(scene: Scene, code: string): TemplateResult {
    return html`<div class="next">
      <p role="status">${words.chosen(areaName(scene.manifest!, findArea(scene.manifest!, code)!).name)}</p>
      <ui-combobox look="search" label=${words.other} placeholder=${words.otherHint} .items=${areaItems(scene.manifest!, [code])}
        @change=${({ detail }: CustomEvent<{ value: string }>) => scene.act.show({ compared: [code, detail.value], sight: 'compare' })}></ui-combobox>
    </div>`;
  }

  #renderTopic(scene: Scene, area: AreaRow, topic: TopicId): TemplateResult {
    const exists = (indicator: Indicator) => {
      if (!indicator.levels.includes(area.level)) return false;
      return scene.columnOf(indicator.id, area.level)?.statuses[area.row] !== 'not-collected';
    };
    const { width } = this.#size;
    const stripWidth = width >= wide ? Math.floor(((width - 24) * 7) / 12) : width;
    const place = Math.max(0, scene.view.compared.indexOf(scene.view.selected!));
    return html`<section data-topic=${topic} aria-labelledby="topic-${topic}">
      <h3 id="topic-${topic}"><span class="swatch"></span>${topicNames[topic]}</h3>
      <ul class="figures">${headlinesOf(scene.manifest!.indicators, topic, exists).slice(0, this.brief ? few : undefined)
        .map((each) => profileFigure(scene, area, each, { stripWidth, place, isMapless: this.brief }))}</ul>
      ${topic === 'deprivation' && !this.brief ? profileBehind(scene, area) : nothing}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-profile': FairProfile;
  }
}
