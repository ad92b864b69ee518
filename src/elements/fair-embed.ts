import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { indicatorOf } from '../model/indicator-of.ts';
import { topics } from '../model/topic.ts';
import { isLevel, levels } from '../model/level.ts';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import { findArea } from '../view/settle-view.ts';
import { embedWords as words } from '../words/embed-words.ts';
import { levelNames, topicNames } from '../words/names.ts';
import { afterPaint } from './after-paint.ts';
import { areaReading } from './area-reading.ts';
import { creditsOf } from './credits-of.ts';
import { handOver } from './embed-handover.ts';
import { embedAsked, type EmbedShow } from './embed-show.ts';
import { embedStyle } from './embed-style.ts';
import { explorerAddress } from './explorer-address.ts';
import { FrameHeight } from './frame-height.ts';
import type { Scene } from './scene.ts';
import { sceneNotices } from './scene-notices.ts';
import { SceneRoot } from './scene-root.ts';
import { viewSentence } from './view-sentence.ts';

const parts: Record<EmbedShow, () => Promise<unknown>> = {
  map: () => Promise.all([import('./fair-map.ts'), import('./fair-legend.ts')]),
  chart: () => Promise.all([import('./fair-chart.ts'), import('./fair-legend.ts')]),
  compare: () => import('./fair-compare.ts'),
  profile: () => import('./fair-profile.ts'),
  pockets: () => Promise.all([import('./fair-map.ts'), import('./fair-legend.ts'), import('./fair-pockets.ts')]),
  table: () => import('./fair-table.ts'),
};

/**
 * One part of Fairground in a frame of another page: a sentence, the map, chart, comparison, area, pockets or table with its legend, a short choice of what to
 * show, the source, and the way to the full explorer. It tells the page round it how high it is.
 *
 * @attr packs - Address of the packs folder; `packs` beside the page unless told.
 */
@customElement('fair-embed')
export class FairEmbed extends LitElement {
  static override styles = [theme, base, embedStyle];

  /** What is shown, as the query of an address; the frame's own unless told. */
  @property({ attribute: false }) search = location.search;

  readonly #root = new SceneRoot(this, { said: () => embedAsked(this.search).keys });
  #isLacking = false;
  #isHandingOver = false;

