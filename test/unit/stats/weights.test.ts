import { describe, expect, it } from 'vitest';
import { weightsFrom } from '../../../src/stats/weights.ts';

describe('weightsFrom', () => {
  it('lays lists end to end, ascending, and names the islands', () => {
    const lists = Object.freeze([Object.freeze([3, 1]), Object.freeze([0]), Object.freeze([]), Object.freeze([0])]);
    const { offsets, neighbours, islands } = weightsFrom(lists);
    expect([...offsets]).toEqual([0, 2, 3, 3, 4]);
    expect([...neighbours]).toEqual([1, 3, 0, 0]);
    expect(islands).toEqual([2]);
  });

  it('takes no areas, and one', () => {
    expect([...weightsFrom([]).offsets]).toEqual([0]);
    expect(weightsFrom([[]]).islands).toEqual([0]);
  });

  it.each([
    ['a row that is not there', [[1], [2]], 'weightsFrom requires neighbours from 0 to 1, got 2'],
    ['a part of a row', [[0.5], []], 'weightsFrom requires neighbours from 0 to 1, got 0.5'],
    ['itself', [[0]], 'weightsFrom requires that no area is its own neighbour, got 0'],
    ['one twice', [[1, 1], [0]], 'weightsFrom requires each neighbour once, got 1 twice for 0'],
    ['a link one way', [[1], []], 'weightsFrom requires links both ways, got 0 to 1 alone'],
    ['a link one way back', [[], [0]], 'weightsFrom requires links both ways, got 1 to 0 alone'],
    ['a link one way among others', [[1, 2], [0], []], 'weightsFrom requires links both ways, got 0 to 2 alone'],
  ])('names %s', (_, lists, message) => {
    expect(() => weightsFrom(lists)).toThrow(message);
  });
});
