import { css, html, LitElement, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { base } from './base.ts';
import { customElement } from './custom-element.ts';

/** How high the sheet stands: its head alone, half the room, or all but a strip of it. */
export type Stop = 'peek' | 'half' | 'full';

const stops: readonly Stop[] = ['peek', 'half', 'full'];

/**
 * A sheet at the foot of a phone's window, over the map: put it last in a box that is `position: relative` and as high as the room there is.
 * Its handle is a button: each press goes to the next stop, Up and Down raise and lower it, and it or the head can be dragged.
 *
 * @slot head - What stays in sight at the lowest stop: the sentence.
 * @slot - The rest, which scrolls.
 * @fires {CustomEvent<{ stop: Stop, height: number }>} stop - A person moved it; `height` is how much of the room it will cover, in CSS pixels.
 * @csspart handle - The button that raises it.
 * @csspart content - The box that scrolls.
 * @cssprop [--ui-sheet-peek=calc(8.5 * var(--fg-rem))] - Height at the lowest stop, in px or rem.
 * @cssprop [--ui-sheet-top=calc(4 * var(--fg-rem))] - What the highest stop leaves free above, in px or rem.
 */
@customElement('ui-sheet')
export class UiSheet extends LitElement {
  static override styles = [base, css`
    :host {
      position: absolute;
      inset: auto 0 0;
      z-index: 5;
      display: flex;
      flex-direction: column;
      height: 50%;
      max-height: calc(100% - var(--ui-sheet-top, calc(4 * var(--fg-rem))));
      min-height: calc(3 * var(--fg-rem));
      border-radius: var(--fg-radius-sheet) var(--fg-radius-sheet) 0 0;
      background: var(--fg-card);
      box-shadow: 0 0 0 1px var(--fg-line), var(--fg-shadow);
      transition: height var(--fg-slow) var(--fg-ease);
      overflow: hidden;
    }

    :host([stop='peek']) {
      height: var(--ui-sheet-peek, calc(8.5 * var(--fg-rem)));
    }

    :host([stop='full']) {
      height: 100%;
    }

    section {
      flex: 1;
      display: flex;
      flex-direction: column;
      min-height: 0;
    }

    .dragged {
      user-select: none;
      cursor: grabbing;
    }

    .top {
      flex: none;
      max-height: 60%;
      overflow: hidden;
      touch-action: none;
    }

    .handle {
      display: flex;
      align-items: center;
      justify-content: center;
      width: 100%;
      height: max(24px, var(--fg-target) * 0.7);
      min-height: 24px;
      padding: 0;
      border: 0;
      background: none;
      cursor: grab;
    }

    .handle::before {
      content: '';
      width: 44px;
      height: 5px;
      border-radius: 3px;
      background: var(--fg-edge);
      opacity: 0.6;
    }

    .handle:hover::before {
      opacity: 1;
    }

    .handle:focus-visible {
      outline-offset: -4px;
      border-radius: var(--fg-radius-sheet);
      box-shadow: none;
    }

    .dragged .handle {
      cursor: inherit;
    }

    .head {
      padding: 0 18px;
    }

    .content {
      flex: 1;
      min-height: 0;
      padding: 8px 18px max(18px, env(safe-area-inset-bottom));
      overflow: auto;
      overscroll-behavior: contain;
    }

    .content:focus-visible {
      outline-offset: -3px;
      box-shadow: none;
    }

    @media print {
      :host, :host([stop]) {
        position: static;
        display: block;
        height: auto !important;
        max-height: none;
        overflow: visible;
        background: none;
        box-shadow: none;
      }

      section {
        display: block;
      }

      .handle {
        display: none;
      }

      .head, .content {
        padding: 0;
        overflow: visible;
      }
    }

    @media (pointer: coarse) {
      .handle {
        height: 44px;
        margin-block-end: -10px;
      }
    }

    @media (forced-colors: active) {
      :host {
        border-block-start: 1px solid CanvasText;
      }

      .handle::before {
        background: ButtonText;
        opacity: 1;
      }
    }
  `];

  /** What the sheet holds, for a screen reader. */
  @property() label = '';
  @property({ reflect: true }) stop: Stop = 'half';
  /** What the handle is called at each stop: what a press does. */
  @property({ attribute: false }) handleLabels: Record<Stop, string> = {
    peek: 'Show more of the panel',
    half: 'Show the whole panel',
    full: 'Lower the panel',
  };

  @query('section') private section!: HTMLElement;
  @query('.content') private content!: HTMLElement;
  /** When the last drag ended: the click that a browser sends after it is not a press. In milliseconds of event time. */
  private dragEnded = -Infinity;
  private drag: { pointer: number; from: number; height: number; last: number; time: number; speed: number; isMoved: boolean } | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.endDrag();
  }

  override render(): TemplateResult {
    return html`
      <section aria-label=${this.label}>
        <div class="top" @pointerdown=${this.onDown} @pointermove=${this.onMove} @pointerup=${this.onUp} @pointercancel=${this.onUp}>
          <button type="button" class="handle" part="handle" aria-label=${this.handleLabels[this.stop]} aria-controls="content"
            @click=${this.onPress} @keydown=${this.onKey}></button>
          <div class="head"><slot name="head"></slot></div>
        </div>
        <div class="content" part="content" id="content" role="group" aria-label=${this.label} tabindex="0"><slot></slot></div>
      </section>`;
  }

  /** How high it is at a stop, in CSS pixels. */
  heightAt(stop: Stop): number {
    const room = this.offsetParent?.clientHeight ?? innerHeight;
    const style = getComputedStyle(this);
    const most = style.maxHeight.endsWith('px') ? parseFloat(style.maxHeight) : room - this.lengthOf('--ui-sheet-top', 64);
    return Math.min(most, { peek: this.lengthOf('--ui-sheet-peek', 136), half: room / 2, full: room }[stop]);
  }

  private lengthOf(name: string, otherwise: number): number {
    const value = getComputedStyle(this).getPropertyValue(name).trim();
    const size = parseFloat(value);
    if (Number.isNaN(size)) return otherwise * parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
    return value.endsWith('rem') ? size * parseFloat(getComputedStyle(document.documentElement).fontSize) : size;
  }

  private moveTo(stop: Stop): void {
    if (stop === this.stop) return;
    this.stop = stop;
    if (stop === 'peek') this.content.scrollTop = 0;
    this.dispatchEvent(new CustomEvent('stop', { bubbles: true, detail: { stop, height: this.heightAt(stop) } }));
  }

  private onPress(event: MouseEvent): void {
    if (event.timeStamp - this.dragEnded < 50) return;
    this.moveTo(stops[(stops.indexOf(this.stop) + 1) % stops.length]!);
  }

  private onKey(event: KeyboardEvent): void {
    const at = stops.indexOf(this.stop);
    const steps: Record<string, number> = { ArrowUp: at + 1, ArrowDown: at - 1, Home: 0, End: 2 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.moveTo(stops[Math.min(Math.max(step, 0), 2)]!);
  }

  private onDown(event: PointerEvent): void {
    if (event.button !== 0 || (event.target as Element).closest('a, button:not(.handle), input, select')) return;
    this.drag = {
      pointer: event.pointerId, from: event.clientY, height: this.offsetHeight, last: event.clientY, time: event.timeStamp, speed: 0, isMoved: false,
    };
  }

  private onMove(event: PointerEvent): void {
    const { drag } = this;
    if (drag?.pointer !== event.pointerId) return;
    if (!drag.isMoved && Math.abs(event.clientY - drag.from) < 5) return;
    if (!drag.isMoved) {
      drag.isMoved = true;
      this.style.transition = 'none';
      this.section.classList.add('dragged');
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    }
    const time = Math.max(event.timeStamp - drag.time, 1);
    drag.speed = 0.6 * (event.clientY - drag.last) / time + 0.4 * drag.speed;
    drag.last = event.clientY;
    drag.time = event.timeStamp;
    this.style.height = `${Math.max(this.heightAt('peek') * 0.8, drag.height + drag.from - event.clientY)}px`;
  }

  /** Goes to the stop nearest to where the sheet would glide in a sixth of a second. */
  private onUp(event: PointerEvent): void {
    const { drag } = this;
    if (drag?.pointer !== event.pointerId) return;
    const glide = this.offsetHeight - drag.speed * 160;
    this.endDrag();
    if (!drag.isMoved) return;
    this.dragEnded = event.timeStamp;
    const distance = (stop: Stop) => Math.abs(this.heightAt(stop) - glide);
    this.moveTo([...stops].sort((a, b) => distance(a) - distance(b))[0]!);
  }

  private endDrag(): void {
    this.drag = undefined;
    this.section?.classList.remove('dragged');
    this.style.removeProperty('transition');
    this.style.removeProperty('height');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ui-sheet': UiSheet;
  }
}