  constructor() {
    super();
    new FrameHeight(this, () => this.#isAllThere);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root.start();
    // A part of a set height changes no size when its code comes: the height that it needs is looked at once it has drawn.
    parts[embedAsked(this.search).show]().then(afterPaint, () => { this.#isLacking = true; }).then(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root.stop();
  }

  /** What the page painted before this element had its code. It lies over what the element draws, and goes when that stands the same. */
  get #first(): Element | null | undefined {
    return this.shadowRoot?.querySelector('.first');
  }

  /** Whether what is shown, or why it is not, stands as it will stay. */
  get #isAllThere(): boolean {
    const { scene } = this.#root;
    if (this.#isLacking || scene?.hasFailed) return true;
    if (!scene?.manifest || this.shadowRoot?.querySelector('main :not(:defined)')) return false;
    const { view, indicator, column, pockets } = scene;
    const { show } = embedAsked(this.search);
    if (show === 'compare' && view.compared.length > 0 || show === 'profile' && view.selected) return topics.every((topic) => scene.hasTopic(topic));
    if (show === 'pockets') return pockets !== undefined;
    return show === 'compare' || show === 'profile' || column !== undefined || (indicator !== undefined && scene.hasTopic(indicator.topic));
  }

  protected override updated(): void {
    const { scene } = this.#root;
    const first = this.#first;
    if (scene?.hasFailed) first?.remove();
    else if (first && scene?.column && !this.#isHandingOver) {
      this.#isHandingOver = true;
      void handOver(first, this.renderRoot);
    }
  }

  override render(): TemplateResult {
    const { scene } = this.#root;
    const { show, unknown } = embedAsked(this.search);
    if (!scene || (this.#first && !scene.column && !scene.hasFailed)) return html``;
    const speaks = show === 'map' || show === 'chart' || show === 'table';
    return html`<main class="part">
        ${speaks ? html`<h1>${viewSentence(scene) ?? scene.indicator?.label ?? (scene.hasFailed ? '' : words.loading)}</h1>` : html`<h1 class="unseen">${words.shows[show]}</h1>`}
        <div class="notices">
          ${this.#isLacking ? html`<p class="lead" role="alert">${words.lacksCode}</p>` : nothing}
          ${unknown === undefined ? nothing : html`<p class="lead" role="status">${words.unknownShow(unknown)}</p>`}
          ${sceneNotices(scene)}
        </div>
        ${scene.view.locked || show === 'profile' || show === 'compare' ? nothing : this.#renderChoices(scene)}
        ${this.#renderPart(scene, show)}
      </main>
      ${this.#renderFooter(scene, show)}`;
  }

  #renderPart(scene: Scene, show: EmbedShow): TemplateResult {
    if (show === 'chart') return html`<fair-chart></fair-chart><fair-legend></fair-legend>`;
    if (show === 'compare') return html`<fair-compare brief></fair-compare>`;
    if (show === 'table') return html`<fair-table brief></fair-table>`;
    if (show === 'profile') {
      return scene.view.selected || !scene.manifest ? html`<fair-profile brief></fair-profile>` : html`<p class="lead" role="status">${words.noArea}</p><a href=${explorerAddress(scene)}>${words.open}</a>`;
    }
    if (show === 'pockets') return html`<fair-map></fair-map><fair-legend></fair-legend><fair-pockets></fair-pockets>`;
    return html`<fair-map></fair-map>${this.#renderChosen(scene)}<fair-legend></fair-legend>`;
  }

  /** The area that a reader chose on the map: its figure, and the way to all that is known of it. */
  #renderChosen(scene: Scene): TemplateResult | typeof nothing {
    const { selected, level } = scene.view;
    const found = selected && scene.manifest ? findArea(scene.manifest, selected) : undefined;
    if (!found || found.level !== level || !scene.column) return nothing;
    const { name, within, value, position } = areaReading(scene, found.row);
    return html`<p class="chosen" role="status"><strong>${name}</strong> ${within ? html`<small>${within}</small>` : nothing}
      ${value}${position ? html` <small>${position}</small>` : nothing}
      <a href=${explorerAddress(scene, { sight: 'area' })} target="_blank" rel="noopener" @click=${this.#leave}>${words.openArea(name)}</a></p>`;
  }

  #renderChoices(scene: Scene): TemplateResult | typeof nothing {
    const { manifest, view, indicator } = scene;
    if (!manifest || !indicator) return nothing;
    const byTopic = topics.map((topic) => ({ topic, indicators: manifest.indicators.filter((each) => each.topic === topic) }));
    return html`<div class="choices">
      <label>${words.indicator}
        <select .value=${view.indicator} @change=${({ target }: Event) => this.#choose(scene, (target as HTMLSelectElement).value)}>
          ${byTopic.map(({ topic, indicators }) => html`<optgroup label=${topicNames[topic]}>${indicators.map(({ id, label }) =>
            html`<option value=${id} ?selected=${id === view.indicator}>${label}</option>`)}</optgroup>`)}
        </select></label>
      <label>${words.level}
        <select .value=${view.level} @change=${({ target }: Event) => {
          const { value } = target as HTMLSelectElement;
          if (isLevel(value)) scene.act.show({ level: value });
        }}>
          ${levels.map((level) => html`<option value=${level} ?selected=${level === view.level} ?disabled=${!indicator.levels.includes(level)}>${levelNames[level].title}</option>`)}
        </select></label>
    </div>`;
  }

  #choose({ act, manifest, view }: Scene, id: string): void {
    const indicator = indicatorOf(manifest, id)!;
    const level = indicator.levels.includes(view.level) ? view.level : indicator.levels.at(-1) ?? view.level;
    act.show({ topic: indicator.topic, indicator: id, level, overlay: undefined });
  }

  #renderFooter(scene: Scene, show: EmbedShow): TemplateResult {
    return html`<footer>
      ${scene.manifest && scene.indicator ? html`<p>${words.source(creditsOf(scene).join(' · '), scene.indicator.period)}</p>` : html`<p></p>`}
      <a href=${explorerAddress(scene)} target="_blank" rel="noopener" @click=${this.#leave}>${show === 'profile' && scene.view.selected ? words.wholePage : words.open}</a>
    </footer>`;
  }

  /** A frame that may open no page of its own goes to the explorer itself. */
  #leave = (event: Event): void => {
    if (self.origin !== 'null') return;
    event.preventDefault();
    const { href } = event.currentTarget as HTMLAnchorElement;
    if (!window.open(href, '_blank')) location.href = href;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-embed': FairEmbed;
  }
}
