import { describe, expect, it } from 'vitest';
import { cellPattern, classPattern, patternInk, patternTile, type PatternName } from '../../../src/map/class-pattern.ts';

/** How much of its tile a pattern covers, about. */
function cover(name: PatternName | undefined): number {
  if (!name) return 0;
  const { size, d, lineWidth, dots } = patternTile(name);
  const lines = (d.match(/M/g)?.length ?? 0) / 3;
  return (lines * Math.SQRT2 * size * lineWidth + dots.reduce((sum, { radius }) => sum + Math.PI * radius ** 2, 0)) / size ** 2;
}

describe('classPattern', () => {
  it('gives each class a pattern of its own, denser towards the strong end, and leaves the weakest plain', () => {
    for (const count of [2, 3, 4, 5, 6, 7]) {
      const names = Array.from({ length: count }, (_, place) => classPattern(place, { count, strongEnd: 'high' }));
      expect(new Set(names).size).toBe(count);
      expect(names[0]).toBeUndefined();
      const covers = names.map(cover);
      expect(covers).toEqual([...covers].sort((a, b) => a - b));
      expect(Array.from({ length: count }, (_, place) => classPattern(place, { count, strongEnd: 'low' }))).toEqual([...names].reverse());
    }
  });

  it('parts the two sides of 0 by lines and dots, denser the further off', () => {
    const names = [0, 1, 2, 3, 4, 5].map((place) => classPattern(place, { count: 6, below: 3, strongEnd: 'high' }));
    expect(names).toEqual(['lines-3', 'lines-2', 'lines-1', 'dots-1', 'dots-2', 'dots-3']);
  });

  it('gives the nine cells of two indicators nine patterns', () => {
    const names = Array.from({ length: 9 }, (_, cell) => cellPattern(cell));
    expect(new Set(names).size).toBe(9);
    expect(names[7]).toBe('grid-2-1');
  });
});

describe('patternInk', () => {
  it('is dark on pale colours and pale on dark ones', () => {
    expect(['#f4eaf0', '#dfc1d5', '#c08bb4', '#93508f', '#5b1f63'].map(patternInk)).toEqual(['dark', 'dark', 'dark', 'pale', 'pale']);
  });
});
