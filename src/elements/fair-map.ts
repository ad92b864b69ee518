import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { boundsOf } from '../map/bounds.ts';
import { clearOfButtons } from '../map/clear-of-buttons.ts';
import { coveredSides } from '../map/covered-sides.ts';
import { labelPoint } from '../map/label-point.ts';
import { MapStage, type DrawnBy } from '../map/map-stage.ts';
import type { Padding, Picture } from '../map/renderer.ts';
import { scaleBar } from '../map/scale-bar.ts';
import { headings, isDirection, stepArea, type Direction } from '../map/step-area.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import type { Camera } from '../view/view.ts';
import { findArea } from '../view/settle-view.ts';
import { mapWords } from '../words/map-words.ts';
import { areaReading } from './area-reading.ts';
import { MapOnPaper } from './map-on-paper.ts';
import { mapPan } from './map-pan.ts';
import { pictureOf } from './picture-of.ts';
import type { Scene } from './scene.ts';
import { SceneConsumer } from './scene-consumer.ts';

/**
 * The map of one council: areas filled by the indicator shown, the ring around it, pockets, compared areas and the selection.
 * Takes everything from the scene of the root it stands in. It is drawn as SVG at once; MapLibre takes over when it has loaded, save where the attribute
 * `renderer` or the address says `svg`, the device lacks WebGL 2 or, unless they say `maplibre`, a graphics card, or its reader saves data.
 *
 * Keyboard: Tab reaches the map once; arrow keys move to the neighbouring area, which comes into sight, Enter selects it, Escape leaves it; plus, minus and
 * zero zoom; Shift with an arrow key moves the view, and so do buttons wherever part of the council is out of sight.
 *
 * @fires fair-move - The map shows another part, by the reader or to fit an area: `detail` is its middle and zoom. Once a frame, and not for `look()`.
 * @csspart buttons - what holds the zoom and reset buttons, and those that move the view
 * @cssprop [--fair-map-top=0px] - What covers the map's upper edge: the buttons and the scale start below it.
 */
@customElement('fair-map')
export class FairMap extends LitElement {
  static override styles = [theme, css`
    :host { display: block; position: relative; overflow: hidden; background: var(--fg-ground, var(--fg-paper)); min-height: 200px; }
    .canvas { position: absolute; inset: 0; isolation: isolate; }
    [hidden] { display: none; }
    .canvas:focus-visible { outline: 3px solid var(--fg-focus, var(--fg-accent)); outline-offset: -3px; }
    .buttons { position: absolute; inset: calc(var(--fair-map-top, 0px) + 16px) 16px 0 0; display: flex; flex-flow: column wrap-reverse; place-content: flex-start; align-items: flex-start; gap: 8px; pointer-events: none; }
    .buttons > div { display: grid; gap: 1px; border: 1px solid var(--fg-line); border-radius: 8px; overflow: hidden; background: var(--fg-line); pointer-events: auto; }
    .buttons .pan { grid-template-columns: 1fr 1fr; }
    .buttons button { width: 36px; height: 36px; border: 0; background: var(--fg-card); color: var(--fg-ink); font: 600 18px/1 var(--fg-sans); cursor: pointer; }
    .buttons .pan button { width: 28px; height: 28px; }
    .buttons button:hover { background: var(--fg-paper); }
    .buttons button:focus-visible { outline: 3px solid var(--fg-focus, var(--fg-accent)); outline-offset: -3px; }
    .buttons svg { width: 16px; height: 16px; vertical-align: middle; }
    .card {
      position: absolute; z-index: 2; pointer-events: none; max-width: 260px; padding: 8px 12px; border-radius: 8px;
      background: var(--fg-card); color: var(--fg-ink); box-shadow: var(--fg-shadow, 0 2px 12px rgb(0 0 0 / .18)); font: 14px/1.4 var(--fg-sans);
    }
    .card strong, .card b { display: block; font-weight: 700; }
    .card small { display: block; color: var(--fg-soft); font-size: 13px; }
    .lack { position: absolute; top: calc(var(--fair-map-top, 0px) + 44px); left: 16px; max-width: 40ch; margin: 0; padding: 8px 12px; border-radius: 8px; background: var(--fg-card); color: var(--fg-ink); font: 14px/1.4 var(--fg-sans); }
    .told { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .scale {
      position: absolute; top: calc(var(--fair-map-top, 0px) + 14px); left: 16px; box-sizing: border-box; padding: 0 5px; pointer-events: none; white-space: nowrap;
      border: 2px solid var(--fg-ink); border-top: 0; background: color-mix(in srgb, var(--fg-paper) 70%, transparent); color: var(--fg-ink); font: 12px/1.2 var(--fg-sans);
    }
    .maplibregl-ctrl-top-left .maplibregl-ctrl { margin: calc(var(--fair-map-top, 0px) + 44px) 0 0 16px; }
    .on-paper { display: none; }
    @media print {
      .buttons, .card, .lack { display: none; }
      :host([on-paper]) { height: auto; overflow: visible; background: none; }
      :host([on-paper]) :is(.canvas, .scale) { display: none; }
      .on-paper { display: block; }
      .on-paper svg { display: block; width: 100%; height: auto; }
    }
    @media (pointer: coarse) { .buttons button, .buttons .pan button { width: 44px; height: 44px; } }
  `];

