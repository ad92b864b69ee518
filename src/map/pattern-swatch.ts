import { patternInk, patternInks, patternTile, type PatternName } from './class-pattern.ts';
import { node, svgText } from './svg/svg-node.ts';

/** A class's pattern as a CSS image to lay over its colour, "#5b1f63", in a key; none for a plain class. */
export function patternSwatch(name: PatternName | undefined, colour: string): string {
  if (!name) return 'none';
  const { size, d, lineWidth, dots } = patternTile(name);
  const ink = patternInks[patternInk(colour)];
  const tile = node('svg', { xmlns: 'http://www.w3.org/2000/svg', width: size, height: size }, [
    ...(d ? [node('path', { d, stroke: ink, 'stroke-width': lineWidth, fill: 'none' })] : []),
    ...dots.map(({ x, y, radius }) => node('circle', { cx: x, cy: y, r: radius, fill: ink })),
  ]);
  return `url("data:image/svg+xml,${encodeURIComponent(svgText(tile))}")`;
}
