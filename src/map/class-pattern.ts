/** A pattern that tells a class by shape rather than colour. The number grows with how much of an area it covers; a grid's are those of its two directions. */
export type PatternName = `dots-${1 | 2 | 3 | 4}` | `lines-${1 | 2 | 3 | 4}` | `cross-${1 | 2 | 3 | 4}` | `grid-${0 | 1 | 2}-${0 | 1 | 2}`;

/** One tile of a pattern: lines as SVG path data, and dots. Pixels. */
export interface PatternTile {
  size: number;
  d: string;
  lineWidth: number;
  dots: readonly { x: number; y: number; radius: number }[];
}

/** Patterns of classes from the weakest to the strongest, denser each time; the weakest has none. */
const growing: readonly (PatternName | undefined)[] = [undefined, 'dots-1', 'dots-3', 'lines-2', 'lines-3', 'cross-2', 'cross-3'];
const strongest = 4;

/**
 * The pattern of a class; undefined where it is plain. Classes about 0 have lines below it and dots above it, denser the further they are from it.
 *
 * @param place the class, the lowest 0
 * @param classes how many there are, how many lie below 0 where they run about it, and which end has the strongest colour
 */
export function classPattern(place: number, { count, below, strongEnd }: { count: number; below?: number; strongEnd: 'high' | 'low' }): PatternName | undefined {
  if (below !== undefined) {
    const distance = Math.min(strongest, place < below ? below - place : place - below + 1) as 1 | 2 | 3 | 4;
    return place < below ? `lines-${distance}` : `dots-${distance}`;
  }
  const strength = strongEnd === 'high' ? place : count - 1 - place;
  return growing[count <= 1 ? 3 : Math.round((strength * (growing.length - 1)) / (count - 1))];
}

/** The pattern of a cell, 3 × first + second, of two indicators laid over each other: level lines for the first, upright ones for the second. */
export function cellPattern(cell: number): PatternName | undefined {
  const [first, second] = [Math.floor(cell / 3), cell % 3] as [0 | 1 | 2, 0 | 1 | 2];
  return cell === 0 ? undefined : `grid-${first}-${second}`;
}

/** How a pattern is drawn. */
export function patternTile(name: PatternName): PatternTile {
  const [kind, first, second] = name.split('-') as [string, string, string | undefined];
  const step = Number(first);
  if (kind === 'grid') {
    const size = 8;
    const level = lineStarts(step, size).map((y) => `M0,${y}h${size}`);
    const upright = lineStarts(Number(second), size).map((x) => `M${x},0v${size}`);
    return { size, d: [...level, ...upright].join(''), lineWidth: 0.9, dots: [] };
  }
  const size = [0, 10, 7.5, 5.5, 4][step]!;
  if (kind === 'dots') return { size, d: '', lineWidth: 0, dots: [{ x: size / 2, y: size / 2, radius: 0.9 + step / 10 }] };
  const rising = [-size, 0, size].map((x) => `M${x},${size}l${size},${-size}`).join('');
  const falling = [-size, 0, size].map((x) => `M${x},0l${size},${size}`).join('');
  return { size, d: kind === 'cross' ? rising + falling : rising, lineWidth: 0.7 + step / 10, dots: [] };
}

function lineStarts(count: number, size: number): number[] {
  return Array.from({ length: count }, (_, i) => ((i + 0.5) * size) / count);
}

/** Ink of a pattern that stands out from the colour beneath it. */
export function patternInk(colour: string): 'dark' | 'pale' {
  const channel = (at: number): number => (parseInt(colour.slice(at, at + 2), 16) / 255) ** 2.2;
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5) > 0.18 ? 'dark' : 'pale';
}

export const patternInks = { dark: '#17202a', pale: '#ffffff' } as const;
