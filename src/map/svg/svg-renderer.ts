import type { Camera } from '../../view/view.ts';
import { fitCamera } from '../fit-camera.ts';
import type { Size } from '../free-box.ts';
import { darkMap, lightMap, type MapColours } from '../map-colours.ts';
import { fromMercator, mercator, worldPixels } from '../mercator.ts';
import type { Bounds, Padding, Picture, Place, Renderer, RendererEvents } from '../renderer.ts';
import { zoomRange } from '../zoom-range.ts';
import { DrawnLayers } from './drawn-layers.ts';
import { useFills } from './fill-classes.ts';
import { glide } from './glide.ts';
import { MapGestures } from './map-gestures.ts';
import { areaLayer, areaLayers, differInColourAlone, fillLayers, hasMarks, markLayers, ringLayer, type Ground } from './map-layers.ts';
import { basePaths, MapNames, standing, type BasePaths } from './map-names.ts';
import { patternNode } from './pattern-node.ts';
import { svgElement } from './svg-node.ts';

const namespace = 'http://www.w3.org/2000/svg';
const noMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
const noPadding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
const milliseconds = { fit: 250, zoom: 200, pan: 200 };

const isSame = (these: readonly unknown[], those: readonly unknown[]): boolean => these.length === those.length && these.every((each, i) => each === those[i]);

function element<Name extends keyof SVGElementTagNameMap>(name: Name): SVGElementTagNameMap[Name] {
  return document.createElementNS(namespace, name);
}

/**
 * Draws a council as SVG, with nothing to wait for. Paths are made once a council; a change of picture sets the attributes that differ, and a movement of the
 * map one transform.
 */
export class SvgRenderer implements Renderer {
  readonly #events: RendererEvents;
  readonly #svg = element('svg');
  readonly #over = element('svg');
  readonly #patterns = element('defs');
  readonly #world = new DrawnLayers();
  readonly #names = new MapNames();
  readonly #gestures: MapGestures;
  #place?: Place;
  #picture?: Picture;
  #base?: BasePaths;
  #camera?: Camera;
  #padding = noPadding;
  #size: Size = { width: 0, height: 0 };
  #grounded: readonly unknown[] = [];
  #painted?: Picture;
  #marked: readonly unknown[] = [];
  #patterned = '';
  #stopGlide?: () => void;
  #frame = 0;
  pointed: number | undefined;

  constructor(container: HTMLElement, events: RendererEvents) {
    this.#events = events;
    const svg = this.#svg;
    for (const [name, value] of Object.entries({ width: '100%', height: '100%', 'aria-hidden': 'true' })) svg.setAttribute(name, value);
    svg.style.cssText = 'display: block; position: absolute; inset: 0; touch-action: none; user-select: none; forced-color-adjust: none';
    svg.append(this.#patterns, this.#world.element);
    // Names are a layer of their own, so that a browser looks through them only when they change.
    this.#over.style.cssText = 'position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none; user-select: none; forced-color-adjust: none';
    this.#over.setAttribute('aria-hidden', 'true');
    this.#over.append(this.#names.element);
    container.append(svg, this.#over);
    useFills(container);
    this.#gestures = new MapGestures(svg, {
      panBy: (dx, dy) => this.#pan(-dx, -dy, 0),
      zoomAt: (x, y, steps, isGlide) => this.#zoomAt(x, y, steps, isGlide ? milliseconds.zoom : 0),
      settle: () => this.#settle(),
      point: (target, x, y) => this.#point(target, x, y),
      leave: () => this.#leave(),
      tap: (target) => {
        const row = this.#rowOf(target);
        if (row !== undefined) events.select(row);
      },
    });
  }

