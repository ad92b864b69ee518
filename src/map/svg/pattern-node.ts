import { patternInks, patternTile, type PatternName } from '../class-pattern.ts';
import type { MapColours } from '../map-colours.ts';
import { node, type SvgNode } from './svg-node.ts';

/** A pattern that a picture's fills name: `hatch`, `spots`, or a class's pattern with the name of its ink, as in `dots-2-dark`. */
export function patternNode(name: string, id: string, { hatch }: MapColours, transform?: string): SvgNode {
  const tile = (size: number, children: readonly SvgNode[]): SvgNode => node('pattern', {
    id, width: size, height: size, patternUnits: 'userSpaceOnUse', patternTransform: transform,
  }, children);
  const dot = (cx: number, cy: number, r: number, fill: string): SvgNode => node('circle', { cx, cy, r, fill });
  if (name === 'hatch') return tile(8, [node('path', { d: 'M-8,8L0,0M0,8L8,0M8,8L16,0', stroke: hatch, 'stroke-width': 0.8 })]);
  if (name === 'spots') return tile(7, [dot(1.75, 1.75, 0.9, hatch), dot(5.25, 5.25, 0.9, hatch)]);
  const at = name.lastIndexOf('-');
  const ink = patternInks[name.slice(at + 1) as keyof typeof patternInks];
  const { size, d, lineWidth, dots } = patternTile(name.slice(0, at) as PatternName);
  return tile(size, [
    ...(d ? [node('path', { d, stroke: ink, 'stroke-width': lineWidth, fill: 'none' })] : []),
    ...dots.map(({ x, y, radius }) => dot(x, y, radius, ink)),
  ]);
}
