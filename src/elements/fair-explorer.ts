import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import '../ui/ui-dialog.ts';
import '../ui/ui-notice.ts';
import '../ui/ui-progress.ts';
import '../ui/ui-segmented.ts';
import '../ui/ui-sheet.ts';
import type { Padding } from '../map/renderer.ts';
import { topics, type TopicId } from '../model/topic.ts';
import { firstIndicator } from '../view/view.ts';
import { explorerWords as words, topicNames } from '../words/explorer-words.ts';
import { explorerStyle } from './explorer-style.ts';
import './fair-bar.ts';
import './fair-clusters.ts';
import './fair-compare.ts';
import './fair-controls.ts';
import './fair-credits.ts';
import './fair-legend.ts';
import './fair-map.ts';
import './fair-overview.ts';
import './fair-pockets.ts';
import './fair-profile.ts';
import './fair-sources.ts';
import './fair-table.ts';
import './fair-targeting.ts';
import type { FairMap } from './fair-map.ts';
import { isolate } from './isolate.ts';
import type { Scene } from './scene.ts';
import { sceneNotices } from './scene-notices.ts';
import { SceneRoot } from './scene-root.ts';

type Size = 'phone' | 'tablet' | 'desk';

/**
 * The whole of Fairground on a page: what to look at on the left, the map in the middle, what it means on the right; on a phone the map above and
 * a sheet below. Its attributes, named as the address's keys, say what it shows at first.
 *
 * @attr address - What is on screen is in the page's address, and the title and colours of the page follow: for the one that is the page.
 * @attr packs - Address of the packs folder; `packs` beside the page unless told.
 * @attr basemap - Address of a MapLibre style or a PMTiles file to draw in place of the packs' own basemap.
 * @fires {CustomEvent<ViewTold>} fair-change - The view is another.
 * @fires {CustomEvent<AreaTold>} fair-select - Another area is selected, or none.
 */
@customElement('fair-explorer')
export class FairExplorer extends LitElement {
  static override styles = [theme, base, explorerStyle];

  @property() basemap?: string;

  @state() private _size: Size = 'desk';
  @state() private _foot = 0;
  @state() private _sheet?: number;
  @query('fair-map') private _map?: FairMap;
  @query('#menu') private _menu?: HTMLElement & { open: boolean };
  @query('#choose') private _choose?: HTMLElement & { open: boolean };

  readonly #root = new SceneRoot(this, { isWhole: true });
  #scene?: Scene;
  #sizes?: ResizeObserver;

  override connectedCallback(): void {
    super.connectedCallback();
    isolate(this);
    this.#sizes = new ResizeObserver(([entry]) => this.#fit(entry!.contentRect.width));
    this.#sizes.observe(this);
    this.#fit(this.getBoundingClientRect().width || window.innerWidth);
    this.#root.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes?.disconnect();
    this.#root.stop();
  }

