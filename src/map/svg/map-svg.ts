import type { Picture, Place } from '../renderer.ts';
import { mapDrawing, type DrawingOptions } from './map-drawing.ts';
import { svgText } from './svg-node.ts';

/** A picture of a place as the text of an SVG file. */
export function mapSvg(place: Place, picture: Picture, options: DrawingOptions): string {
  return svgText(mapDrawing(place, picture, { ...options, isFile: true }));
}
