/** The path of a line through points in their order, `[x, y]` in pixels. Where one is unknown, the line ends and begins anew after it; a point alone is a dot where the line has round ends. */
export function linePath(points: readonly (readonly [number, number] | undefined)[]): string {
  return points.map((point, i) => {
    if (!point) return '';
    const [before, after] = [points[i - 1], points[i + 1]];
    return `${before ? 'L' : 'M'}${point.map((each) => each.toFixed(1)).join(',')}${before || after ? '' : 'Z'}`;
  }).join('');
}