  get camera(): Camera | undefined { return this.#camera; }
  get isMoving(): boolean { return this.#stopGlide !== undefined || this.#gestures.isUnderWay; }

  place(place: Place): void {
    const before = this.#place;
    this.#place = place;
    if (before?.areas !== place.areas) this.#base = basePaths(place);
    this.#paint();
  }

  draw(picture: Picture): void {
    this.#picture = picture;
    this.#paint();
  }

  pad(padding: Padding): void {
    this.#padding = padding;
  }

  fit(bounds?: Bounds, animate = true): void {
    const { width, height } = this.#size;
    if (!this.#place || width === 0 || height === 0) return;
    const to = fitCamera(bounds ?? this.#place.bounds, this.#size, this.#padding);
    const from = this.#camera;
    this.#stopGlide?.();
    if (!from || !animate || noMotion()) {
      this.#stand(to);
      return;
    }
    const [a, b] = [mercator(from.lon, from.lat), mercator(to.lon, to.lat)];
    this.#glide(milliseconds.fit, (part) => {
      const [lon, lat] = part === 1 ? [to.lon, to.lat] : fromMercator(a[0] + part * (b[0] - a[0]), a[1] + part * (b[1] - a[1]));
      this.#stand({ lon, lat, zoom: from.zoom + part * (to.zoom - from.zoom) });
    });
  }

  look(camera: Camera): void {
    this.#stopGlide?.();
    this.#stopGlide = undefined;
    this.#camera = camera;
    this.#paint();
  }

  zoomBy(steps: number): void {
    const { width, height } = this.#size;
    this.#zoomAt(width / 2, height / 2, steps, milliseconds.zoom, true);
  }

  panBy(x: number, y: number): void {
    this.#pan(x, y, milliseconds.pan);
  }

  resize(size: Size): void {
    this.#size = size;
    this.#paint();
  }

  remove(): void {
    this.#stopGlide?.();
    cancelAnimationFrame(this.#frame);
    this.#gestures.stop();
    this.#svg.remove();
    this.#over.remove();
  }

  /** Stands at a camera, tells so, and paints. */
  #stand(camera: Camera): void {
    this.#camera = camera;
    this.#paint();
    this.#events.moving(camera);
  }

  #glide(duration: number, step: (part: number) => void, byReader = false): void {
    this.#stopGlide?.();
    this.#stopGlide = undefined;
    let isDone = false;
    const stop = glide(noMotion() ? 0 : duration, step, () => {
      isDone = true;
      this.#stopGlide = undefined;
      if (byReader) this.#settle();
    });
    if (!isDone) this.#stopGlide = stop;
  }

  #pan(dx: number, dy: number, duration: number): void {
    const from = this.#camera;
    if (!from) return;
    const pixels = worldPixels(from.zoom);
    const [x, y] = mercator(from.lon, from.lat);
    this.#glide(duration, (part) => {
      const [lon, lat] = fromMercator(x + (part * dx) / pixels, y + (part * dy) / pixels);
      this.#stand({ lon, lat, zoom: from.zoom });
    }, duration > 0);
  }

  #zoomAt(x: number, y: number, steps: number, duration: number, byReader = duration > 0): void {
    const from = this.#camera;
    if (!from) return;
    const { width, height } = this.#size;
    const [fx, fy] = mercator(from.lon, from.lat);
    const [dx, dy] = [x - width / 2, y - height / 2];
    const to = Math.max(zoomRange.least, Math.min(zoomRange.most, from.zoom + steps));
    const step = (part: number): void => {
      const zoom = from.zoom + part * (to - from.zoom);
      const shift = 1 / worldPixels(from.zoom) - 1 / worldPixels(zoom);
      const [lon, lat] = fromMercator(fx + dx * shift, fy + dy * shift);
      this.#stand({ lon, lat, zoom });
    };
    if (duration > 0) this.#glide(duration, step, byReader);
    else step(1);
  }

  #settle(): void {
    if (this.#camera) this.#events.move(this.#camera);
  }

  /** Puts everything where the camera has it, and sets what differs. */
  #paint(): void {
    const [place, picture, base, camera] = [this.#place, this.#picture, this.#base, this.#camera];
    if (!place || !picture || !base || !camera) return;
    const colours = picture.dark ? darkMap : lightMap;
    const stands = standing(base, camera, this.#size);
    const { scale } = stands;
    const wanted = new Set<string>();
    const ground: Ground = {
      place, paths: base.paths, colours, zoom: camera.zoom,
      pattern: (name) => {
        wanted.add(name);
        return `url(#${name})`;
      },
    };
    const grounded = [place, scale, picture.level, picture.dark];
    const isSameGround = isSame(grounded, this.#grounded);
    const before = this.#painted;
    this.#painted = picture;
    this.#grounded = grounded;
    if (!isSameGround || !before) {
      this.#svg.style.background = colours.ground;
      this.#world.draw(areaLayers(ground, picture), scale);
      this.#paintPatterns([...wanted], colours, scale);
    } else if (differInColourAlone(before, picture)) {
      if (before.fills !== picture.fills) this.#world.recolour(areaLayer, picture.fills);
      if (before.ringFills !== picture.ringFills) this.#world.recolour(ringLayer, picture.ringFills);
    } else if (before.fills !== picture.fills || before.ringFills !== picture.ringFills || before.lit !== picture.lit) {
      this.#world.draw(fillLayers(ground, picture), scale);
      this.#paintPatterns([...wanted], colours, scale);
    }
    const marked = [place, scale, hasMarks(picture) && picture];
    if (!isSame(marked, this.#marked)) {
      this.#marked = marked;
      this.#world.draw(markLayers(ground, picture), scale);
    }
    this.#world.stand(stands);
    this.#names.draw(place, picture, base, camera.zoom, stands);
    // Told once: whoever waits for it waits for the first picture.
    this.#frame ||= requestAnimationFrame(() => this.#events.drawn());
  }

  /** Patterns keep their size on screen, whatever the zoom. */
  #paintPatterns(names: readonly string[], colours: MapColours, scale: number): void {
    const patterned = [colours.hatch, scale, ...names].join(' ');
    if (patterned === this.#patterned) return;
    this.#patterned = patterned;
    this.#patterns.replaceChildren(...names.map((name) => svgElement(patternNode(name, name, colours, `scale(${1 / scale})`))));
  }

  #rowOf(target: EventTarget | null): number | undefined {
    return this.#world.rows.get(target as Element);
  }

  #point(target: EventTarget | null, x: number, y: number): void {
    const row = this.#rowOf(target);
    this.#svg.style.cursor = row === undefined ? 'grab' : 'pointer';
    this.pointed = row;
    this.#events.hover(row, row === undefined ? undefined : { x, y });
  }

  #leave(): void {
    if (this.pointed === undefined) return;
    this.pointed = undefined;
    this.#events.hover(undefined);
  }
}