  #fit(width: number): void {
    this._size = width < 720 ? 'phone' : width < 1080 ? 'tablet' : 'desk';
  }

  protected override willUpdate(): void {
    this.#hadFocus = this.shadowRoot?.activeElement !== undefined && this.shadowRoot?.activeElement !== null;
    this.#scene = this.#root.scene ?? this.#scene;
    if (!this.#scene || !this.#root.isTied) return;
    document.title = this.#scene.manifest && this.#scene.indicator
      ? `${this.#scene.indicator.label}, ${this.#scene.manifest.council.name} – Fairground` : 'Fairground';
  }

  /** Whether the focus was in here before the last draw: closing an area's panel, or dismissing a notice, must not lose it. */
  #hadFocus = false;

  protected override updated(): void {
    if (this.#hadFocus && !this.shadowRoot!.activeElement) this.renderRoot.querySelector<HTMLElement>('#main')?.focus();
    const foot = this.renderRoot.querySelector('.foot');
    if (foot === this.#footed) return;
    this.#feet.disconnect();
    this.#footed = foot;
    if (foot) this.#feet.observe(foot);
  }

  #footed: Element | null = null;
  readonly #feet = new ResizeObserver(([entry]) => { this._foot = Math.round(entry!.contentRect.height); });

  #switchScheme = (): void => {
    this.#scene?.act.show({ theme: this.#scene.dark ? 'light' : 'dark' }, 'replace');
  };

  #find = ({ detail }: CustomEvent<{ code: string }>): void => {
    this.#scene?.act.select(detail.code);
    if (this.#scene?.view.sight !== 'map') this.#scene?.act.show({ sight: 'map' });
    if (this._menu) this._menu.open = false;
    void this.updateComplete.then(() => this._map?.zoomTo(detail.code));
  };

  override render(): TemplateResult {
    const scene = this.#scene!;
    const size = this._size;
    return html`
      <a class="skip" href="#main" @click=${this.#skip}>${words.skip}</a>
      <fair-bar ?narrow=${size !== 'desk'} @found=${this.#find} @scheme=${this.#switchScheme} @menu=${() => this._menu && (this._menu.open = true)}></fair-bar>
      ${scene.opening || !scene.manifest ? this.#renderLoading(scene) : nothing}
      <div class="body ${size} ${scene.view.sight} ${scene.view.selected ? 'chosen' : ''}">
        ${size === 'phone' ? this.#renderPhone(scene) : this.#renderWide(scene)}
      </div>
      ${size === 'desk' ? nothing : html`
      <ui-dialog id="menu" heading=${words.menu}>
        <fair-bar folded @found=${this.#find} @scheme=${this.#switchScheme} @went=${() => { this._menu!.open = false; }}></fair-bar>
      </ui-dialog>`}`;
  }

  #skip = (event: Event): void => {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('#main')?.focus();
  };

  #renderLoading(scene: Scene): TemplateResult | typeof nothing {
    if (scene.failures!.length > 0 && !scene.opening) return nothing;
    const name = scene.councils.find(({ code }) => code === scene.opening)?.name;
    return html`<ui-progress class="loading" label=${name ? words.loading(name) : words.noScene}></ui-progress>`;
  }

  #renderWide(scene: Scene): TemplateResult {
    const { sight } = scene.view;
    const isDesk = this._size === 'desk';
    return html`
      <aside class="left" aria-label=${words.lookAt}>
        <fair-controls></fair-controls>
        ${isDesk || (sight !== 'map' && sight !== 'table') ? nothing : html`<section class="below">${this.#renderMeaning(scene)}</section>`}
      </aside>
      <main id="main" tabindex="-1">${this.#renderNotices()}${this.#renderSight(scene)}</main>
      ${isDesk && (sight === 'map' || (sight === 'table' && scene.view.selected)) ? html`<aside class="right" aria-label=${words.meaning}>${this.#renderMeaning(scene)}</aside>` : nothing}`;
  }

  #renderPhone(scene: Scene): TemplateResult {
    return html`
      <main id="main" tabindex="-1">
        ${scene.view.sight === 'map' ? html`<ui-segmented class="chips" look="chips" label=${words.lookAt} label-hidden .value=${scene.view.topic}
          .options=${topics.map((topic) => ({ value: topic, label: topicNames[topic] }))}
          @change=${({ detail }: CustomEvent<{ value: TopicId }>) => this.#openTopic(detail.value)}></ui-segmented>` : nothing}
        ${this.#renderNotices()}
        ${this.#renderSight(scene)}
      </main>
      ${scene.view.sight === 'map' ? html`
        <ui-sheet label=${words.meaning} @stop=${this.#onSheet}>
          <div class="sheet">
            ${this.#renderMeaning(scene)}
            <fair-credits></fair-credits>
          </div>
        </ui-sheet>` : nothing}
      <ui-dialog id="choose" heading=${words.change}><fair-controls></fair-controls></ui-dialog>`;
  }

  #openTopic(topic: TopicId): void {
    const { act, manifest, view } = this.#scene!;
    const indicator = manifest?.indicators.find(({ id }) => id === firstIndicator[topic]);
    if (!indicator || view.topic === topic) return;
    const level = indicator.levels.includes(view.level) ? view.level : indicator.levels.at(-1)!;
    act.show({ topic, indicator: indicator.id, level, overlay: undefined });
  }

  #renderSight(scene: Scene): TemplateResult {
    if (scene.view.sight === 'table') return html`<fair-table class="page"></fair-table>`;
    if (scene.view.sight === 'compare') return html`<fair-compare class="page"></fair-compare>`;
    if (scene.view.sight === 'targeting') return html`<fair-targeting class="page"></fair-targeting>`;
    if (scene.view.sight === 'sources') return html`<fair-sources class="page"></fair-sources>`;
    const isPhone = this._size === 'phone';
    const padding = isPhone ? { top: 64, right: 64, bottom: this.#sheetHeight() + 12, left: 16 } : { top: 24, right: 32, bottom: this._foot + 20, left: 32 };
    return html`
      <fair-map .basemap=${this.basemap} .padding=${this.#steady(padding)}></fair-map>
      ${isPhone || !scene.manifest ? nothing : html`<div class="foot"><fair-legend></fair-legend><fair-credits></fair-credits></div>`}`;
  }

  #onSheet = ({ detail }: CustomEvent<{ stop: string; height: number }>): void => {
    if (detail.stop !== 'full') this._sheet = detail.height;
  };

  /** How much of the map the sheet covers: half until it is moved. */
  #sheetHeight(): number {
    return this._sheet ?? Math.round((this.clientHeight - 57) / 2);
  }

  #padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
  /** The same object while the numbers are the same, so that the map moves only when its room changes. */
  #steady(padding: Padding): Padding {
    const isSame = (Object.keys(padding) as (keyof Padding)[]).every((side) => padding[side] === this.#padding[side]);
    if (!isSame) this.#padding = padding;
    return this.#padding;
  }

  #renderNotices(): TemplateResult | typeof nothing {
    const shown = sceneNotices(this.#scene!);
    return shown === nothing ? nothing : html`<div class="notices">${shown}</div>`;
  }

  #renderMeaning(scene: Scene): TemplateResult {
    const zoom = ({ detail }: CustomEvent<{ code: string }>) => this._map?.zoomTo(detail.code);
    if (scene.view.selected) return html`<fair-profile @zoom=${zoom}></fair-profile>`;
    const key = this._size === 'phone' ? html`<div class="key"><fair-legend></fair-legend>
      <button class="outlined" type="button" @click=${() => { this._choose!.open = true; }}>${words.change}</button></div>` : nothing;
    if (scene.view.clusters) {
      return html`<fair-clusters @zoom=${zoom}>${key}</fair-clusters>${scene.view.pockets ? html`<fair-pockets class="below" @zoom=${zoom}></fair-pockets>` : nothing}`;
    }
    if (scene.view.pockets) return html`<fair-pockets @zoom=${zoom}>${key}</fair-pockets>`;
    return html`<fair-overview>${key}</fair-overview>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-explorer': FairExplorer;
  }
}
