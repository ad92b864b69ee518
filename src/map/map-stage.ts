import type { Camera } from '../view/view.ts';
import { freeBox, type Size } from './free-box.ts';
import { boxOf, intoSight, isInSight } from './into-sight.ts';
import type { Bounds, Padding, Picture, Place, Renderer, RendererEvents } from './renderer.ts';
import { suitsMapLibre } from './suits-maplibre.ts';
import type { Box } from './svg/place-names.ts';
import { SvgRenderer } from './svg/svg-renderer.ts';

export type DrawnBy = 'svg' | 'maplibre';

export interface StageEvents extends RendererEvents {
  /** Another renderer draws from now on. */
  drawnBy(renderer: DrawnBy): void;
}

interface Player {
  by: DrawnBy;
  host: HTMLElement;
  renderer: Renderer;
}

/** The font of a basemap's names: MapLibre draws them with whatever the page has when it first needs them. */
const font = '600 12px "Atkinson Hyperlegible Next Variable"';
/** Milliseconds: longest wait for a quiet moment before MapLibre is fetched; between two looks whether a gesture has ended. */
const wait = { quiet: 300, gesture: 100 };
/** Looks that MapLibre is given to stand where the SVG stands, before it takes over where it is. */
const mostLooks = 5;

/**
 * Draws with SVG at once, and lets MapLibre take over when it has loaded and stands at the same place with the same picture. SVG draws on where MapLibre is not
 * wanted, cannot be had, would draw without a graphics card, or the reader saves data, and again when its context is lost. What was fitted stays fitted when the size changes, until the reader
 * moves the map.
 */
export class MapStage implements Omit<Renderer, 'resize'> {
  readonly #container: HTMLElement;
  readonly #events: StageEvents;
  readonly #basemap?: string;
  #active: Player;
  #next?: Player;
  #place?: Place;
  #picture?: Picture;
  #padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
  #size: Size;
  /** What was fitted last and not moved since; the whole council where it has no bounds. */
  #home?: { bounds?: Bounds };
  #wanted?: DrawnBy;
  #isAsked = false;
  #isDrawn = false;
  #looks = 0;
  #waiting?: ReturnType<typeof setTimeout>;
  #revealed = 0;
  #isRemoved = false;

  /** `basemap`: address of a basemap for MapLibre to draw in place of the pack's own. */
  constructor(container: HTMLElement, events: StageEvents, basemap?: string) {
    this.#container = container;
    this.#events = events;
    this.#basemap = basemap;
    this.#size = sizeOf(container);
    this.#active = this.#svg();
    this.#active.renderer.resize(this.#size);
  }

