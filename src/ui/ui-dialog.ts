import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { base } from './base.ts';
import { customElement } from './custom-element.ts';
import { button } from './button.ts';

/**
 * A sheet before the page, which waits meanwhile: a modal dialog. Escape, its close button and a click beside it close it, and the focus goes
 * back to where it was. It fills the window of a phone.
 *
 * @slot - What it shows; scrolls where it is long.
 * @slot foot - Buttons that stay in sight below.
 * @fires close - It was closed, by whatever means.
 * @csspart dialog - The sheet.
 * @csspart heading - Its heading.
 * @cssprop [--ui-dialog-width=calc(40 * var(--fg-rem))] - How wide it may be.
 */
@customElement('ui-dialog')
export class UiDialog extends LitElement {
  static override styles = [base, button, css`
    :host {
      display: contents;
    }

    dialog {
      flex-direction: column;
      width: min(var(--ui-dialog-width, calc(40 * var(--fg-rem))), 100vw - calc(2 * var(--fg-rem)));
      max-width: none;
      max-height: min(calc(52 * var(--fg-rem)), 100dvh - calc(3 * var(--fg-rem)));
      padding: 0;
      border: 1px solid var(--fg-line);
      border-radius: var(--fg-radius-large);
      background: var(--fg-card);
      color: var(--fg-ink);
      box-shadow: var(--fg-shadow);
      overflow: hidden;
    }

    dialog[open] {
      display: flex;
      animation: rise var(--fg-slow) var(--fg-ease);
    }

    dialog:focus-visible {
      box-shadow: var(--fg-shadow);
    }

    dialog::backdrop {
      background: rgb(18 23 29 / 0.45);
      animation: dim var(--fg-slow);
    }

    @keyframes rise {
      from {
        opacity: 0;
        translate: 0 12px;
      }
    }

    @keyframes dim {
      from {
        opacity: 0;
      }
    }

    .top {
      display: flex;
      align-items: start;
      gap: var(--fg-space-3);
      padding: 20px 16px 12px 24px;
    }

    h2 {
      flex: 1;
      min-width: 0;
      margin: 0;
      padding-block: 4px;
      font: 600 var(--fg-headline) / 1.2 var(--fg-serif);
      text-wrap: balance;
      overflow-wrap: break-word;
    }

    .body {
      flex: 1;
      min-height: 0;
      padding: 0 24px 24px;
      overflow: auto;
      overscroll-behavior: contain;
      scrollbar-width: thin;
    }

    footer {
      border-block-start: 1px solid var(--fg-line);
    }

    slot[name='foot'] {
      display: flex;
      flex-wrap: wrap;
      justify-content: end;
      gap: var(--fg-space-2);
      padding: 12px 24px;
    }

    footer:not(.filled) {
      display: none;
    }

    @media (max-width: 40rem) {
      dialog {
        width: 100vw;
        height: 100dvh;
        max-height: none;
        border: 0;
        border-radius: 0;
      }

      .top {
        padding: 12px 8px 8px 16px;
      }

      .body {
        padding: 0 16px 16px;
      }

      slot[name='foot'] {
        padding: 12px 16px max(12px, env(safe-area-inset-bottom));
      }
    }
  `];

  @property({ type: Boolean, reflect: true }) open = false;
  @property() heading = '';
  /** What the close button is called. */
  @property({ attribute: 'close-label' }) closeLabel = 'Close';

  @query('dialog') private dialog!: HTMLDialogElement;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.open = false;
    this.dialog?.close();
  }

  override render(): TemplateResult {
    return html`
      <dialog part="dialog" aria-labelledby="heading" @close=${this.onClose} @pointerdown=${this.onPress}>
        <div class="top">
          <h2 id="heading" part="heading">${this.heading}</h2>
          <button type="button" class="button icon" aria-label=${this.closeLabel} @click=${this.hide}>
            <svg width="16" viewBox="0 0 16 16" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true">
              <path d="M3 3l10 10M13 3L3 13" />
            </svg>
          </button>
        </div>
        <div class="body" role="group" aria-labelledby="heading" tabindex="0"><slot></slot></div>
        <footer><slot name="foot" @slotchange=${onFoot}></slot></footer>
      </dialog>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('open') || this.dialog.open === this.open) return;
    if (this.open && this.isConnected) this.dialog.showModal();
    else this.dialog.close();
  }

  /** Opens it. */
  show(): void {
    this.open = true;
  }

  /** Closes it. */
  hide(): void {
    this.open = false;
  }

  private onClose(): void {
    this.open = false;
    this.dispatchEvent(new CustomEvent('close'));
  }

  /** A press on the dialog itself that is outside its box is on the backdrop. */
  private onPress(event: PointerEvent): void {
    if (event.target !== this.dialog) return;
    const { left, right, top, bottom } = this.dialog.getBoundingClientRect();
    const isInside = event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom;
    if (!isInside) this.hide();
  }
}

function onFoot({ target }: Event): void {
  const slot = target as HTMLSlotElement;
  slot.parentElement!.classList.toggle('filled', slot.assignedElements().length > 0);
}

declare global {
  interface HTMLElementTagNameMap {
    'ui-dialog': UiDialog;
  }
}
