import { describe, expect, it } from 'vitest';
import { LineEnds } from '../../../src/pack/line-ends.ts';

describe('LineEnds', () => {
  it('lists the lines that go on from a point, those not walked there yet first, the newest first, and the way back last', () => {
    const meeting = new LineEnds();
    for (const line of [0, 1, 2]) meeting.add(line, [7, 7], [line, 0]);
    meeting.add(3, [1, 0], [7, 7]);
    expect(meeting.onwards([7, 7], ~2)).toEqual([~3, 1, 0, 2]);
    meeting.walk(1);
    expect(meeting.onwards([7, 7], 3)).toEqual([2, 0, 1, ~3]);
    meeting.startLayer();
    expect(meeting.onwards([7, 7], 3)).toEqual([2, 1, 0, ~3]);
    expect(meeting.onwards([1, 0], 0)).toEqual([3, ~1]);
    expect(meeting.onwards([5, 5], 0)).toEqual([]);
  });

  it('keeps the two ways along a line that ends where it starts, and looks at no more than a hundred anywhere', () => {
    const meeting = new LineEnds();
    meeting.add(0, [3, 3], [3, 3]);
    expect(meeting.onwards([3, 3], 9)).toEqual([~0, 0]);
    for (let line = 1; line < 500; line++) meeting.add(line, [3, 3], [line, -1]);
    expect(meeting.onwards([3, 3], 9)).toEqual(Array.from({ length: 100 }, (_, i) => 499 - i));
  });
});
