import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base } from '../ui/base.ts';
import { button } from '../ui/button.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import { takeAwayWords as words } from '../words/take-away-words.ts';
import { SceneConsumer } from './scene-consumer.ts';

/**
 * A button that opens what a view lets a reader take away: figures, picture, copies, paper. What it opens is fetched when it is first pressed. Takes
 * everything from the scene of its root.
 *
 * @csspart button - The button.
 */
@customElement('fair-take-away')
export class FairTakeAway extends LitElement {
  static override styles = [theme, base, button, css`
    :host { display: inline-grid; vertical-align: top; }
    @media print { :host { display: none; } }
    .failed { margin: 4px 0 0; color: var(--fg-danger); font-size: var(--fg-text-small); }
  `];

  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  @property() label: string = words.open;
  /** `strong` fills the button with the accent colour. */
  @property({ reflect: true }) look: 'outlined' | 'strong' | 'plain' = 'outlined';

  @state() private _isOpen = false;
  @state() private _hasFailed = false;

  readonly #consumer = new SceneConsumer(this, { isPatient: true });

  override render(): TemplateResult {
    const { scene } = this.#consumer;
    return html`
      <button type="button" class="button ${this.look}" part="button" aria-haspopup="dialog" ?disabled=${!scene?.manifest} @click=${this.#open}>${this.label}</button>
      ${this._hasFailed ? html`<p class="failed" role="alert">${words.noDialog}</p>` : nothing}
      ${this._isOpen && scene ? html`<fair-take-away-dialog .scene=${scene} @close=${() => { this._isOpen = false; }}></fair-take-away-dialog>` : nothing}`;
  }

  #open = async (): Promise<void> => {
    try {
      await import('./take-away/fair-take-away-dialog.ts');
      this._hasFailed = false;
      this._isOpen = true;
    } catch {
      this._hasFailed = true;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-take-away': FairTakeAway;
  }
}
