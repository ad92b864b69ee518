import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { base } from './base.ts';
import { customElement } from './custom-element.ts';
import { button } from './button.ts';
import { placePopup } from './place-popup.ts';

/**
 * A button that opens a note beside it. Escape, a press elsewhere and its close button close it, and the focus goes back to the button. Nothing
 * waits for it: the page stays in use.
 *
 * @slot - The note. Put there what is due when `open` is fired.
 * @slot trigger - What the button shows; a question mark unless told.
 * @fires open - The note is being opened.
 * @csspart button - The button.
 * @csspart note - The note.
 */
@customElement('ui-popover')
export class UiPopover extends LitElement {
  static override styles = [base, button, css`
    :host { display: inline; color: inherit; font: inherit; letter-spacing: inherit; }
    .trigger { display: inline; padding: 0; border: 0; background: none; color: inherit; font: inherit; text-align: inherit; }
    :host([look='term']) .trigger { text-decoration: underline dotted 1.5px; text-underline-offset: .2em; min-height: 24px; }
    :host([look='term']) .trigger:hover { color: var(--fg-accent); text-decoration-style: solid; }
    :host([look='mark']) .trigger {
      display: inline-grid; place-items: center; width: 24px; height: 24px; margin-block: -4px; border-radius: 50%; color: var(--fg-soft);
      font: 700 var(--fg-text-tiny)/1 var(--fg-sans); vertical-align: middle;
    }
    :host([look='mark']) .trigger span { display: grid; place-items: center; width: 16px; height: 16px; border: 1px solid var(--fg-edge); border-radius: 50%; }
    :host([look='mark']) .trigger:is(:hover, [aria-expanded='true']) span { border-color: var(--fg-accent); color: var(--fg-accent); }
    .note {
      position: fixed; inset: auto; margin: 0; padding: 14px 16px 16px; border: 1px solid var(--fg-line); border-radius: var(--fg-radius-large);
      background: var(--fg-card); color: var(--fg-ink); box-shadow: var(--fg-shadow); font: 400 var(--fg-text-small)/1.45 var(--fg-sans); overflow: auto;
      overscroll-behavior: contain; text-align: start; white-space: normal; text-transform: none; letter-spacing: normal;
    }
    .note:focus { outline: none; }
    .note:focus-visible { outline: 2px solid var(--fg-focus); outline-offset: -2px; box-shadow: var(--fg-shadow); }
    header { display: flex; gap: 8px; align-items: start; margin-block: -6px 6px; margin-inline-end: -8px; }
    header strong { flex: 1; padding-block: 8px 0; font: 600 calc(1.0625 * var(--fg-rem))/1.25 var(--fg-serif); }
    .button.icon { flex: none; min-height: calc(2.25 * var(--fg-rem)); }
    @media (pointer: coarse) { :host([look='mark']) .trigger { width: 36px; height: 36px; margin-block: -10px; } }
    @media print { :host([look='mark']) { display: none; } }
  `];

  /** What the button is called, where what it shows is not enough. */
  @property() label = '';
  @property() heading = '';
  /** `term`: a word in a text, underlined with dots. `mark`: a question mark in a circle. */
  @property({ reflect: true }) look: 'term' | 'mark' = 'mark';
  @property({ attribute: 'close-label' }) closeLabel = 'Close';
  /** Tab passes the button over: one of many alike, of which another is on its way. */
  @property({ type: Boolean }) passed = false;

  @state() private isOpen = false;
  @query('.trigger') private trigger!: HTMLButtonElement;
  @query('.note') private note!: HTMLElement;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('scroll', this.onScroll, true);
    this.isOpen = false;
  }

  override render(): TemplateResult {
    return html`<button type="button" class="trigger" part="button" popovertarget="note" aria-haspopup="dialog" aria-expanded=${this.isOpen}
        tabindex=${this.passed ? -1 : nothing} aria-label=${this.label || nothing}><slot name="trigger"><span aria-hidden="true">?</span></slot></button><div id="note" class="note"
        part="note" popover="auto" role="dialog" aria-labelledby="heading" tabindex="-1" @keydown=${this.onKey} @beforetoggle=${this.onBefore} @toggle=${this.onToggle}>
        <header><strong id="heading">${this.heading}</strong>
          <button type="button" class="button icon" aria-label=${this.closeLabel} @click=${this.hide}>
            <svg width="14" viewBox="0 0 16 16" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13" /></svg>
          </button></header>
        <slot></slot>
      </div>`;
  }

  /** Opens the note. */
  show(): void {
    if (!this.note.matches(':popover-open')) this.note.showPopover();
  }

  /** Closes it; the focus goes back to the button if it was inside. */
  hide(): void {
    if (!this.note.matches(':popover-open')) return;
    const hadFocus = this.shadowRoot!.activeElement !== null || this.contains(document.activeElement);
    this.note.hidePopover();
    if (hadFocus) this.trigger.focus();
  }

  /** A browser brings the focus back from a note on its own, but not out of one in a shadow root. */
  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    this.hide();
  }

  private onBefore({ newState }: ToggleEvent): void {
    if (newState !== 'open') return;
    placePopup(this.note, this.trigger, { minWidth: 320 });
    this.dispatchEvent(new CustomEvent('open'));
  }

  private onToggle({ newState }: ToggleEvent): void {
    this.isOpen = newState === 'open';
    if (this.isOpen) {
      this.note.focus();
      addEventListener('scroll', this.onScroll, true);
    } else removeEventListener('scroll', this.onScroll, true);
  }

  /** What it lies beside moves away under it. */
  private onScroll = (event: Event): void => {
    if (event.composedPath()[0] !== this.note) this.hide();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ui-popover': UiPopover;
  }
}
