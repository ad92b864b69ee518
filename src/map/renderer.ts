import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import type { Level } from '../model/level.ts';
import type { Camera } from '../view/view.ts';
import type { PatternName } from './class-pattern.ts';
import type { Size } from './free-box.ts';
import type { Box } from './svg/place-names.ts';

export type AreaFeature = Feature<Polygon | MultiPolygon, { name: string; code: string }>;
/** West, south, east, north, degrees. */
export type Bounds = [number, number, number, number];

/** The shapes of one council. A feature's `id` is its row in the pack. */
export interface Place {
  bounds: Bounds;
  areas: Record<Level, FeatureCollection<Polygon | MultiPolygon, { name: string; code: string }>>;
  council: Geometry;
  ring?: FeatureCollection<Polygon | MultiPolygon>;
  basemap: Record<string, FeatureCollection>;
  stations: FeatureCollection;
}

/** How one area is filled: a colour as six hex digits after #, none for an area without a value; hatching for an estimate, or spots, to tell areas apart without colour. */
export interface Fill {
  colour?: string;
  hatched?: boolean;
  spotted?: boolean;
  /** Drawn with a dotted outline: the publisher holds the value back. */
  dotted?: boolean;
  /** Tells its class without colour. */
  pattern?: PatternName;
}

/** A numbered marker with its area outlined: the heavier, and with the more dots, the more rules find it. `pointed`: a list points it out. */
export interface Marker {
  row: number;
  label: string;
  strength: 1 | 2 | 3;
  pointed?: boolean;
}

/** All that a map shows for one state of the page; rows are those of `level` in the Place. */
export interface Picture {
  level: Level;
  fills: readonly Fill[];
  ringFills: readonly Fill[];
  /** Rows lit up while the rest is dimmed; undefined: none is. */
  lit?: ReadonlySet<number>;
  /** The area under the pointer or the keyboard's focus. */
  hovered?: number;
  selected?: { level: Level; row: number };
  /** Areas set side by side, each with the colour of its card and, by its place from 0, its mark. */
  compared: readonly { level: Level; row: number; colour: string; place?: number }[];
  /** Small areas marked as pockets. */
  markers: readonly Marker[];
  /** Written on the areas where there is room, by row. */
  values?: readonly (string | undefined)[];
  dark: boolean;
  /** What lies over the map and hides it, in pixels from its upper left corner: names keep clear of it. */
  covered?: readonly Box[];
}

/** Free margins in pixels, so that nothing covers the council. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export interface RendererEvents {
  hover(row: number | undefined, point?: { x: number; y: number }): void;
  select(row: number): void;
  /** Everything asked for is on screen. */
  drawn(): void;
  /** The reader moved the map, which stands again. */
  move(camera: Camera): void;
  /** The map has moved by a frame, by the reader or to fit; not where it was told to look. */
  moving(camera: Camera): void;
  /** Drawing cannot go on (WebGL lost, for instance). */
  fail(reason: 'no-webgl' | 'lost-webgl' | 'basemap', detail?: string): void;
}

/** What draws a council: shapes once, then a picture for each state of the page. It shows nothing until it is told how large it is, and what to fit or where to look. */
export interface Renderer {
  /** Where the map stands; undefined until it stands somewhere. */
  readonly camera: Camera | undefined;
  /** Whether a gesture or a movement is under way. */
  readonly isMoving: boolean;
  /** The row under the pointer. A renderer that takes another's place is told it. */
  pointed: number | undefined;
  place(place: Place): void;
  draw(picture: Picture): void;
  pad(padding: Padding): void;
  /** Shows the whole council, or the bounds given. */
  fit(bounds?: Bounds, animate?: boolean): void;
  look(camera: Camera): void;
  zoomBy(steps: number): void;
  /** Moves the view so many pixels to the right and down, as a reader does. */
  panBy(x: number, y: number): void;
  /** The map is so large now. A renderer does not measure: that would hold up each frame in which something else on the page has changed. */
  resize(size: Size): void;
  remove(): void;
}