  /** Pixels at each side that something on the page covers, so that the council is fitted into what is free. */
  @property({ attribute: false }) padding: Padding = { top: 24, right: 24, bottom: 24, left: 24 };
  /** Address of a MapLibre style or a PMTiles file to draw beneath the data in place of the pack's own basemap. */
  @property() basemap?: string;
  /** `svg`: never hands the map to MapLibre; `maplibre`: even where the device has no graphics card. */
  @property() renderer?: DrawnBy;
  /** What the map is called, in place of the indicator and the council. */
  @property() label?: string;

  @state() private _drawnBy: DrawnBy = 'svg';
  @state() private _card?: { x: number; y: number };
  @state() private _lacksBasemap = false;
  @state() private _told = '';
  /** Part of the council is out of sight, or the buttons that bring it there hold the focus. */
  @state() private _canPan = false;
  /** The first picture stands. */
  @state() private _isDrawn = false;
  @query('.canvas') private _canvas!: HTMLElement;
  @query('.buttons') private _buttons?: HTMLElement;
  @query('.pan') private _pan?: HTMLElement;
  @query('.scale') private _scale!: HTMLElement;

  readonly #consumer = new SceneConsumer(this, { takesPartial: true });
  #stage?: MapStage;
  #resized?: ResizeObserver;
  #shown: Partial<Scene> = {};
  #points = new Map<string, [number, number][]>();
  #covered: Picture['covered'];
  #keyed = false;
  /** What the scale shows. */
  #scaled = '';
  /** Where the reader left the map; a view that holds the same camera came from here and moves nothing. */
  #left?: Scene['view']['camera'];

