import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import '../ui/ui-progress.ts';
import type { Padding } from '../map/renderer.ts';
import { indicatorOf } from '../model/indicator-of.ts';
import { topics, type TopicId } from '../model/topic.ts';
import { firstIndicator } from '../view/view.ts';
import { explorerWords as words } from '../words/explorer-words.ts';
import { brand, topicNames } from '../words/names.ts';
import { afterPaint, inTurnAfterPaint } from './after-paint.ts';
import { explorerSize, mapPadding, type ExplorerSize } from './explorer-size.ts';
import { everyPart, fetchParts, isPart, type ExplorerPart } from './explorer-parts.ts';
import { explorerStyle } from './explorer-style.ts';
import { pageTitle } from './page-title.ts';
import './fair-credits.ts';
import './fair-legend.ts';
import './fair-map.ts';
import type { FairMap } from './fair-map.ts';
import type { Found } from './fair-search.ts';
import { isolate } from './isolate.ts';
import type { Scene } from './scene.ts';
import { sceneNotices } from './scene-notices.ts';
import { SceneRoot } from './scene-root.ts';

/** Milliseconds after the first map's own parts until the rest are fetched: MapLibre and what the map is made of come before. */
const restAfter = 8000;
/** How much lower the map's key may become before the map takes up the room, pixels. */
const footSlack = 48;

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

  @state() private _size: ExplorerSize = 'desk';
  @state() private _height = 0;
  @state() private _foot = 0;
  @state() private _sheet?: number;
  /** What the page is called; a page that is another's keeps its own name. */
  @state() private _title?: string;
  /** Code of some part of the page could not be had. */
  @state() private _lacksParts = false;
  @query('fair-map') private _map?: FairMap;
  @query('#menu') private _menu?: HTMLElement & { open: boolean };
  @query('#choose') private _choose?: HTMLElement & { open: boolean };

  readonly #root = new SceneRoot(this, { isWhole: true });
  #scene?: Scene;
  #sizes?: ResizeObserver;

  constructor() {
    super();
    this.addEventListener('fair-ready', () => void this.#fetchParts(), { once: true });
    this.addEventListener('fair-move', () => void this.#dropFirst());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    isolate(this);
    this.#sizes = new ResizeObserver(([entry]) => this.#fit(entry!.contentRect));
    this.#sizes.observe(this);
    this.#fit(this.getBoundingClientRect());
    this._foot = this.#first?.shadowRoot?.querySelector('.foot')?.clientHeight ?? this._foot;
    this.#root.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes?.disconnect();
    this.#root.stop();
  }

  #fit({ width, height }: { width: number; height: number }): void {
    this._size = explorerSize(width || window.innerWidth);
    this._height = height;
  }

  /** Has the map draw another scene before the page follows, where both show the map. */
  protected override async scheduleUpdate(): Promise<void> {
    const scene = this.#root.scene;
    if (this.hasUpdated && scene !== this.#scene && scene?.view.sight === 'map' && this.#scene?.view.sight === 'map') await inTurnAfterPaint();
    super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    this.#hadFocus = this.shadowRoot?.activeElement !== undefined && this.shadowRoot?.activeElement !== null;
    this.#scene = this.#root.scene ?? this.#scene;
  }

  /** Calls the page by what it shows, after the map shows it. */
  async #callPage(): Promise<void> {
    await inTurnAfterPaint();
    if (!this.isConnected || !this.#root.isTied) return;
    this._title = document.title = pageTitle(this.#scene!);
  }

  /** What the page painted before this element had its code; it goes when the map stands, or something else is to be seen. */
  get #first(): Element | null | undefined {
    return this.shadowRoot?.querySelector('.first');
  }

  #moves = 0;
  /** Takes away what the page painted once the map has stood still for a few frames: its foot, and with it its room, take some to settle. */
  async #dropFirst(): Promise<void> {
    const moves = ++this.#moves;
    if (!this.#first) return;
    for (let frame = 0; frame < 4; frame++) await afterPaint();
    if (moves === this.#moves) this.#first?.remove();
  }

  /** Whether the focus was in here before the last draw: closing an area's panel, or dismissing a notice, must not lose it. */
  #hadFocus = false;

  protected override updated(): void {
    if (this.#root.isTied && pageTitle(this.#scene!) !== this._title) void this.#callPage();
    if (this.#hadFocus && !this.shadowRoot!.activeElement) this.renderRoot.querySelector<HTMLElement>('#main')?.focus();
    if (this.#scene!.hasFailed || this.#scene!.view.sight !== 'map') this.#first?.remove();
    if (this.#isReady) void inTurnAfterPaint().then(() => this.#fetch(this.#partsHere));
    else if (this.#scene!.view.sight !== 'map') void this.#fetch(this.#partsHere);
    const foot = this.renderRoot.querySelector('.foot');
    if (foot === this.#footed) return;
    this.#feet.disconnect();
    this.#footed = foot;
    if (foot) this.#feet.observe(foot);
  }

  /** The first map is on screen. */
  #isReady = false;
  #partsFetched = new Set<ExplorerPart>();

  /** Parts that have no code yet. */
  get #partsHere(): ExplorerPart[] {
    return [...this.renderRoot.querySelectorAll(':not(:defined)')].map(({ localName }) => localName).filter(isPart);
  }

  /** Fetches the parts of the page that a first map does without: those that stand on it, then all others, so that they are there when wanted. */
  async #fetchParts(): Promise<void> {
    this.#isReady = true;
    await this.#fetch(this.#partsHere);
    await new Promise((resolve) => setTimeout(resolve, restAfter));
    await this.#fetch(everyPart);
  }

  async #fetch(parts: readonly ExplorerPart[]): Promise<void> {
    const wanted = parts.filter((part) => !this.#partsFetched.has(part));
    for (const part of wanted) this.#partsFetched.add(part);
    if (wanted.length > 0) await fetchParts(wanted).catch(() => { this._lacksParts = true; });
  }

  #footed: Element | null = null;
  /** A key that is a little lower than the one before it leaves the map where it stands, once that has taken the place of the first picture. */
  readonly #feet = new ResizeObserver(([entry]) => {
    const height = Math.round(entry!.contentRect.height);
    if (this.#first || height > this._foot || height < this._foot - footSlack) this._foot = height;
  });

  #switchScheme = (): void => {
    this.#scene?.act.show({ theme: this.#scene.dark ? 'light' : 'dark' }, 'replace');
  };

  /** Shows what was found on the map, or, of one area, on its own page where that is what is open. */
  #find = ({ detail: { codes } }: CustomEvent<Found>): void => {
    const { act, view } = this.#scene!;
    if (this._menu) this._menu.open = false;
    act.select(codes.length === 1 ? codes[0] : undefined);
    if (view.sight === 'area' && codes.length === 1) return;
    if (view.sight !== 'map') act.show({ sight: 'map' });
    void this.updateComplete.then(() => this._map?.zoomTo(codes));
  };

  override render(): TemplateResult {
    const scene = this.#scene!;
    const size = this._size;
    return html`
      <header>
      ${this._title ? html`<h1>${this._title}</h1>` : nothing}
      <a class="skip" href="#main" @click=${this.#skip}>${scene.view.sight === 'map' ? words.skip : words.skipHere}</a>
      ${hasList(scene) ? html`<a class="skip" href="#list" @click=${this.#skipToList}>${words.skipToList}</a>` : nothing}
      <fair-bar ?narrow=${size !== 'desk'} @found=${this.#find} @scheme=${this.#switchScheme} @menu=${() => this._menu && (this._menu.open = true)} @search=${this.#openSearch}>
        <a class="brand" href="?">${brand[0]}<span>${brand[1]}</span></a>
      </fair-bar>
      </header>
      ${scene.opening || !scene.manifest ? this.#renderLoading(scene) : nothing}
      <div class="body ${size} ${scene.view.sight} ${scene.view.selected ? 'chosen' : ''}">
        ${scene.view.sight === 'map' && scene.manifest ? html`<fair-paper-head class="printed-head"></fair-paper-head>` : nothing}
        ${size === 'phone' ? this.#renderPhone(scene) : this.#renderWide(scene)}
      </div>
      ${scene.view.sight === 'factsheet' || !scene.manifest ? nothing : html`<fair-paper-foot class="printed"></fair-paper-foot>`}
      ${size === 'desk' ? nothing : html`
      <ui-dialog id="menu" heading=${words.menu}>
        <fair-bar folded @found=${this.#find} @scheme=${this.#switchScheme} @went=${() => { this._menu!.open = false; }}></fair-bar>
      </ui-dialog>`}`;
  }

  /** Opens the menu at its field that finds a place. */
  #openSearch = async (): Promise<void> => {
    if (!this._menu) return;
    this._menu.open = true;
    const bar = this._menu.querySelector<LitElement>('fair-bar')!;
    await Promise.all([(this._menu as HTMLElement & Partial<LitElement>).updateComplete, bar.updateComplete]);
    bar.renderRoot?.querySelector<HTMLElement>('fair-search')?.focus();
  };

  #skip = (event: Event): void => {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('#main')?.focus();
  };

  #skipToList = async (event: Event): Promise<void> => {
    event.preventDefault();
    await customElements.whenDefined('fair-overview');
    await this.renderRoot.querySelector('fair-overview')?.openList();
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
        ${isWhole(scene) ? html`<fair-controls></fair-controls>` : nothing}
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
      <ui-dialog id="choose" heading=${words.change}>${isWhole(scene) ? html`<fair-controls></fair-controls>` : nothing}</ui-dialog>`;
  }

  #openTopic(topic: TopicId): void {
    const { act, manifest, view } = this.#scene!;
    const indicator = indicatorOf(manifest, firstIndicator[topic]);
    if (!indicator || view.topic === topic) return;
    const level = indicator.levels.includes(view.level) ? view.level : indicator.levels.at(-1)!;
    act.show({ topic, indicator: indicator.id, level, overlay: undefined });
  }

  #renderSight(scene: Scene): TemplateResult {
    if (scene.view.sight === 'table') return html`<fair-table class="page"></fair-table>`;
    if (scene.view.sight === 'compare') return html`<fair-compare class="page"></fair-compare>`;
    if (scene.view.sight === 'scatter') return html`<fair-scatter class="page"></fair-scatter>`;
    if (scene.view.sight === 'maps') return html`<fair-two-maps class="page"></fair-two-maps>`;
    if (scene.view.sight === 'targeting') return html`<fair-targeting class="page"></fair-targeting>`;
    if (scene.view.sight === 'sources') return html`<fair-sources class="page"></fair-sources>`;
    if (scene.view.sight === 'area') return html`<fair-area class="page"></fair-area>`;
    if (scene.view.sight === 'factsheet') return html`<fair-factsheet class="page"></fair-factsheet>`;
    if (scene.view.sight === 'gaps') return html`<fair-gaps class="page"></fair-gaps>`;
    if (scene.view.sight === 'words') return html`<fair-words class="page"></fair-words>`;
    if (scene.view.sight === 'accessibility') return html`<fair-accessibility class="page"></fair-accessibility>`;
    const isPhone = this._size === 'phone';
    const padding = mapPadding(this._size, { foot: this._foot, height: this._height, sheet: this._sheet });
    return html`
      <fair-map .basemap=${this.basemap} .padding=${this.#steady(padding)}></fair-map>
      ${isPhone || !scene.manifest ? nothing : html`<div class="foot"><fair-legend></fair-legend><fair-credits></fair-credits></div>`}`;
  }

  #onSheet = ({ detail }: CustomEvent<{ stop: string; height: number }>): void => {
    if (detail.stop !== 'full') this._sheet = detail.height;
  };

  #padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
  /** The same object while the numbers are the same, so that the map moves only when its room changes. */
  #steady(padding: Padding): Padding {
    const isSame = (Object.keys(padding) as (keyof Padding)[]).every((side) => padding[side] === this.#padding[side]);
    if (!isSame) this.#padding = padding;
    return this.#padding;
  }

  #renderNotices(): TemplateResult | typeof nothing {
    const shown = sceneNotices(this.#scene!);
    const lack = this._lacksParts ? html`<ui-notice kind="error">${words.lacksParts}</ui-notice>` : nothing;
    return shown === nothing && lack === nothing ? nothing : html`<div class="notices">${lack}${shown}</div>`;
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

/** Whether the panel holds every area of the map as a list: where it speaks of the map as a whole. */
function hasList({ column, view }: Scene): boolean {
  return view.sight === 'map' && column !== undefined && !view.selected && !view.pockets && !view.clusters;
}

/** Whether there is something to choose from: not while a first map is all that there is. */
function isWhole({ manifest, isPartial, opening }: Scene): boolean {
  return !isPartial && (manifest !== undefined || opening === undefined);
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-explorer': FairExplorer;
  }
}
