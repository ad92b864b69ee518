/** What a reader does with pointer and wheel, as a map understands it. Points are pixels from the upper left corner. */
export interface GestureEvents {
  panBy(dx: number, dy: number): void;
  /** Zooms by so many steps about a point. `glide`: in one smooth step. */
  zoomAt(x: number, y: number, steps: number, glide?: boolean): void;
  /** A gesture has ended. */
  settle(): void;
  point(target: EventTarget | null, x: number, y: number): void;
  leave(): void;
  tap(target: EventTarget | null): void;
}

/** Pixels that a pointer may move in a click. */
const clickSlack = 3;
/** Wheel pixels to a step of zoom: of a wheel, and of two fingers on a pad. */
const wheelStep = { wheel: 450, pinch: 100 };
const linePixels = 40;
/** Quiet after which a run of the wheel has ended, milliseconds. */
const wheelRest = 200;

/**
 * Reads gestures off an element: drag, pinch, wheel and double click. Ends with `stop`.
 */
export class MapGestures {
  readonly #element: Element;
  readonly #events: GestureEvents;
  readonly #ended = new AbortController();
  readonly #pointers = new Map<number, { x: number; y: number }>();
  #start?: { x: number; y: number };
  #hasMoved = false;
  #resting?: ReturnType<typeof setTimeout>;

  constructor(element: HTMLElement | SVGElement, events: GestureEvents) {
    this.#element = element;
    this.#events = events;
    const { signal } = this.#ended;
    const on = <Name extends keyof HTMLElementEventMap>(name: Name, listener: (event: HTMLElementEventMap[Name]) => void, more: AddEventListenerOptions = {}): void => {
      element.addEventListener(name, listener as EventListener, { signal, ...more });
    };
    on('pointerdown', (event) => this.#down(event));
    on('pointermove', (event) => this.#move(event));
    on('pointerup', (event) => this.#up(event));
    on('pointercancel', (event) => this.#up(event));
    on('pointerleave', () => events.leave());
    on('click', (event) => { if (!this.#hasMoved) events.tap(event.target); });
    on('dblclick', (event) => {
      event.preventDefault();
      events.zoomAt(...this.#at(event), event.shiftKey ? -1 : 1, true);
    });
    on('wheel', (event) => this.#wheel(event), { passive: false });
  }

  /** Whether a gesture is under way. */
  get isUnderWay(): boolean {
    return this.#resting !== undefined || (this.#pointers.size > 0 && this.#hasMoved);
  }

  stop(): void {
    clearTimeout(this.#resting);
    this.#ended.abort();
  }

  #at({ clientX, clientY }: MouseEvent): [number, number] {
    const { left, top } = this.#element.getBoundingClientRect();
    return [clientX - left, clientY - top];
  }

  #down(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    const [x, y] = this.#at(event);
    if (this.#pointers.size === 0) {
      this.#start = { x, y };
      this.#hasMoved = false;
    }
    this.#pointers.set(event.pointerId, { x, y });
  }

  #move(event: PointerEvent): void {
    const [x, y] = this.#at(event);
    const before = this.#pointers.get(event.pointerId);
    if (!before) {
      this.#events.point(event.target, x, y);
      return;
    }
    if (!this.#hasMoved) {
      if (Math.hypot(x - this.#start!.x, y - this.#start!.y) <= clickSlack) return;
      this.#hasMoved = true;
      for (const id of this.#pointers.keys()) this.#element.setPointerCapture(id);
      this.#events.leave();
    }
    const other = [...this.#pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) this.#pinch(before, { x, y }, other);
    else this.#events.panBy(x - before.x, y - before.y);
    this.#pointers.set(event.pointerId, { x, y });
  }

  #pinch(before: { x: number; y: number }, now: { x: number; y: number }, other: { x: number; y: number }): void {
    const apart = (point: { x: number; y: number }): number => Math.max(1, Math.hypot(point.x - other.x, point.y - other.y));
    this.#events.panBy((now.x - before.x) / 2, (now.y - before.y) / 2);
    this.#events.zoomAt((now.x + other.x) / 2, (now.y + other.y) / 2, Math.log2(apart(now) / apart(before)));
  }

  #up(event: PointerEvent): void {
    if (!this.#pointers.delete(event.pointerId) || this.#pointers.size > 0) return;
    if (this.#hasMoved) this.#events.settle();
  }

  #wheel(event: WheelEvent): void {
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? linePixels : 1);
    this.#events.zoomAt(...this.#at(event), -pixels / (event.ctrlKey ? wheelStep.pinch : wheelStep.wheel));
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.#resting = undefined;
      this.#events.settle();
    }, wheelRest);
  }
}
