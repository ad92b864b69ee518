import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let afterPaint: () => Promise<void>, inTurnAfterPaint: () => Promise<void>;
let frames: (() => void)[] = [];
let page: EventTarget & { visibilityState: string };
beforeEach(async () => {
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', { top: 'the page', self: 'the page' });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.resetModules();
  ({ afterPaint, inTurnAfterPaint } = await import('../../../src/elements/after-paint.ts'));
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

const inFrame = (): void => { vi.stubGlobal('window', { top: 'the page', self: 'a frame' }); };
const hide = (): void => {
  page.visibilityState = 'hidden';
  page.dispatchEvent(new Event('visibilitychange'));
};

it.each([
  ['a page that goes out of sight', () => setTimeout(hide)],
  ['a page that is not in sight', hide],
  ['a frame, which may lie where nobody has scrolled to', inFrame],
])('where nothing is painted, goes on after a quarter of a second: %s', async (_, happens) => {
  const told = vi.fn();
  happens();
  void inTurnAfterPaint().then(told);
  vi.advanceTimersByTime(1);
  vi.advanceTimersByTime(248);
  await rest();
  expect(told).not.toHaveBeenCalled();
  vi.advanceTimersByTime(3);
  await rest();
  expect(told).toHaveBeenCalledTimes(1);
});

it('of those who wait, a page that goes out of sight hurries those that still do, each time it does', async () => {
  const told: number[] = [];
  void afterPaint().then(() => told.push(0));
  frame();
  await rest();
  for (const wait of [1, 2]) {
    page.visibilityState = 'visible';
    void afterPaint().then(() => told.push(wait));
    hide();
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(251);
    await rest();
  }
  expect(told).toEqual([0, 1, 2]);
});

it('a page in sight sets no timer, and waits for its frame', async () => {
  const told = vi.fn();
  void afterPaint().then(told);
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(10_000);
  await rest();
  expect(told).not.toHaveBeenCalled();
  frame();
  await rest();
  expect(told).toHaveBeenCalledTimes(1);
  hide();
  expect(vi.getTimerCount()).toBe(0);
});
