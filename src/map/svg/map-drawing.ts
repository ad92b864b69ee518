import type { Camera } from '../../view/view.ts';
import { fitCamera } from '../fit-camera.ts';
import type { Size } from '../free-box.ts';
import { darkMap, lightMap, type MapColours } from '../map-colours.ts';
import { worldPixels } from '../mercator.ts';
import type { Bounds, Padding, Picture, Place } from '../renderer.ts';
import { layerAttributes, markAttributes } from './layer.ts';
import { areaLayers, markLayers } from './map-layers.ts';
import { mapSymbols } from './map-symbols.ts';
import { paperMap } from './paper-colours.ts';
import { patternNode } from './pattern-node.ts';
import { projection, ShapePaths } from './shape-paths.ts';
import { node, type SvgNode } from './svg-node.ts';
import { symbolAttributes, symbolNode } from './symbol-node.ts';

/** How a picture of a place is made that stands by itself. */
export interface DrawingOptions extends Size {
  /** What a screen reader says of it. */
  title: string;
  /** Kept free at each side, pixels; 12 each by default. */
  padding?: Padding;
  /** Shown as large as fits; by default the whole council. */
  bounds?: Bounds;
  /** Where the map stands exactly, in place of bounds. */
  camera?: Camera;
  /** For paper: a white ground, dark lines, and a pattern's ink that holds on it. */
  isPaper?: boolean;
  /** For programs that know less of SVG than a browser. */
  isFile?: boolean;
  /** Leaves out names, or the ground beneath the areas with streets and rail over them. */
  hasNames?: boolean;
  hasGround?: boolean;
  /** Begins every id inside, so that two pictures can stand in one page. */
  prefix?: string;
}

const margins: Padding = { top: 12, right: 12, bottom: 12, left: 12 };

/**
 * A picture of a place as SVG, complete in itself: every colour and width is written on its element, and nothing is asked of a style sheet. Give it to `svgText`
 * for a file, or to `svgElement` for a page.
 */
export function mapDrawing(place: Place, picture: Picture, options: DrawingOptions): SvgNode {
  const { width, height, title, padding = margins, bounds = place.bounds, isPaper = false, isFile = false, hasNames = true, hasGround = true, prefix = 'map' } = options;
  const camera = options.camera ?? fitCamera(bounds, { width, height }, padding);
  const colours: MapColours = isPaper ? paperMap : picture.dark ? darkMap : lightMap;
  const paths = new ShapePaths(projection(camera.lon, camera.lat, worldPixels(camera.zoom), [width / 2, height / 2]));
  const named = new Set<string>();
  const shown = hasGround ? place : { ...place, basemap: {} };
  const ground = {
    place: shown, paths, colours, zoom: camera.zoom,
    pattern: (name: string) => {
      named.add(name);
      return `url(#${prefix}-${name})`;
    },
  };
  const layers = [...areaLayers(ground, picture), ...markLayers(ground, picture)].filter(({ marks }) => marks.length > 0)
    .map((layer) => node('g', { id: `${prefix}-${layer.id}`, ...layerAttributes(layer) }, layer.marks.filter(({ d }) => d).map((mark) => node('path', markAttributes(mark)))));
  const symbols = hasNames ? mapSymbols(ground, picture).map((symbol) => symbolNode(symbol, colours, { isFile })) : [];
  return node('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': title }, [
    node('title', {}, [title]),
    node('defs', {}, [...[...named].map((name) => patternNode(name, `${prefix}-${name}`, colours)), node('clipPath', { id: `${prefix}-frame` }, [node('rect', { width, height })])]),
    node('rect', { width, height, fill: colours.ground }),
    node('g', { 'clip-path': `url(#${prefix}-frame)` }, [...layers, node('g', { id: `${prefix}-names`, ...symbolAttributes }, symbols)]),
  ]);
}