  constructor() {
    super();
    new MapOnPaper(this, () => this.#consumer.scene);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized = new ResizeObserver(() => {
      this.#stage?.resize();
      this.#pad();
      this.#stood();
      this.#measure();
      this.requestUpdate();
    });
    this.#resized.observe(this);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized?.disconnect();
    this.#stage?.remove();
    this.#stage = undefined;
    this.#shown = {};
    this._isDrawn = false;
    this._drawnBy = 'svg';
  }

  protected override updated(changed: PropertyValues<this>): void {
    const scene = this.#consumer.scene;
    if (!scene?.place) return;
    const stage = this.#stage ??= this.#open();
    stage.want(this.renderer ?? scene.view.renderer);
    if (changed.has('padding')) {
      this.#pad();
      this.#stood();
    }
    if (changed.has('padding') || changed.has('_canPan' as keyof FairMap)) this.#measure();
    this.#show(stage, scene);
    if (this.#due !== undefined && this._isDrawn) this.zoomTo(this.#due);
  }

  #open(): MapStage {
    const stage = new MapStage(this._canvas, {
      hover: (row, point) => {
        this.#keyed = false;
        this._card = point;
        this.#consumer.scene?.act.hover(row);
      },
      select: (row) => this.#select(row),
      drawn: () => { this._isDrawn = true; },
      drawnBy: (renderer) => { this._drawnBy = renderer; },
      move: (camera) => {
        this.#left = camera;
        this.#consumer.scene?.act.show({ camera }, 'replace');
      },
      moving: (camera) => {
        this.#stood();
        this.dispatchEvent(new CustomEvent<Camera>('fair-move', { detail: camera, bubbles: true, composed: true }));
      },
      fail: () => { this._lacksBasemap = true; },
    }, this.basemap);
    stage.pad(clearOfButtons(this.padding, stage.width));
    return stage;
  }

  #pad(): void {
    if (this.#stage) this.#stage.pad(clearOfButtons(this.padding, this.#stage.width));
  }

  /** Gives the map what differs from what it was last given. */
  #show(stage: MapStage, scene: Scene): void {
    const before = this.#shown;
    this.#shown = scene;
    stage.draw({ ...pictureOf(scene), covered: this.#covered });
    if (before.place !== scene.place) {
      if (before.place?.areas !== scene.place!.areas) this.#points.clear();
      stage.place(scene.place!);
    }
    const { camera } = scene.view;
    if (camera && camera !== before.view?.camera && camera !== this.#left) this.look(camera);
    else if (!camera && before.view?.camera) stage.fit();
    if (before.hovered !== scene.hovered && scene.hovered === undefined) this._card = undefined;
  }

  /** Measures what lies over the map: its buttons, and what the page has along a side, such as the key. */
  #measure(): void {
    if (!this._buttons) return;
    const map = this.getBoundingClientRect();
    const buttons = [...this._buttons.children].map((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      return { left: left - map.left, right: right - map.left, top: top - map.top, bottom: bottom - map.top };
    });
    this.#covered = [...buttons, ...coveredSides(this.padding, map)];
  }

  /** The map stands elsewhere: its scale is drawn anew, and buttons move the view where there is more to see. */
  #stood(): void {
    const camera = this.#stage?.camera;
    if (!camera) return;
    const { metres, width } = scaleBar(camera);
    const scaled = `${metres} ${width}`;
    // Setting the same text again would have the page laid out anew for each frame of a drag.
    if (scaled !== this.#scaled) {
      this.#scaled = scaled;
      this._scale.textContent = mapWords.scale(metres);
      this._scale.style.width = `${width}px`;
    }
    this._canPan = !this.#stage!.showsAll || (this._pan?.matches(':focus-within') ?? false);
  }

  /** What draws the map now. */
  get drawnBy(): DrawnBy {
    return this._drawnBy;
  }

  /** Shows what a map shows that stands there; at once, and without `fair-move`. */
  look(camera: Camera): void {
    this.#stage?.look(camera);
    this.#stood();
  }

  /** Zooms to an area of any level by code, or to several together; the whole council where there is none. */
  zoomTo(codes: string | readonly string[] = []): void {
    const scene = this.#consumer.scene;
    const found = [codes].flat().flatMap((code) => (scene?.manifest && findArea(scene.manifest, code)) ?? []);
    this.#due = this._isDrawn ? undefined : codes;
    if (found.length === 0) {
      scene?.act.show({ camera: undefined });
      this.#stage?.fit();
      return;
    }
    this.#stage?.fit(boundsOf({ type: 'GeometryCollection', geometries: found.map(({ level, row }) => scene!.place!.areas[level].features[row]!.geometry) }));
  }

  /** What is to be zoomed to as soon as the map stands. */
  #due?: string | readonly string[];

  #select(row: number): void {
    const scene = this.#consumer.scene;
    const code = scene?.manifest?.levels[scene.view.level].codes[row];
    if (code) scene!.act.select(code === scene!.view.selected ? undefined : code);
  }

  #pointsOf(scene: Scene): [number, number][] {
    const { level } = scene.view;
    if (!this.#points.has(level)) this.#points.set(level, scene.place!.areas[level].features.map(({ geometry }) => labelPoint(geometry)));
    return this.#points.get(level)!;
  }

  #onKey(event: KeyboardEvent): void {
    const scene = this.#consumer.scene;
    if (!scene?.place || !scene.manifest || event.ctrlKey || event.metaKey || event.altKey) return;
    const { codes } = scene.manifest.levels[scene.view.level];
    if (isDirection(event.key) && event.shiftKey) this.#pan(event.key);
    else if (isDirection(event.key)) {
      const points = this.#pointsOf(scene);
      const chosen = scene.view.selected ? codes.indexOf(scene.view.selected) : -1;
      const from = scene.hovered ?? (chosen >= 0 ? chosen : undefined);
      this.#visit(scene, from === undefined ? northernmost(points) : stepArea(points, from, event.key, scene.neighbours?.[scene.view.level]));
    } else if ((event.key === 'Enter' || event.key === ' ') && scene.hovered !== undefined) this.#select(scene.hovered);
    else if (event.key === 'Escape') {
      if (scene.hovered !== undefined) scene.act.hover(undefined);
      else if (scene.view.selected) scene.act.select(undefined);
      else return;
    } else if (event.key === '+' || event.key === '=') this.#stage?.zoomBy(1);
    else if (event.key === '-') this.#stage?.zoomBy(-1);
    else if (event.key === '0') this.#reset();
    else return;
    event.preventDefault();
  }

  #visit(scene: Scene, row: number | undefined): void {
    if (row === undefined) return;
    this.#keyed = true;
    this._card = undefined;
    scene.act.hover(row);
    this.#stage?.reveal(boundsOf(scene.place!.areas[scene.view.level].features[row]!.geometry), this.#pointsOf(scene)[row]!);
    const reading = areaReading(scene, row);
    this._told = [reading.name, reading.plan, reading.value, reading.position].filter(Boolean).join(', ');
  }

  #pan(direction: Direction): void {
    const [east, north] = headings[direction];
    this.#stage?.panByHalves(east, -north);
  }

  /** The focus leaves the buttons that move the view: where they have nothing left to do, they go. */
  #leavePan({ relatedTarget }: FocusEvent): void {
    if (!this._pan?.contains(relatedTarget as Node | null)) this._canPan = !this.#stage?.showsAll;
  }

  #reset(): void {
    this.#consumer.scene?.act.show({ camera: undefined });
    this.#stage?.fit();
  }

  override render(): TemplateResult {
    const scene = this.#consumer.scene;
    const indicator = scene?.indicator?.label ?? '';
    return html`
      <div class="canvas" tabindex="0" role="application" data-drawn-by=${this._drawnBy}
        aria-roledescription=${mapWords.role} aria-label=${this.label ?? mapWords.label(indicator, scene?.manifest?.council.name ?? '')}
        aria-describedby="keys" aria-busy=${!this._isDrawn} @keydown=${this.#onKey} @blur=${() => this.#keyed && this.#consumer.scene?.act.hover(undefined)}></div>
      <p id="keys" class="told">${mapWords.keys}</p>
      <p class="told" aria-live="polite">${this._told}</p>
      <div class="scale" aria-hidden="true" ?hidden=${!this._isDrawn}></div>
      <div class="buttons" part="buttons" .style=${`bottom:${this.padding.bottom}px`}>
        <div>
          <button type="button" aria-label=${mapWords.zoomIn} @click=${() => this.#stage?.zoomBy(1)}>+</button>
          <button type="button" aria-label=${mapWords.zoomOut} @click=${() => this.#stage?.zoomBy(-1)}>−</button>
          <button type="button" aria-label=${mapWords.reset(scene?.manifest?.council.name ?? '')} @click=${this.#reset}>
            <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2 8 8 2.5 14 8M4 7v6.5h8V7" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" stroke-linecap="round"/></svg>
          </button>
        </div>
        ${this._canPan ? html`<div class="pan" @focusout=${this.#leavePan}>${mapPan((direction) => this.#pan(direction))}</div>` : nothing}
      </div>
      ${this._lacksBasemap ? html`<p class="lack" role="status">${mapWords.lacksBasemap}</p>` : nothing}
      ${scene && scene.hovered !== undefined ? this.#renderCard(scene, scene.hovered) : nothing}
    `;
  }

  #renderCard(scene: Scene, row: number): TemplateResult {
    const reading = areaReading(scene, row);
    const at = this._card;
    return html`<div class="card" .style=${at ? cardPlace(at, this.clientWidth, this.clientHeight) : 'left:16px;top:16px'} aria-hidden="true">
      <strong>${reading.name}</strong>
      ${reading.within ? html`<small>${reading.within}</small>` : nothing}
      ${reading.plan ? html`<span>${reading.plan}</span>` : nothing}
      <span>${reading.value}</span>
      ${reading.interval ? html`<small>${reading.interval}</small>` : nothing}
      ${reading.position ? html`<small>${reading.position}</small>` : nothing}
      ${reading.overlay ? html`<span>${reading.overlay}</span>` : nothing}
    </div>`;
  }
}

/** Beside the pointer, on the side with room. */
function cardPlace({ x, y }: { x: number; y: number }, width: number, height: number): string {
  const across = x > width / 2 ? `right:${width - x + 14}px` : `left:${x + 14}px`;
  const down = y > height / 2 ? `bottom:${height - y + 14}px` : `top:${y + 14}px`;
  return `${across};${down}`;
}

function northernmost(points: readonly [number, number][]): number | undefined {
  if (points.length === 0) return undefined;
  return points.reduce((best, point, row) => (point[1] > points[best]![1] ? row : best), 0);
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-map': FairMap;
  }
}
