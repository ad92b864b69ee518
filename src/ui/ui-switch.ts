import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from './base.ts';
import { customElement } from './custom-element.ts';

/**
 * Something that is on or off, at once.
 *
 * @slot - What is said below it, beside its description: links, for instance.
 * @fires {CustomEvent<{ checked: boolean }>} change - A person turned it; `checked` holds what it is now.
 * @csspart track - The groove that the knob slides in.
 */
@customElement('ui-switch')
export class UiSwitch extends LitElement {
  static override styles = [base, css`
    button {
      display: flex;
      align-items: center;
      gap: 10px;
      width: 100%;
      min-height: max(calc(2 * var(--fg-rem)), var(--fg-target));
      padding: 0;
      border: 0;
      border-radius: var(--fg-radius);
      background: none;
      font-weight: 600;
      line-height: 1.3;
      text-align: start;
    }

    .track {
      flex: none;
      position: relative;
      width: 38px;
      height: 22px;
      border: 1px solid var(--fg-edge);
      border-radius: 11px;
      background: var(--fg-card);
      transition: background-color var(--fg-quick), border-color var(--fg-quick);
    }

    .track::after {
      content: '';
      position: absolute;
      inset-block-start: 2px;
      inset-inline-start: 2px;
      width: 16px;
      height: 16px;
      border-radius: 50%;
      background: var(--fg-edge);
      transition: translate var(--fg-quick) var(--fg-ease), background-color var(--fg-quick);
    }

    button:hover .track {
      border-color: var(--fg-accent);
    }

    [aria-checked='true'] .track {
      border-color: var(--fg-accent);
      background: var(--fg-accent);
    }

    [aria-checked='true'] .track::after {
      translate: 16px 0;
      background: var(--fg-card);
    }

    :host(:dir(rtl)) [aria-checked='true'] .track::after {
      translate: -16px 0;
    }

    .description {
      margin: 4px 0 0;
      color: var(--fg-soft);
      font-size: var(--fg-text-small);
    }

    @media (forced-colors: active) {
      .track {
        forced-color-adjust: none;
        border-color: ButtonText;
        background: ButtonFace;
      }

      .track::after {
        background: ButtonText;
      }

      [aria-checked='true'] .track {
        background: Highlight;
      }

      [aria-checked='true'] .track::after {
        background: HighlightText;
      }
    }
  `];

  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  @property() label = '';
  /** What turning it on does, below the label. */
  @property() description = '';
  @property({ type: Boolean, reflect: true }) checked = false;

  override render(): TemplateResult {
    return html`
      <button type="button" role="switch" aria-checked=${this.checked} aria-describedby=${this.description ? 'description' : nothing}
        @click=${this.turn}>
        <span class="track" part="track"></span><span>${this.label}</span>
      </button>
      ${this.description ? html`<p class="description" id="description">${this.description}</p>` : nothing}
      <slot></slot>`;
  }

  private turn(): void {
    this.checked = !this.checked;
    this.dispatchEvent(new CustomEvent('change', { bubbles: true, detail: { checked: this.checked } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ui-switch': UiSwitch;
  }
}
