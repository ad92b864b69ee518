import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base } from '../ui/base.ts';
import { button } from '../ui/button.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import { shareWords as words } from '../words/share-words.ts';
import { SceneConsumer } from './scene-consumer.ts';

/**
 * A button that opens what shares a view: its link, and the code that puts it on another page. What it opens is fetched when it is first pressed. Takes
 * everything from the scene of its root.
 *
 * @csspart button - The button.
 */
@customElement('fair-share')
export class FairShare extends LitElement {
  static override styles = [theme, base, button, css`
    :host { display: inline-grid; vertical-align: top; }
    .failed { margin: 4px 0 0; color: var(--fg-danger); font-size: var(--fg-text-small); }
  `];

  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  @property() label: string = words.open;
  /** `plain`: words alone. */
  @property({ reflect: true }) look: 'outlined' | 'plain' = 'outlined';

  @state() private _isOpen = false;
  @state() private _hasFailed = false;

  readonly #consumer = new SceneConsumer(this, { isPatient: true });

  override render(): TemplateResult {
    const { scene } = this.#consumer;
    return html`
      <button type="button" class="button ${this.look}" part="button" aria-haspopup="dialog" ?disabled=${!scene?.manifest} @click=${this.#open}>${this.label}</button>
      ${this._hasFailed ? html`<p class="failed" role="alert">${words.failed}</p>` : nothing}
      ${this._isOpen && scene ? html`<fair-share-dialog .scene=${scene} @close=${() => { this._isOpen = false; }}></fair-share-dialog>` : nothing}`;
  }

  #open = async (): Promise<void> => {
    try {
      await import('./share/fair-share-dialog.ts');
      this._hasFailed = false;
      this._isOpen = true;
    } catch {
      this._hasFailed = true;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-share': FairShare;
  }
}
