import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterPaint, inTurnAfterPaint } from '../../../src/elements/after-paint.ts';

let frames: (() => void)[] = [];
beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const frame = (): void => frames.splice(0).forEach((each) => each());

it('what can wait goes on after the frame and after what does not wait, in the order in which it asked', async () => {
  const order: string[] = [];
  for (const name of ['first', 'second']) void inTurnAfterPaint().then(() => { order.push(name); });
  void afterPaint().then(() => { order.push('painted'); });
  await vi.advanceTimersByTimeAsync(0);
  expect([order, frames.length]).toEqual([[], 2]);
  frame();
  expect(order).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(order).toEqual(['painted', 'first', 'second']);
});

it('who asks after the frame waits for the next', async () => {
  const told = vi.fn();
  void inTurnAfterPaint();
  frame();
  await vi.advanceTimersByTimeAsync(1);
  void inTurnAfterPaint().then(told);
  await vi.advanceTimersByTimeAsync(100);
  expect(told).not.toHaveBeenCalled();
  frame();
  await vi.advanceTimersByTimeAsync(1);
  expect(told).toHaveBeenCalledTimes(1);
});

it('where nothing is painted, goes on after a quarter of a second', async () => {
  const told = vi.fn();
  void inTurnAfterPaint().then(told);
  await vi.advanceTimersByTimeAsync(249);
  expect(told).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2);
  expect(told).toHaveBeenCalledTimes(1);
});
