import { areaMark } from '../../model/area-marks.ts';
import { pocketColour, pocketInk, type MapColours } from '../map-colours.ts';
import type { Label, MapSymbol } from './map-symbols.ts';
import type { Spot } from './spread-markers.ts';
import { node, type SvgNode } from './svg-node.ts';

const family = 'Atkinson Hyperlegible Next Variable, Atkinson Hyperlegible Next, system-ui, Arial, sans-serif';
const part = (value: number) => Math.round(value * 10) / 10;

/** A text in lines, with a halo beneath it. In a file the halo is drawn apart and first, since not every program that opens an SVG can put a stroke beneath a fill. */
function labelNode({ x, y, lines, size, lineHeight, bold, colour }: Label, { halo: stroke }: MapColours, isFile: boolean): SvgNode {
  const font = { 'font-size': part(size), 'font-weight': bold ? 600 : 400 };
  const halo = { stroke, 'stroke-width': 3.2, 'stroke-linejoin': 'round' };
  const text = (attributes: SvgNode['attributes']): SvgNode => node('text', attributes, lines.map((line, i) => node('tspan', { x: part(x), y: part(y + i * lineHeight) }, [line])));
  return isFile ? node('g', font, [text({ fill: 'none', ...halo }), text({ fill: colour })]) : text({ ...font, fill: colour, ...halo, 'paint-order': 'stroke' });
}

const disc = (cx: number, cy: number, r: number, fill: string): SvgNode => node('circle', { cx, cy, r, fill });

/** A pocket's disc with its number, and as many dots beneath as rules find it; where it stands off to a side, a line from its place. */
function pocketNode(x: number, y: number, label: string, strength: number, from?: Spot): SvgNode {
  const dots = Array.from({ length: strength }, (_, i) => 7 * (i - (strength - 1) / 2));
  const line = from && { x2: part(from.x - x), y2: part(from.y - y), 'stroke-linecap': 'round' };
  return node('g', { transform: `translate(${part(x)},${part(y)})` }, [
    ...(line ? [node('line', { ...line, stroke: '#ffffff', 'stroke-width': 5 }), node('line', { ...line, stroke: pocketInk, 'stroke-width': 2 }), disc(line.x2, line.y2, 3, pocketInk)] : []),
    ...dots.map((cx) => disc(cx, 13, 4.4, '#ffffff')), disc(0, 0, 11.5, '#ffffff'), disc(0, 0, 10, pocketInk), disc(0, 0, 9, pocketColour),
    ...dots.map((cx) => disc(cx, 13, 2.9, pocketInk)),
    node('text', { y: 4.2, 'font-size': 12, 'font-weight': 600, fill: pocketInk }, [label]),
  ]);
}

/** One name, number, mark or dot. `isFile`: for other programs than a browser. */
export function symbolNode(symbol: MapSymbol, colours: MapColours, { isFile = false } = {}): SvgNode {
  if (symbol.kind === 'label') return labelNode(symbol, colours, isFile);
  const { x, y } = symbol;
  if (symbol.kind === 'pocket') return pocketNode(x, y, symbol.label, symbol.strength, symbol.from);
  if (symbol.kind === 'compared') {
    const d = areaMark(symbol.place);
    return node('g', { transform: `translate(${part(x)},${part(y)})` }, [
      node('path', { d, fill: 'none', stroke: colours.selectionInner, 'stroke-width': 4, 'stroke-linejoin': 'round' }), node('path', { d, fill: symbol.colour }),
    ]);
  }
  return node('g', {}, [disc(part(x), part(y), 4, colours.selectionInner), disc(part(x), part(y), 3, colours.rail)]);
}

/** What the names and numbers of a picture share. */
export const symbolAttributes = { 'font-family': family, 'text-anchor': 'middle', 'pointer-events': 'none' } as const;
