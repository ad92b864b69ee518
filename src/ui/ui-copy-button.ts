import { css, html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base } from './base.ts';
import { customElement } from './custom-element.ts';
import { button } from './button.ts';
import { copyText } from './copy-text.ts';

/**
 * A button that copies a text and says whether it did, in sight and to a screen reader, for a few seconds.
 *
 * @fires copied - The text is on the clipboard.
 * @csspart button - The button.
 */
@customElement('ui-copy-button')
export class UiCopyButton extends LitElement {
  static override styles = [base, button, css`
    :host {
      display: inline-block;
    }

    .button {
      width: 100%;
      display: inline-grid;
    }

    /* Both words lie in one cell, so that the button keeps its width when they change. */
    .button > span {
      grid-area: 1 / 1;
    }

    .off {
      visibility: hidden;
    }

    .failed {
      margin: 4px 0 0;
      color: var(--fg-danger);
      font-size: var(--fg-text-small);
    }

    .failed:empty {
      display: none;
    }
  `];

  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** What is copied. */
  @property() text = '';
  @property() label = 'Copy';
  /** Shown in place of the label, and spoken, once it is copied. */
  @property({ attribute: 'done-label' }) doneLabel = 'Copied';
  /** Shown below, and spoken, where it could not be copied. */
  @property({ attribute: 'failed-label' }) failedLabel = 'The browser did not let this be copied. Select the text and copy it by hand.';
  /** `strong` fills the button with the accent colour. */
  @property({ reflect: true }) look: 'outlined' | 'strong' | 'plain' = 'outlined';

  @state() private outcome: 'copied' | 'failed' | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.outcome = undefined;
  }

  override render(): TemplateResult {
    const isDone = this.outcome === 'copied';
    return html`
      <button type="button" class="button ${this.look}" part="button" @click=${this.copy}>
        <span class=${isDone ? 'off' : ''}>${this.label}</span>
        <span class=${isDone ? '' : 'off'}>${this.doneLabel}</span>
      </button>
      <div class="unseen" role="status">${isDone ? this.doneLabel : ''}</div>
      <p class="failed" role="alert">${this.outcome === 'failed' ? this.failedLabel : ''}</p>`;
  }

  private async copy(): Promise<void> {
    clearTimeout(this.timer);
    this.outcome = undefined;
    const isCopied = await copyText(this.text);
    this.outcome = isCopied ? 'copied' : 'failed';
    if (!isCopied) return;
    this.dispatchEvent(new CustomEvent('copied', { bubbles: true }));
    this.timer = setTimeout(() => { this.outcome = undefined; }, 2500);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ui-copy-button': UiCopyButton;
  }
}
