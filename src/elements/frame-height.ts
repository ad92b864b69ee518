import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What an embed sends to the page round it: the height in pixels that its content needs. */
export interface HeightTold {
  type: 'fairground:height';
  height: number;
}

/** What that page may send to it: a wish to be told again, from a script that came after the embed. */
const ask = 'fairground:ask';

/**
 * Tells the page round the frame, whoever it is, how high the content is, whenever that changes: a number and nothing else. The only message it answers is the
 * wish to be told again, and that from the page round it alone; all others are left unread.
 */
export class FrameHeight implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #page: Window;
  #observer?: ResizeObserver;
  #told = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, page: Window = window) {
    this.#host = host;
    this.#page = page;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#page.parent === this.#page) return;
    this.#observer = new ResizeObserver(() => this.#tell());
    this.#observer.observe(this.#host);
    this.#page.addEventListener('message', this.#hear);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#page.removeEventListener('message', this.#hear);
  }

  #hear = ({ source, data }: MessageEvent<unknown>): void => {
    if (source !== this.#page.parent || typeof data !== 'object' || data === null || (data as { type?: unknown }).type !== ask) return;
    this.#told = 0;
    this.#tell();
  };

  #tell(): void {
    const height = Math.ceil(this.#host.getBoundingClientRect().height);
    if (height === this.#told || height === 0) return;
    this.#told = height;
    this.#page.parent.postMessage({ type: 'fairground:height', height } satisfies HeightTold, '*');
  }
}
