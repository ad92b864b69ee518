import { expect, it } from 'vitest';
import { inTurnAfterPaint } from '../../../src/elements/after-paint.ts';

it('what waits for the frame goes on in tasks of its own, and what a reader does meanwhile comes between them', async () => {
  const order: string[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => order.push('between');
  void inTurnAfterPaint().then(() => {
    order.push('first');
    port2.postMessage(undefined);
  });
  await Promise.all(['second', 'third', 'last'].map((name) => inTurnAfterPaint().then(() => order.push(name))));
  port1.close();
  expect(order.filter((each) => each !== 'between')).toEqual(['first', 'second', 'third', 'last']);
  expect(order).toContain('between');
  expect(order.indexOf('between')).toBeLessThan(order.indexOf('last'));
});
