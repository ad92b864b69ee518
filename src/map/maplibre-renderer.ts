import type { FeatureCollection } from 'geojson';
import * as maplibre from 'maplibre-gl';
import type { Level } from '../model/level.ts';
import type { Camera } from '../view/view.ts';
import { externalBasemap, type Basemap } from './external-basemap.ts';
import { fitCamera } from './fit-camera.ts';
import type { Size } from './free-box.ts';
import { darkMap, lightMap, type MapColours } from './map-colours.ts';
import { mapImage, nameAtZoom, quarters } from './map-images.ts';
import { MapLibreFills, type Filled } from './maplibre-fills.ts';
import { fillLayer, layersOf, levelLayers, mapLayers, outlineLayer, overLevels, patterned, setting, streets } from './maplibre-layers.ts';
import { geojson, settingOf } from './maplibre-sources.ts';
import { maplibreStyle } from './maplibre-style.ts';
import { overFills } from './over-fills.ts';
import type { Bounds, Padding, Picture, Place, Renderer, RendererEvents } from './renderer.ts';
import './start-worker.ts';
import { basePaths, type BasePaths } from './svg/map-names.ts';
import { MapOverlay } from './svg/map-overlay.ts';
import { toWorker } from './to-worker.ts';
import { zoomRange } from './zoom-range.ts';

const sheets = new Map<string, CSSStyleSheet>();

/** Gives styles to the tree that a map stands in, below those there are. */
function dress(root: Node, text: string): void {
  if (!(root instanceof ShadowRoot || root instanceof Document)) return;
  let sheet = sheets.get(text);
  if (!sheet) {
    sheets.set(text, sheet = new CSSStyleSheet());
    sheet.replaceSync(text);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
}

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };
const noMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Draws a council with MapLibre GL: the ground, the areas and their lines. Shapes are loaded once a council; after that only feature states change, and of those
 * only the ones that differ from what is drawn. What marks single areas lies over it as SVG, so that pointing at one or choosing it paints nothing anew.
 */
export class MapLibreRenderer implements Renderer {
  readonly #events: RendererEvents;
  readonly #basemap?: string;
  readonly #container: HTMLElement;
  #map?: maplibre.Map;
  #place?: Place;
  /** The place that the style is made of. */
  #styled?: Place;
  #picture?: Picture;
  readonly #fills = new MapLibreFills();
  #ready = false;
  #padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
  #size: Size = { width: 0, height: 0 };
  #dark?: boolean;
  #camera?: Camera;
  #isLooking = false;
  readonly #overlay = new MapOverlay();
  #base?: BasePaths;
  pointed: number | undefined;
  #removed = false;

  /** `basemap`: address of a MapLibre style or of a PMTiles file to draw in place of the pack's own; none by default. */
  constructor(container: HTMLElement, events: RendererEvents, basemap?: string) {
    this.#container = container;
    this.#events = events;
    this.#basemap = basemap;
    dress(container.getRootNode(), maplibreStyle);
  }

