/**
 * What runs in the pages that are measured: it knows when areas have got other colours, by the attributes and classes of SVG and by what MapLibre sends to the graphics card, and
 * how long frames take. Given to a page as a script before its own.
 */
export interface Meter {
  /** Milliseconds from a choice to the end of the frame in which the map has other colours. */
  switched(choose: () => void): Promise<number>;
  /** Looks out for the next event of a kind; `after` then gives the milliseconds from it to the end of the frame after it. */
  expect(event: string): void;
  after(): Promise<number>;
  /** Milliseconds of each frame until `stopFrames`. */
  startFrames(): void;
  stopFrames(): number[];
}

declare global {
  interface Window {
    meter: Meter;
  }
}

export function installMeter(): void {
  const longest = 20_000;
  let isColoured = false;
  let hasSent = false;
  const { bufferSubData, bufferData, drawElements } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.bufferSubData = function (this: WebGL2RenderingContext, ...given: unknown[]) {
    hasSent = true;
    return (bufferSubData as (...all: unknown[]) => void).apply(this, given);
  };
  WebGL2RenderingContext.prototype.bufferData = function (this: WebGL2RenderingContext, ...given: unknown[]) {
    hasSent = true;
    return (bufferData as (...all: unknown[]) => void).apply(this, given);
  };
  WebGL2RenderingContext.prototype.drawElements = function (this: WebGL2RenderingContext, ...given: Parameters<typeof drawElements>) {
    if (hasSent) isColoured = true;
    return drawElements.apply(this, given);
  };
  const { setAttribute } = Element.prototype;
  Element.prototype.setAttribute = function (this: Element, name: string, value: string) {
    if ((name === 'fill' || name === 'class') && this instanceof SVGGeometryElement) isColoured = true;
    setAttribute.call(this, name, value);
  };
  /** After the frame that is being made: a message that comes when it has been handed over. */
  const frameEnd = (then: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then();
      port2.postMessage(undefined);
    });
  };
  let times: number[] | undefined;
  let expected = Promise.resolve(0);
  window.meter = {
    switched: (choose) => new Promise((resolve, reject) => {
      frameEnd(() => {
        isColoured = hasSent = false;
        const from = performance.now();
        const look = (): void => frameEnd(() => {
          if (isColoured) resolve(performance.now() - from);
          else if (performance.now() - from > longest) reject(new Error('no area got another colour'));
          else look();
        });
        // Asked for first, so that what the page does after its frame does not count.
        look();
        try {
          choose();
        } catch (error) {
          reject(error as Error);
        }
      });
    }),
    expect: (event) => {
      expected = new Promise((resolve) => {
        window.addEventListener(event, () => {
          const from = performance.now();
          frameEnd(() => resolve(performance.now() - from));
        }, { once: true, capture: true });
      });
    },
    after: () => expected,
    startFrames: () => {
      times = [];
      const next = (now: number): void => {
        times?.push(now);
        if (times) requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
    },
    stopFrames: () => {
      const stood = times ?? [];
      times = undefined;
      return stood.slice(1).map((time, i) => time - stood[i]!);
    },
  };
}
