import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from './base.ts';
import { customElement } from './custom-element.ts';
import { button } from './button.ts';

/**
 * A message that does not stand in the way. A screen reader speaks an `error` at once and the other kinds when it is idle.
 *
 * @slot - What happened, what was kept and what to do next.
 * @slot action - A button that does it.
 * @fires dismiss - A person sent it away. Whoever put it there removes it.
 * @csspart notice - The box.
 */
@customElement('ui-notice')
export class UiNotice extends LitElement {
  static override styles = [base, button, css`
    .notice {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 6px 12px;
      padding: 8px 8px 8px 12px;
      border: 1px solid var(--fg-line);
      border-inline-start: 4px solid var(--tone);
      border-radius: var(--fg-radius);
      background: var(--fg-card);
      line-height: 1.4;
    }

    :host {
      --tone: var(--fg-accent);
    }

    :host([kind='warning']) {
      --tone: var(--fg-pocket);
    }

    :host([kind='error']) {
      --tone: var(--fg-danger);
    }

    .message {
      flex: 1 1 calc(14 * var(--fg-rem));
      min-width: 0;
      padding-block: 3px;
      overflow-wrap: anywhere;
    }

    .ends {
      display: flex;
      align-items: center;
      gap: 6px;
      margin-inline-start: auto;
    }

    .button.icon {
      min-height: max(calc(1.75 * var(--fg-rem)), var(--fg-target));
      width: max(calc(1.75 * var(--fg-rem)), var(--fg-target));
    }
  `];

  @property({ reflect: true }) kind: 'info' | 'warning' | 'error' = 'info';
  /** Shows the button that sends it away. */
  @property({ type: Boolean }) dismissible = false;
  @property({ attribute: 'dismiss-label' }) dismissLabel = 'Dismiss';

  override render(): TemplateResult {
    return html`
      <div class="notice" part="notice">
        <div class="message" role=${this.kind === 'error' ? 'alert' : 'status'}><slot></slot></div>
        <div class="ends">
          <slot name="action"></slot>
          ${this.dismissible ? html`
            <button type="button" class="button icon" aria-label=${this.dismissLabel} @click=${this.dismiss}>
              <svg width="14" viewBox="0 0 16 16" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true">
                <path d="M3 3l10 10M13 3L3 13" />
              </svg>
            </button>` : nothing}
        </div>
      </div>`;
  }

  private dismiss(): void {
    this.dispatchEvent(new CustomEvent('dismiss', { bubbles: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ui-notice': UiNotice;
  }
}