  get camera(): Camera | undefined { return this.#map ? this.#where() : this.#camera; }
  get isMoving(): boolean { return this.#map?.isMoving() ?? false; }

  place(place: Place): void {
    if (this.#place?.areas !== place.areas) this.#base = basePaths(place);
    this.#place = place;
    this.#drawOver();
    if (!this.#map) void this.#start();
    else if (this.#ready) this.#follow();
  }

  /** Brings the style to the place there is now. */
  #follow(): void {
    const [before, place] = [this.#styled!, this.#place!];
    if (before.areas !== place.areas || before.basemap !== place.basemap) {
      this.#restyle();
      return;
    }
    this.#styled = place;
    if (before.ring !== place.ring) this.#setData('ring', this.#fills.filled('ring', place.ring ?? empty, this.#picture));
    this.#redrawRing();
  }

  async #start(): Promise<void> {
    const external = this.#basemap ? await this.#openBasemap(this.#basemap) : undefined;
    if (external) dress(this.#container.getRootNode(), (await import('maplibre-gl/dist/maplibre-gl.css?inline')).default);
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
        validateStyle: external !== undefined,
        trackResize: false,
        renderWorldCopies: false,
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
      this.#drawOver();
      if (!this.#isLooking) this.#events.moving(this.#where());
    });
    map.on('resize', () => this.#drawOver());
    this.#container.append(this.#overlay.element);
    map.on('moveend', (event) => {
      if (this.#ready && this.#isPatterned && this.#picture && this.#quarters !== quarters(map.getZoom())) this.#drawPatterns(this.#picture);
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
    const level = this.#picture?.level;
    this.#styled = place;
    this.#dark = dark;
    this.#fills.clear();
    this.#levels = new Set(level ? [level] : []);
    this.#container.style.background = this.#colours.ground;
    return {
      version: 8,
      sources: {
        ...external?.sources,
        ...Object.fromEntries([...new Set<Level>(['ward', ...this.#levels])].map((each) => [each, this.#areas(each)])),
        ring: geojson(this.#fills.filled('ring', place.ring ?? empty, this.#picture)),
        [setting]: geojson(settingOf(place, external === undefined)),
      },
      layers: mapLayers(this.#colours, (layer) => layer in place.basemap, level, external?.layers),
      ...(external?.sprite ? { sprite: external.sprite } : {}),
    };
  }

  /** Gives the style an image it asks for, in the colours it has. */
  #addImage(name: string): void {
    const image = mapImage(name, this.#colours);
    if (image && !this.#map!.hasImage(name)) this.#map!.addImage(name, image.data, { pixelRatio: image.pixelRatio });
  }

  /** The style stands: show the level, and draw what has been asked for meanwhile. */
  #begin(): void {
    this.#isPatterned = false;
    this.#ready = true;
    this.#follow();
    if (!this.#ready) return;
    const picture = this.#picture;
    this.#picture = undefined;
    if (picture) this.draw(picture);
    this.#drawOver();
  }

  #restyle(): void {
    this.#ready = false;
    this.#map!.setStyle(this.#style(this.#external), { diff: false });
  }

  draw(picture: Picture): void {
    const before = this.#picture;
    this.#picture = picture;
    this.#drawOver();
    if (!this.#ready || !this.#place) return;
    if (this.#dark !== picture.dark) {
      this.#restyle();
      return;
    }
    const map = this.#map!;
    if (before?.level !== picture.level) {
      this.#addLevel(picture.level);
      for (const level of this.#levels) {
        for (const layer of layersOf(level)) map.setLayoutProperty(layer, 'visibility', level === picture.level ? 'visible' : 'none');
      }
    }
    this.#refill(picture.level, picture.fills.length, picture);
    this.#redrawRing();
    if (before?.fills !== picture.fills || before?.level !== picture.level) this.#drawPatterns(picture);
  }

  /** Levels that the style has layers for: those that have been shown. */
  #levels = new Set<Level>();

  #addLevel(level: Level): void {
    if (this.#levels.has(level)) return;
    this.#levels.add(level);
    const map = this.#map!;
    const { fill, outline } = levelLayers(this.#colours, level);
    if (!map.getSource(level)) map.addSource(level, this.#areas(level));
    map.addLayer(fill, this.#overFills);
    map.addLayer(outline, overLevels);
  }

  get #colours(): MapColours {
    return this.#dark ? darkMap : lightMap;
  }

  #isPatterned = false;
  #quarters = 0;

  #drawPatterns({ level, fills }: Picture): void {
    const areas = this.#place!.areas[level].features;
    const { zoom } = this.#where();
    const features = overFills.flatMap(({ opacity, pattern: patternOf }) => fills.flatMap((fill, row) => {
      const [area, pattern] = [areas[row], patternOf(fill)];
      return area && pattern ? [{ ...area, properties: { pattern: nameAtZoom(pattern, zoom), opacity } }] : [];
    }));
    this.#quarters = quarters(zoom);
    if (features.length === 0 && !this.#isPatterned) return;
    this.#isPatterned = features.length > 0;
    const map = this.#map!;
    if (map.getSource(patterned.source)) {
      this.#setData(patterned.source, { type: 'FeatureCollection', features });
      return;
    }
    map.addSource(patterned.source, geojson({ type: 'FeatureCollection', features }, { tolerance: 0.2 }));
    map.addLayer(patterned, this.#overFills);
  }

  /** The lowest layer over the fills; a basemap from elsewhere may have layers of the same names as our streets, and beneath. */
  get #overFills(): string | undefined {
    const all = [patterned.id, ...(this.#external ? [] : streets), ...[...this.#levels].map(outlineLayer), overLevels];
    return all.find((layer) => this.#map!.getLayer(layer));
  }

  #drawOver(): void {
    const [place, picture, base] = [this.#place, this.#picture, this.#base];
    if (!this.#map || !place || !picture || !base) return;
    this.#overlay.draw(place, picture, base, this.#where(), this.#size);
  }

  #redrawRing(): void {
    const [ring, picture] = [this.#place?.ring, this.#picture];
    if (ring && picture) this.#refill('ring', Math.min(ring.features.length, picture.ringFills.length), picture);
  }

  #refill(source: Filled, count: number, picture: Picture): void {
    this.#fills.refill(source, count, picture, (id, fill) => this.#map!.setFeatureState({ source, id }, { fill }));
  }

  /** The areas of a level, filled where they are those shown. */
  #areas(level: Level): maplibre.SourceSpecification {
    const areas = this.#place!.areas[level];
    return geojson(level === this.#picture?.level ? this.#fills.filled(level, areas, this.#picture) : areas, { tolerance: 0.2 });
  }

  #setData(source: string, data: FeatureCollection): void {
    (this.#map!.getSource(source) as maplibre.GeoJSONSource | undefined)?.setData(toWorker(data));
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
    return fitCamera(bounds ?? this.#place!.bounds, this.#size, this.#padding);
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

  resize(size: Size): void {
    this.#size = size;
    this.#map?.resize();
  }

  remove(): void {
    this.#removed = true;
    const map = this.#map;
    this.#map = undefined;
    map?.remove();
    this.#overlay.element.remove();
    this.#ready = false;
  }
}

function inMapLibre({ lon, lat, zoom }: Camera): { center: [number, number]; zoom: number } {
  return { center: [lon, lat], zoom };
}
