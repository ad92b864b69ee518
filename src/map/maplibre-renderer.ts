import type { FeatureCollection } from 'geojson';
import * as maplibre from 'maplibre-gl';
import sheet from 'maplibre-gl/dist/maplibre-gl.css?inline';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { levels, type Level } from '../model/level.ts';
import type { Camera } from '../view/view.ts';
import { patternInk } from './class-pattern.ts';
import { externalBasemap, type Basemap } from './external-basemap.ts';
import { fitCamera } from './fit-camera.ts';
import { darkMap, lightMap } from './map-colours.ts';
import { mapImages, patternImage } from './map-images.ts';
import { fillLayer, layersOf, mapLayers } from './maplibre-layers.ts';
import type { Bounds, Padding, Picture, Place, Renderer, RendererEvents } from './renderer.ts';
import { basePaths, MapNames, standing, type BasePaths } from './svg/map-names.ts';
import { zoomRange } from './zoom-range.ts';

maplibre.setWorkerUrl(workerUrl);

let styles: CSSStyleSheet | undefined;

/** Gives MapLibre's own styles to the tree that a map stands in, below those there are. */
function dress(root: Node): void {
  if (!(root instanceof ShadowRoot || root instanceof Document)) return;
  if (!styles) {
    styles = new CSSStyleSheet();
    styles.replaceSync(sheet);
  }
  if (!root.adoptedStyleSheets.includes(styles)) root.adoptedStyleSheets = [styles, ...root.adoptedStyleSheets];
}

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };
const noMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

type AreaState = Record<string, string | boolean | undefined>;

/**
 * Draws a council with MapLibre GL. Shapes are loaded once a council; after that only feature states change, and of those
 * only the ones that differ from what is drawn.
 */
export class MapLibreRenderer implements Renderer {
  readonly #events: RendererEvents;
  readonly #basemap?: string;
  readonly #container: HTMLElement;
  #map?: maplibre.Map;
  #place?: Place;
  #picture?: Picture;
  #drawn = new Map<string, AreaState>();
  #ready = false;
  #padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
  #dark?: boolean;
  #camera?: Camera;
  #isLooking = false;
  readonly #overlay = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  readonly #names = new MapNames();
  #base?: BasePaths;
  pointed: number | undefined;
  #removed = false;

  /** `basemap`: address of a MapLibre style or of a PMTiles file to draw in place of the pack's own; none by default. */
  constructor(container: HTMLElement, events: RendererEvents, basemap?: string) {
    this.#container = container;
    this.#events = events;
    this.#basemap = basemap;
    this.#overlay.setAttribute('aria-hidden', 'true');
    this.#overlay.style.cssText = 'position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none; user-select: none; forced-color-adjust: none';
    this.#overlay.append(this.#names.element);
    dress(container.getRootNode());
  }