  get camera(): Camera | undefined { return this.#active.renderer.camera; }
  get isMoving(): boolean { return this.#active.renderer.isMoving; }
  get pointed(): number | undefined { return this.#active.renderer.pointed; }
  set pointed(row: number | undefined) { this.#active.renderer.pointed = row; }
  get drawnBy(): DrawnBy { return this.#active.by; }

  /** Which renderer is asked for: `svg` alone, or MapLibre as soon as it can be had, with `maplibre` even where it draws without a graphics card. */
  want(renderer?: DrawnBy): void {
    if (renderer === this.#wanted) return;
    this.#wanted = renderer;
    if (renderer === 'svg') {
      this.#dropNext();
      this.#backToSvg();
    } else if (this.#active.by === 'svg' && !this.#next) {
      this.#isAsked = false;
      if (this.#isDrawn) this.#askForMapLibre();
    }
  }

  place(place: Place): void {
    const isOther = this.#place?.bounds.join() !== place.bounds.join();
    this.#place = place;
    this.#each((renderer) => renderer.place(place));
    if (isOther) this.fit(undefined, false);
  }

  draw(picture: Picture): void {
    this.#picture = picture;
    this.#each((renderer) => renderer.draw(picture));
  }

  pad(padding: Padding): void {
    this.#padding = padding;
    this.#each((renderer) => renderer.pad(padding));
    this.#goHome();
  }

  fit(bounds?: Bounds, animate = true): void {
    this.#home = { bounds };
    this.#active.renderer.fit(bounds, animate);
  }

  look(camera: Camera): void {
    this.#home = undefined;
    this.#active.renderer.look(camera);
  }

  zoomBy(steps: number): void {
    this.#active.renderer.zoomBy(steps);
  }

  panBy(x: number, y: number): void {
    this.#active.renderer.panBy(x, y);
  }

  /** Moves the view by half of what is free of the map, so many times to the right and down. */
  panByHalves(x: number, y: number): void {
    const { left, right, top, bottom } = this.#free;
    this.panBy((x * (right - left)) / 2, (y * (bottom - top)) / 2);
  }

  /**
   * Moves the view, as a reader would, by the least that brings bounds into sight, or where they find no room, a point of them: at once, or when a movement under
   * way has ended. Only the last that is asked for counts.
   */
  reveal(bounds: Bounds, [lon, lat]: readonly [number, number]): void {
    cancelAnimationFrame(this.#revealed);
    const { camera } = this;
    if (!camera) return;
    if (this.isMoving) {
      this.#revealed = requestAnimationFrame(() => this.reveal(bounds, [lon, lat]));
      return;
    }
    const { left, top } = boxOf([lon, lat, lon, lat], camera, this.#size);
    const [x, y] = intoSight(boxOf(bounds, camera, this.#size), [left, top], this.#free);
    if (x !== 0 || y !== 0) this.panBy(x, y);
  }

  /** Of the map, pixels, when it was last measured. */
  get width(): number { return this.#size.width; }

  /** Whether the whole council is in sight. */
  get showsAll(): boolean {
    const { camera } = this;
    return !camera || !this.#place || isInSight(boxOf(this.#place.bounds, camera, this.#size), this.#free);
  }

  /** Measures the map anew. */
  resize(): void {
    this.#size = sizeOf(this.#container);
    this.#each((renderer) => renderer.resize(this.#size));
    this.#goHome();
  }

  remove(): void {
    this.#isRemoved = true;
    cancelAnimationFrame(this.#revealed);
    this.#dropNext();
    dismiss(this.#active);
  }

  #each(tell: (renderer: Renderer) => void): void {
    tell(this.#active.renderer);
    if (this.#next) tell(this.#next.renderer);
  }

  get #free(): Box {
    return freeBox(this.#size, this.#padding);
  }

  #goHome(): void {
    if (this.#home && this.#place) this.#active.renderer.fit(this.#home.bounds, false);
  }

  #host(): HTMLElement {
    const host = document.createElement('div');
    host.style.cssText = 'position: absolute; inset: 0';
    return host;
  }

  #svg(): Player {
    const host = this.#host();
    this.#container.append(host);
    const renderer: Renderer = new SvgRenderer(host, this.#eventsFor(() => renderer));
    return { by: 'svg', host, renderer };
  }

  /** Only the renderer that draws is heard; of the one that waits, that its picture stands or that it has failed. */
  #eventsFor(its: () => Renderer): RendererEvents {
    const events = this.#events;
    const isActive = (): boolean => this.#active?.renderer === its();
    return {
      hover: (row, point) => { if (isActive()) events.hover(row, point); },
      select: (row) => { if (isActive()) events.select(row); },
      moving: (camera) => { if (isActive()) events.moving(camera); },
      move: (camera) => {
        if (!isActive()) return;
        this.#home = undefined;
        events.move(camera);
      },
      drawn: () => {
        if (this.#next?.renderer === its()) this.#takeOver();
        else if (isActive()) {
          events.drawn();
          this.#isDrawn = true;
          this.#askForMapLibre();
        }
      },
      fail: (reason, detail) => {
        if (reason === 'basemap') events.fail(reason, detail);
        else if (isActive()) this.#backToSvg();
        else this.#dropNext();
      },
    };
  }

  get #takesMapLibre(): boolean {
    return !this.#isRemoved && this.#wanted !== 'svg';
  }

  /** Fetches MapLibre in a quiet moment, once. */
  #askForMapLibre(): void {
    if (this.#isAsked || this.#wanted === 'svg') return;
    this.#isAsked = true;
    const fetch = (): void => { void this.#prepare(); };
    if (typeof requestIdleCallback === 'function') requestIdleCallback(fetch, { timeout: wait.quiet });
    else setTimeout(fetch, wait.gesture);
  }

  /**
   * Lets MapLibre draw beneath the SVG. Where it cannot be fetched, or finds no WebGL 2, nothing changes. Its worker is started first, and given a moment in which the page is not busy: it
   * needs the page for that. A basemap that MapLibre alone can draw is drawn without a graphics card too.
   */
  async #prepare(): Promise<void> {
    if (!this.#takesMapLibre || !suitsMapLibre(this.#wanted, this.#basemap)) return;
    void import('./start-worker.ts').catch(() => undefined);
    const code = import('./maplibre-renderer.ts').catch(() => undefined);
    const [loaded] = await Promise.all([code, this.#basemap && document.fonts?.load(font).catch(() => undefined)]);
    await new Promise((done) => { setTimeout(done); });
    if (!loaded || !this.#takesMapLibre || this.#next || this.#active.by === 'maplibre') return;
    const host = this.#host();
    this.#container.prepend(host);
    const renderer: Renderer = new loaded.MapLibreRenderer(host, this.#eventsFor(() => renderer), this.#basemap);
    this.#next = { by: 'maplibre', host, renderer };
    this.#looks = 0;
    this.#brief(renderer);
  }

  /** Gives a renderer all that the other has been given, and the same place to look at. */
  #brief(renderer: Renderer): void {
    const { camera, pointed } = this.#active.renderer;
    renderer.resize(this.#size);
    renderer.pad(this.#padding);
    if (camera) renderer.look(camera);
    if (this.#picture) renderer.draw(this.#picture);
    if (this.#place) renderer.place(this.#place);
    renderer.pointed = pointed;
  }

  /** MapLibre's picture stands: it takes the SVG's place as soon as no gesture is under way and both show the same. */
  #takeOver(): void {
    const next = this.#next;
    if (!next || this.#isRemoved) return;
    clearTimeout(this.#waiting);
    const { camera, isMoving, pointed } = this.#active.renderer;
    if (isMoving) {
      this.#waiting = setTimeout(() => this.#takeOver(), wait.gesture);
      return;
    }
    if (camera && !isSame(camera, next.renderer.camera) && this.#looks++ < mostLooks) {
      next.renderer.look(camera);
      return;
    }
    next.renderer.pointed = pointed;
    this.#next = undefined;
    dismiss(this.#active);
    this.#active = next;
    this.#events.drawnBy(next.by);
  }

  #backToSvg(): void {
    const lost = this.#active;
    if (lost.by === 'svg' || this.#isRemoved) return;
    const svg = this.#svg();
    this.#brief(svg.renderer);
    this.#active = svg;
    this.#isAsked = this.#wanted !== 'svg';
    dismiss(lost);
    this.#events.drawnBy(svg.by);
  }

  #dropNext(): void {
    clearTimeout(this.#waiting);
    if (this.#next) dismiss(this.#next);
    this.#next = undefined;
    this.#isAsked = this.#wanted !== 'svg';
  }
}

function sizeOf({ clientWidth: width, clientHeight: height }: HTMLElement): Size {
  return { width, height };
}

function dismiss({ renderer, host }: Player): void {
  renderer.remove();
  host.remove();
}

function isSame(a: Camera, b: Camera | undefined): boolean {
  return b !== undefined && Math.abs(a.lon - b.lon) < 1e-7 && Math.abs(a.lat - b.lat) < 1e-7 && Math.abs(a.zoom - b.zoom) < 1e-6;
}
