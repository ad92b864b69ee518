import { afterEach, describe, expect, test } from 'vitest';
import { FrameHeight } from '../../../src/elements/frame-height.ts';

/** A window in a frame, of a height, whose page keeps what it is sent. */
function framed(innerHeight = 100) {
  const target = new EventTarget();
  const sent: { data: unknown; to: string }[] = [];
  const parent = { postMessage: (data: unknown, to: string) => sent.push({ data, to }) };
  const page = Object.assign(target, { parent, innerHeight }) as unknown as Window & { innerHeight: number };
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
    const height = new FrameHeight(element as never, undefined, page);
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
    const height = new FrameHeight(host() as never, undefined, page);
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

  test('tells what is needed where the frame stretches it, and is stretched no more once that is heeded', async () => {
    const { page, sent } = framed(500);
    const element = host();
    const content = element.appendChild(document.createElement('main'));
    const style = document.body.appendChild(document.createElement('style'));
    style.textContent = '.stretched { display: flex; min-height: 500px; height: auto !important } .stretched[heeded] { min-height: 0 }';
    element.className = 'stretched';
    element.attachShadow({ mode: 'open' }).append(content);
    content.style.cssText = 'flex: none; height: 300px';
    const height = new FrameHeight(element as never, undefined, page);
    height.hostConnected();
    height.hostUpdated();
    const told = () => sent.map(({ data }) => (data as { height: number }).height);
    await expect.poll(told).toEqual([300]);
    expect(element.offsetHeight).toBe(500);
    content.style.height = '250px';
    await expect.poll(told).toEqual([300, 250]);
    page.dispatchEvent(new Event('resize'));
    expect(element.hasAttribute('heeded')).toBe(false);
    page.innerHeight = 250;
    page.dispatchEvent(new Event('resize'));
    expect(element.offsetHeight).toBe(250);
    content.style.height = '200px';
    await expect.poll(told).toEqual([300, 250, 200]);
    height.hostDisconnected();
  });

  test('asks for more at once, and for less only when all is there', async () => {
    const { page, sent } = framed(500);
    const element = host();
    let isAllThere = false;
    const height = new FrameHeight(element as never, () => isAllThere, page);
    height.hostConnected();
    await new Promise((done) => setTimeout(done, 100));
    expect(sent).toEqual([]);
    element.style.height = '700px';
    await expect.poll(() => sent.map(({ data }) => (data as { height: number }).height)).toEqual([700]);
    element.style.height = '320px';
    await new Promise((done) => setTimeout(done, 100));
    expect(sent).toHaveLength(1);
    isAllThere = true;
    height.hostUpdated();
    expect(sent[1]!.data).toEqual({ type: 'fairground:height', height: 320 });
    height.hostDisconnected();
  });

  test('is silent where there is no frame', async () => {
    const { page, sent } = framed();
    Object.assign(page, { parent: page });
    new FrameHeight(host() as never, undefined, page).hostConnected();
    await new Promise((done) => setTimeout(done, 50));
    expect(sent).toEqual([]);
  });
});
