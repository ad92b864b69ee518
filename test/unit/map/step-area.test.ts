import { describe, expect, it } from 'vitest';
import { stepArea } from '../../../src/map/step-area.ts';

// A plus sign: 0 in the middle, 1 north, 2 south, 3 west, 4 east; 5 further east of 4.
const points: [number, number][] = [[0, 0], [0, 1], [0, -1], [-1, 0], [1, 0], [3, 0.2]];

describe('stepArea', () => {
  it('goes to the area that lies in the direction of the key', () => {
    expect(stepArea(points, 0, 'ArrowUp')).toBe(1);
    expect(stepArea(points, 0, 'ArrowDown')).toBe(2);
    expect(stepArea(points, 0, 'ArrowLeft')).toBe(3);
    expect(stepArea(points, 0, 'ArrowRight')).toBe(4);
  });

  it('prefers an area that touches over a nearer one that does not', () => {
    expect(stepArea(points, 0, 'ArrowRight', [[5], [], [], [], [], []])).toBe(5);
  });

  it('stops at the edge', () => {
    expect(stepArea(points, 5, 'ArrowRight')).toBeUndefined();
    expect(stepArea([[0, 0]], 0, 'ArrowUp')).toBeUndefined();
  });

  it('passes rows of the ring by', () => {
    expect(stepArea(points, 0, 'ArrowUp', [[99], [], [], [], [], []])).toBe(1);
  });

  it('refuses a row that is not there', () => {
    expect(() => stepArea(points, 9, 'ArrowUp')).toThrow('stepArea requires a row below 6, got 9');
  });
});
