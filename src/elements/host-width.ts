import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps the width of an element's content, in whole pixels, and draws the element anew in the next frame when it changes: drawing within the
 * observation itself would change the element's height under the observer.
 */
export class HostWidth implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer?: ResizeObserver;
  #frame = 0;
  #width: number;

  /** `before`: the width taken until the element has been laid out. */
  constructor(host: ReactiveControllerHost & Element, before: number) {
    this.#host = host;
    this.#width = before;
    host.addController(this);
  }

  get width(): number {
    return this.#width;
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry!.contentRect.width);
      cancelAnimationFrame(this.#frame);
      if (width === this.#width || width === 0) return;
      this.#frame = requestAnimationFrame(() => {
        this.#width = width;
        this.#host.requestUpdate();
      });
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }
}
