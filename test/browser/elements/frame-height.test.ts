import { afterEach, describe, expect, test } from 'vitest';
import { FrameHeight } from '../../../src/elements/frame-height.ts';

/** A window in a frame whose page keeps what it is sent. */
function framed() {
  const target = new EventTarget();
  const sent: { data: unknown; to: string }[] = [];
  const parent = { postMessage: (data: unknown, to: string) => sent.push({ data, to }) };
  const page = Object.assign(target, { parent }) as unknown as Window;
  const say = (data: unknown, source: unknown = parent) => target.dispatchEvent(Object.assign(new Event('message'), { data, source }));
  return { page, sent, say };
}

function host(): HTMLElement {
  const element = Object.assign(document.createElement('div'), { addController: () => undefined });
  element.style.height = '320px';
  document.body.append(element);
  return element;
}

afterEach(() => document.body.replaceChildren());

describe('FrameHeight', () => {
  test('tells the page round the frame how high it is, when that changes', async () => {
    const { page, sent } = framed();
    const element = host();
    const height = new FrameHeight(element as never, page);
    height.hostConnected();
    await expect.poll(() => sent).toEqual([{ data: { type: 'fairground:height', height: 320 }, to: '*' }]);
    element.style.height = '400px';
    await expect.poll(() => sent.at(-1)!.data).toEqual({ type: 'fairground:height', height: 400 });
    height.hostDisconnected();
    element.style.height = '500px';
    await new Promise((done) => setTimeout(done, 100));
    expect(sent).toHaveLength(2);
  });

  test('answers one wish, of the page round it alone, and leaves all else unread', async () => {
    const { page, sent, say } = framed();
    const height = new FrameHeight(host() as never, page);
    height.hostConnected();
    await expect.poll(() => sent).toHaveLength(1);
    for (const data of ['fairground:ask', null, undefined, 7, [], {}, { type: 'other' }, { type: { toString: () => 'fairground:ask' } }]) say(data);
    say({ type: 'fairground:ask' }, window);
    say({ type: 'fairground:ask' }, null);
    expect(sent).toHaveLength(1);
    say({ type: 'fairground:ask' });
    expect(sent).toHaveLength(2);
    height.hostDisconnected();
  });

  test('is silent where there is no frame', async () => {
    const { page, sent } = framed();
    Object.assign(page, { parent: page });
    new FrameHeight(host() as never, page).hostConnected();
    await new Promise((done) => setTimeout(done, 50));
    expect(sent).toEqual([]);
  });
});
