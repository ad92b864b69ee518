import { css, html, LitElement, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import maplibreCss from 'maplibre-gl/dist/maplibre-gl.css?inline';
import { boundsOf } from '../map/bounds.ts';
import { labelPoint } from '../map/label-point.ts';
import type { Padding, Renderer } from '../map/renderer.ts';
import { isDirection, stepArea } from '../map/step-area.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import { findArea } from '../view/settle-view.ts';
import { mapWords } from '../words/map-words.ts';
import { areaReading } from './area-reading.ts';
import { pictureOf } from './picture-of.ts';
import type { Scene } from './scene.ts';
import { SceneConsumer } from './scene-consumer.ts';

/**
 * The map of one council: areas filled by the indicator shown, the ring around it, pockets, compared areas and the selection.
 * Takes everything from the scene of the root it stands in.
 *
 * Keyboard: Tab reaches the map once; arrow keys move to the neighbouring area, Enter selects it, Escape leaves it; plus, minus and
 * zero zoom.
 *
 * @csspart buttons - the zoom and reset buttons
 * @cssprop [--fair-map-top=0px] - What covers the map's upper edge: the buttons and the scale start below it.
 */
@customElement('fair-map')
export class FairMap extends LitElement {
  static override styles = [theme, unsafeCSS(maplibreCss), css`
    :host { display: block; position: relative; overflow: hidden; background: var(--fg-ground, var(--fg-paper)); min-height: 200px; }
    .canvas { position: absolute; inset: 0; }
    .canvas:focus-visible { outline: 3px solid var(--fg-focus, var(--fg-accent)); outline-offset: -3px; }
    .buttons { position: absolute; top: calc(var(--fair-map-top, 0px) + 16px); right: 16px; display: grid; border: 1px solid var(--fg-line); border-radius: 8px; overflow: hidden; background: var(--fg-card); }
    .buttons button { width: 36px; height: 36px; border: 0; background: none; color: var(--fg-ink); font: 600 18px/1 var(--fg-sans); cursor: pointer; }
    .buttons button + button { border-top: 1px solid var(--fg-line); }
    .buttons button:hover { background: var(--fg-paper); }
    .buttons button:focus-visible { outline: 3px solid var(--fg-focus, var(--fg-accent)); outline-offset: -3px; }
    .buttons svg { width: 16px; height: 16px; vertical-align: middle; }
    .card {
      position: absolute; z-index: 2; pointer-events: none; max-width: 260px; padding: 8px 12px; border-radius: 8px;
      background: var(--fg-card); color: var(--fg-ink); box-shadow: var(--fg-shadow, 0 2px 12px rgb(0 0 0 / .18)); font: 14px/1.4 var(--fg-sans);
    }
    .card strong, .card b { display: block; font-weight: 700; }
    .card small { display: block; color: var(--fg-soft); font-size: 13px; }
    .without { position: absolute; inset: 0; display: grid; place-content: center; gap: 8px; padding: 24px; text-align: center; color: var(--fg-soft); }
    .without p { margin: 0; max-width: 44ch; }
    .lack { position: absolute; top: calc(var(--fair-map-top, 0px) + 44px); left: 16px; max-width: 40ch; margin: 0; padding: 8px 12px; border-radius: 8px; background: var(--fg-card); color: var(--fg-ink); font: 14px/1.4 var(--fg-sans); }
    .told { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .maplibregl-ctrl-top-left .maplibregl-ctrl { margin: calc(var(--fair-map-top, 0px) + 14px) 0 0 16px; }
    .maplibregl-ctrl-scale { background: color-mix(in srgb, var(--fg-paper) 70%, transparent); border-color: var(--fg-ink); color: var(--fg-ink); font: 12px/1.2 var(--fg-sans); }
    @media print { .buttons, .card { display: none; } }
    @media (pointer: coarse) { .buttons button { width: 44px; height: 44px; } }
  `];

  /** Pixels at each side that something on the page covers, so that the council is fitted into what is free. */
  @property({ attribute: false }) padding: Padding = { top: 24, right: 24, bottom: 24, left: 24 };
  /** Address of a MapLibre style or a PMTiles file to draw beneath the data in place of the pack's own basemap. */
  @property() basemap?: string;

  @state() private _trouble?: 'no-webgl' | 'lost-webgl';
  @state() private _card?: { x: number; y: number };
  @state() private _lacksBasemap = false;
  @state() private _told = '';
  /** The first picture stands. */
  @state() private _isDrawn = false;
  @query('.canvas') private _canvas!: HTMLElement;

  readonly #consumer = new SceneConsumer(this, { takesPartial: true });
  #renderer?: Renderer;
  #starting = false;
  #resized?: ResizeObserver;
  #shown: Partial<Scene> = {};
  #points = new Map<string, [number, number][]>();
  #keyed = false;
  /** Where the reader left the map; a view that holds the same camera came from here and moves nothing. */
  #left?: Scene['view']['camera'];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized = new ResizeObserver(() => this.#renderer?.resize());
    this.#resized.observe(this);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized?.disconnect();
    this.#renderer?.remove();
    this.#renderer = undefined;
    this.#starting = false;
    this.#shown = {};
    this._isDrawn = false;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const scene = this.#consumer.scene;
    if (!scene?.place || this._trouble) return;
    if (!this.#renderer) {
      void this.#start();
      return;
    }
    if (changed.has('padding')) {
      this.#renderer.pad(this.padding);
      if (!scene.view.camera) this.#renderer.fit(undefined, false);
    }
    this.#show(scene);
    if (this.#due !== undefined) this.zoomTo(this.#due);
  }

  async #start(): Promise<void> {
    if (this.#starting) return;
    this.#starting = true;
    const [{ MapLibreRenderer }] = await Promise.all([import('../map/maplibre-renderer.ts'), document.fonts?.load('600 12px "Atkinson Hyperlegible Next Variable"')]);
    if (!this.isConnected || !this.#starting) return;
    this.#renderer = new MapLibreRenderer(this._canvas, {
      hover: (row, point) => {
        this.#keyed = false;
        this._card = point;
        this.#consumer.scene?.act.hover(row);
      },
      select: (row) => this.#select(row),
      drawn: () => { this._isDrawn = true; },
      move: (camera) => {
        this.#left = camera;
        this.#consumer.scene?.act.show({ camera }, 'replace');
      },
      moving: (camera) => this.dispatchEvent(new CustomEvent('fair-move', { detail: camera, bubbles: true, composed: true })),
      fail: (reason) => {
        if (reason === 'basemap') {
          this._lacksBasemap = true;
          return;
        }
        this.#renderer?.remove();
        this.#renderer = undefined;
        this._trouble = reason;
      },
    }, this.basemap);
    this.#renderer.pad(this.padding);
    this.requestUpdate();
  }

  /** Gives the renderer what differs from what it was last given. */
  #show(scene: Scene): void {
    const renderer = this.#renderer!;
    const before = this.#shown;
    this.#shown = scene;
    renderer.draw(pictureOf(scene));
    if (before.place !== scene.place) {
      if (before.place?.areas !== scene.place!.areas) this.#points.clear();
      renderer.place(scene.place!);
    }
    const { camera } = scene.view;
    if (camera && camera !== before.view?.camera && camera !== this.#left) renderer.look(camera);
    else if (!camera && before.view?.camera) renderer.fit();
    if (before.hovered !== scene.hovered && scene.hovered === undefined) this._card = undefined;
  }

  /** Zooms to an area of any level by code, or to several together; the whole council where there is none. */
  zoomTo(codes: string | readonly string[] = []): void {
    const scene = this.#consumer.scene;
    const found = [codes].flat().flatMap((code) => (scene?.manifest && findArea(scene.manifest, code)) ?? []);
    this.#due = this.#renderer ? undefined : codes;
    if (found.length === 0) {
      scene?.act.show({ camera: undefined });
      this.#renderer?.fit();
      return;
    }
    this.#renderer?.fit(boundsOf({ type: 'GeometryCollection', geometries: found.map(({ level, row }) => scene!.place!.areas[level].features[row]!.geometry) }));
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
    if (isDirection(event.key)) {
      const points = this.#pointsOf(scene);
      const chosen = scene.view.selected ? codes.indexOf(scene.view.selected) : -1;
      const from = scene.hovered ?? (chosen >= 0 ? chosen : undefined);
      this.#visit(scene, from === undefined ? northernmost(points) : stepArea(points, from, event.key, scene.neighbours?.[scene.view.level]));
    } else if ((event.key === 'Enter' || event.key === ' ') && scene.hovered !== undefined) this.#select(scene.hovered);
    else if (event.key === 'Escape') {
      if (scene.hovered !== undefined) scene.act.hover(undefined);
      else if (scene.view.selected) scene.act.select(undefined);
      else return;
    } else if (event.key === '+' || event.key === '=') this.#renderer?.zoomBy(1);
    else if (event.key === '-') this.#renderer?.zoomBy(-1);
    else if (event.key === '0') this.#reset();
    else return;
    event.preventDefault();
  }

  #visit(scene: Scene, row: number | undefined): void {
    if (row === undefined) return;
    this.#keyed = true;
    this._card = undefined;
    scene.act.hover(row);
    const reading = areaReading(scene, row);
    this._told = [reading.name, reading.plan, reading.value, reading.position].filter(Boolean).join(', ');
  }

  #reset(): void {
    this.#consumer.scene?.act.show({ camera: undefined });
    this.#renderer?.fit();
  }

  override render(): TemplateResult {
    const scene = this.#consumer.scene;
    const indicator = scene?.indicator?.label ?? '';
    return html`
      <div class="canvas" tabindex=${this._trouble ? nothing : 0} role="application"
        aria-roledescription=${mapWords.role} aria-label=${mapWords.label(indicator, scene?.manifest?.council.name ?? '')}
        aria-describedby="keys" aria-busy=${!this._isDrawn} @keydown=${this.#onKey} @blur=${() => this.#keyed && this.#consumer.scene?.act.hover(undefined)}
        ?hidden=${this._trouble !== undefined}></div>
      <p id="keys" class="told">${mapWords.keys}</p>
      <p class="told" aria-live="polite">${this._told}</p>
      ${this._trouble ? html`<div class="without" role="status"><p>${mapWords.trouble[this._trouble]}</p></div>` : html`
        <div class="buttons" part="buttons">
          <button type="button" aria-label=${mapWords.zoomIn} @click=${() => this.#renderer?.zoomBy(1)}>+</button>
          <button type="button" aria-label=${mapWords.zoomOut} @click=${() => this.#renderer?.zoomBy(-1)}>−</button>
          <button type="button" aria-label=${mapWords.reset(scene?.manifest?.council.name ?? '')} @click=${this.#reset}>
            <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2 8 8 2.5 14 8M4 7v6.5h8V7" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" stroke-linecap="round"/></svg>
          </button>
        </div>
        ${this._lacksBasemap ? html`<p class="lack" role="status">${mapWords.lacksBasemap}</p>` : nothing}
        ${scene && scene.hovered !== undefined ? this.#renderCard(scene, scene.hovered) : nothing}`}
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
