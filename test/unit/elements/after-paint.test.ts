import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterPaint, inTurnAfterPaint } from '../../../src/elements/after-paint.ts';

let frames: (() => void)[] = [];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const frame = (): void => frames.splice(0).forEach((each) => each());
/** Until all that is to follow has followed, in as many tasks as it takes. */
const rest = async (): Promise<void> => { for (let i = 0; i < 20; i++) await new Promise((resolve) => { setImmediate(resolve); }); };

it('what can wait goes on after the frame and after what does not wait, in the order in which it asked', async () => {
  const order: string[] = [];
  for (const name of ['first', 'second']) void inTurnAfterPaint().then(() => { order.push(name); });
  void afterPaint().then(() => { order.push('painted'); });
  await rest();
  expect([order, frames.length]).toEqual([[], 2]);
  frame();
  expect(order).toEqual([]);
  await rest();
  expect(order).toEqual(['painted', 'first', 'second']);
});

it('who asks after the frame waits for the next', async () => {
  const told = vi.fn();
  void inTurnAfterPaint();
  frame();
  await rest();
  void inTurnAfterPaint().then(told);
  await rest();
  expect(told).not.toHaveBeenCalled();
  frame();
  await rest();
  expect(told).toHaveBeenCalledTimes(1);
});

it('where nothing is painted, goes on after a quarter of a second', async () => {
  const told = vi.fn();
  void inTurnAfterPaint().then(told);
  vi.advanceTimersByTime(249);
  await rest();
  expect(told).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2);
  await rest();
  expect(told).toHaveBeenCalledTimes(1);
});