  get camera(): Camera | undefined { return this.#map ? this.#where() : this.#camera; }
  get isMoving(): boolean { return this.#map?.isMoving() ?? false; }

  place(place: Place): void {
    const before = this.#place;
    this.#place = place;
    if (before?.areas !== place.areas) this.#base = basePaths(place);
    this.#drawNames();
    if (!this.#map) {
      void this.#start();
      return;
    }
    if (!this.#ready) return;
    if (before && before.areas === place.areas && sameLayers(before, place)) {
      if (before.ring !== place.ring) this.#setData('ring', place.ring ?? empty);
      this.#redrawRing();
      return;
    }
    this.#restyle();
  }

  async #start(): Promise<void> {
    const external = this.#basemap ? await this.#openBasemap(this.#basemap) : undefined;
    if (this.#removed || this.#map) return;
    try {
      this.#map = new maplibre.Map({
        container: this.#container,
        style: this.#style(external),
        ...inMapLibre(this.#camera ?? this.#fitted()),
        attributionControl: false,
        dragRotate: false,
        pitchWithRotate: false,
        touchPitch: false,
        keyboard: false,
        maxZoom: zoomRange.most,
        minZoom: zoomRange.least,
        fadeDuration: noMotion() ? 0 : 150,
      });
    } catch {
      this.#events.fail('no-webgl');
      return;
    }
    this.#external = external;
    const map = this.#map;
    map.getCanvas().tabIndex = -1;
    map.getCanvas().setAttribute('aria-hidden', 'true');
    map.touchZoomRotate.disableRotation();
    if (external) map.addControl(new maplibre.AttributionControl({ compact: true }), 'top-left');
    map.on('mousemove', (event) => this.#point(event.point));
    map.on('mouseout', () => this.#leave());
    map.on('click', (event) => {
      const row = this.#rowAt(event.point);
      if (row !== undefined) this.#events.select(row);
    });
    map.on('move', () => {
      this.#drawNames();
      if (!this.#isLooking) this.#events.moving(this.#where());
    });
    map.on('resize', () => this.#drawNames());
    this.#container.append(this.#overlay);
    map.on('moveend', (event) => {
      if (event.originalEvent || (event as { byReader?: boolean }).byReader) this.#events.move(this.#where());
    });
    map.on('idle', () => {
      if (this.#ready && this.#picture) this.#events.drawn();
    });
    map.on('webglcontextlost', () => this.#events.fail('lost-webgl'));
    map.setMissingStyleImageResolver((name) => this.#addImage(name));
    map.on('style.load', () => this.#begin());
  }

  #external?: Basemap;

  async #openBasemap(address: string): Promise<Basemap | undefined> {
    try {
      return await externalBasemap(address, this.#picture?.dark ?? false);
    } catch (error) {
      this.#events.fail('basemap', error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }

  #style(external?: Basemap): maplibre.StyleSpecification {
    const place = this.#place!;
    const dark = this.#picture?.dark ?? false;
    this.#dark = dark;
    const geojson = (data: GeoJSON.GeoJSON, more: object = {}): maplibre.SourceSpecification => ({ type: 'geojson', data, ...more });
    return {
      version: 8,
      sources: {
        ...external?.sources,
        ...Object.fromEntries(Object.entries(external ? {} : place.basemap).map(([name, data]) => [`base-${name}`, geojson(data)])),
        ...Object.fromEntries(levels.map((level) => [level, geojson(place.areas[level], { tolerance: 0.2 })])),
        ring: geojson(place.ring ?? empty),
        council: geojson(place.council),
        patterned: geojson(empty, { tolerance: 0.2 }),
        pockets: geojson(empty),
        compared: geojson(empty),
        selection: geojson(empty),
      },
      layers: mapLayers(dark ? darkMap : lightMap, (layer) => layer in place.basemap, external?.layers),
      ...(external?.sprite ? { sprite: external.sprite } : {}),
    };
  }

  /** Gives the style an image it asks for, in the colours it has. */
  #addImage(name: string): void {
    const images: Partial<Record<string, ReturnType<typeof patternImage>>> = mapImages(this.#dark ? darkMap : lightMap);
    const image = /-(dark|pale)$/.test(name) ? patternImage(name) : images[name];
    if (image && !this.#map!.hasImage(name)) this.#map!.addImage(name, image.data, { pixelRatio: image.pixelRatio });
  }

  /** The style stands: show the level, and draw what has been asked for meanwhile. */
  #begin(): void {
    this.#drawn.clear();
    this.#isPatterned = false;
    this.#ready = true;
    const picture = this.#picture;
    this.#picture = undefined;
    if (picture) this.draw(picture);
    this.#drawNames();
  }

  #restyle(): void {
    this.#ready = false;
    this.#map!.setStyle(this.#style(this.#external), { diff: false });
  }

  draw(picture: Picture): void {
    const before = this.#picture;
    this.#picture = picture;
    this.#drawNames();
    if (!this.#ready || !this.#place) return;
    if (this.#dark !== picture.dark) {
      this.#restyle();
      return;
    }
    const map = this.#map!;
    if (before?.level !== picture.level) {
      for (const level of levels) {
        for (const layer of layersOf(level)) map.setLayoutProperty(layer, 'visibility', level === picture.level ? 'visible' : 'none');
      }
    }
    picture.fills.forEach(({ colour, hatched, spotted, dotted }, row) => this.#setState(picture.level, row, {
      fill: colour, hatched: hatched ?? false, spotted: spotted ?? false, dotted: dotted ?? false,
      dim: picture.lit !== undefined && !picture.lit.has(row), hover: picture.hovered === row,
    }));
    this.#redrawRing();
    const differs = (part: 'markers' | 'selected' | 'compared') => JSON.stringify(before?.[part]) !== JSON.stringify(picture[part]);
    if (differs('markers')) this.#drawMarkers(picture);
    if (differs('selected')) this.#setData('selection', this.#shapes(picture.selected ? [picture.selected] : []));
    if (differs('compared')) this.#setData('compared', this.#shapes(picture.compared));
    if (before?.fills !== picture.fills || before?.level !== picture.level) this.#drawPatterns(picture);
  }

  #isPatterned = false;

  #drawPatterns({ level, fills }: Picture): void {
    const areas = this.#place!.areas[level].features;
    const features = fills.flatMap(({ pattern, colour }, row) => {
      const area = areas[row];
      return pattern && colour && area ? [{ ...area, properties: { pattern: `${pattern}-${patternInk(colour)}` } }] : [];
    });
    if (features.length === 0 && !this.#isPatterned) return;
    this.#isPatterned = features.length > 0;
    this.#setData('patterned', { type: 'FeatureCollection', features });
  }

  #drawNames(): void {
    const [place, picture, base] = [this.#place, this.#picture, this.#base];
    if (!this.#map || !place || !picture || !base) return;
    const camera = this.#where();
    this.#names.draw(place, picture, base, camera.zoom, standing(base, camera, this.#container));
  }

  #redrawRing(): void {
    const rows = this.#place?.ring?.features.length ?? 0;
    this.#picture?.ringFills.slice(0, rows).forEach(({ colour }, row) => this.#setState('ring', row, { fill: colour }));
  }

  #setState(source: Level | 'ring', row: number, state: AreaState): void {
    const key = `${source} ${row}`;
    const drawn = this.#drawn.get(key);
    if (drawn && Object.keys(state).every((name) => drawn[name] === state[name])) return;
    this.#drawn.set(key, state);
    this.#map!.setFeatureState({ source, id: row }, { ...state, fill: state['fill'] ?? null });
  }

  #drawMarkers({ markers }: Picture): void {
    const areas = this.#place!.areas['small-area'].features;
    const shapes = markers.map(({ row, label, strength, pointed = false }) => ({ ...areas[row]!, properties: { ...areas[row]!.properties, label, strength, pointed } }));
    this.#setData('pockets', { type: 'FeatureCollection', features: shapes });
  }

  #shapes(marked: readonly { level: Level; row: number; colour?: string }[]): FeatureCollection {
    return {
      type: 'FeatureCollection',
      features: marked.flatMap(({ level, row, colour }) => {
        const area = this.#place!.areas[level].features[row];
        return area ? [{ ...area, properties: { ...area.properties, colour } }] : [];
      }),
    };
  }

  #setData(source: string, data: GeoJSON.GeoJSON): void {
    (this.#map!.getSource(source) as maplibre.GeoJSONSource | undefined)?.setData(data);
  }

  #rowAt(point: maplibre.PointLike): number | undefined {
    if (!this.#ready || !this.#picture) return undefined;
    const [hit] = this.#map!.queryRenderedFeatures(point, { layers: [fillLayer(this.#picture.level)] });
    return hit?.id === undefined ? undefined : Number(hit.id);
  }

  #point(point: maplibre.Point): void {
    const row = this.#rowAt(point);
    this.#map!.getCanvas().style.cursor = row === undefined ? '' : 'pointer';
    this.pointed = row;
    this.#events.hover(row, row === undefined ? undefined : { x: point.x, y: point.y });
  }

  #leave(): void {
    if (this.pointed === undefined) return;
    this.pointed = undefined;
    this.#events.hover(undefined);
  }

  pad(padding: Padding): void {
    this.#padding = padding;
  }

  #fitted(bounds?: Bounds): Camera {
    const { clientWidth: width, clientHeight: height } = this.#container;
    return fitCamera(bounds ?? this.#place!.bounds, { width, height }, this.#padding);
  }

  fit(bounds?: Bounds, animate = true): void {
    if (!this.#place) return;
    const camera = this.#fitted(bounds);
    if (this.#map) this.#map.easeTo({ ...inMapLibre(camera), duration: animate && !noMotion() ? 250 : 0 });
    else this.#camera = camera;
  }

  look(camera: Camera): void {
    this.#camera = camera;
    this.#isLooking = true;
    this.#map?.jumpTo(inMapLibre(camera));
    this.#isLooking = false;
  }

  zoomBy(steps: number): void {
    const map = this.#map;
    map?.easeTo({ zoom: map.getZoom() + steps, duration: noMotion() ? 0 : 200 }, { byReader: true });
  }

  panBy(x: number, y: number): void {
    this.#map?.panBy([x, y], { duration: noMotion() ? 0 : 200 }, { byReader: true });
  }

  #where(): Camera {
    const { lng, lat } = this.#map!.getCenter();
    return { lon: lng, lat, zoom: this.#map!.getZoom() };
  }

  resize(): void {
    this.#map?.resize();
  }

  remove(): void {
    this.#removed = true;
    const map = this.#map;
    this.#map = undefined;
    map?.remove();
    this.#overlay.remove();
    this.#ready = false;
  }
}

function sameLayers(a: Place, b: Place): boolean {
  return a.basemap === b.basemap;
}

function inMapLibre({ lon, lat, zoom }: Camera): { center: [number, number]; zoom: number } {
  return { center: [lon, lat], zoom };
}
