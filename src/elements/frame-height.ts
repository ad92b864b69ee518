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
 *
 * A frame that nobody resizes stretches its content; what is told is the height without that. Once the frame has the height that was told, the host carries the
 * attribute `heeded`, by which its style leaves it unstretched. That it needs less is told only when all is there: a frame does not close and open while it loads.
 */
export class FrameHeight implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #isAllThere: () => boolean;
  readonly #page: Window;
  readonly #watched = new Set<Element>();
  #observer?: ResizeObserver;
  #told = 0;
  #isOwed = false;

  constructor(host: ReactiveControllerHost & HTMLElement, isAllThere: () => boolean = () => true, page: Window = window) {
    this.#host = host;
    this.#isAllThere = isAllThere;
    this.#page = page;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#page.parent === this.#page) return;
    this.#observer = new ResizeObserver(() => this.#tell());
    this.#watch(this.#host);
    this.#page.addEventListener('message', this.#hear);
    this.#page.addEventListener('resize', this.#see);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#watched.clear();
    this.#page.removeEventListener('message', this.#hear);
    this.#page.removeEventListener('resize', this.#see);
  }

  /** A stretched host keeps its height when its content needs less: what lies in its main part shows that. */
  hostUpdated(): void {
    if (this.#page.parent === this.#page) return;
    for (const each of this.#host.shadowRoot?.querySelectorAll('main, main > *') ?? []) this.#watch(each);
    if (this.#isOwed) this.#tell();
  }

  #watch(element: Element): void {
    if (this.#watched.has(element)) return;
    this.#watched.add(element);
    this.#observer?.observe(element);
  }

  #hear = ({ source, data }: MessageEvent<unknown>): void => {
    if (source !== this.#page.parent || typeof data !== 'object' || data === null || (data as { type?: unknown }).type !== ask) return;
    this.#told = 0;
    this.#tell();
  };

  #see = (): void => {
    if (Math.abs(this.#page.innerHeight - this.#told) <= 1) this.#host.toggleAttribute('heeded', true);
  };

  #tell(): void {
    const height = Math.ceil(this.#naturalHeight());
    this.#isOwed = height < this.#page.innerHeight && !this.#isAllThere();
    if (this.#isOwed || height === this.#told || height === 0) return;
    this.#told = height;
    this.#page.parent.postMessage({ type: 'fairground:height', height } satisfies HeightTold, '*');
  }

  /** The host's height as it is when the frame is heeded. To measure that may shorten the page for a moment, which must not scroll it. */
  #naturalHeight(): number {
    const host = this.#host;
    if (host.hasAttribute('heeded')) return host.getBoundingClientRect().height;
    const { scrollTop } = document.documentElement;
    host.toggleAttribute('heeded', true);
    const { height } = host.getBoundingClientRect();
    host.toggleAttribute('heeded', false);
    if (scrollTop !== document.documentElement.scrollTop) document.documentElement.scrollTop = scrollTop;
    return height;
  }
}
