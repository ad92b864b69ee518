import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { askWorker } from '../offline/ask-worker.ts';
import type { Answer, SaveFailure } from '../offline/messages.ts';
import { base } from '../ui/base.ts';
import { button } from '../ui/button.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import '../ui/ui-progress.ts';
import { offlineWords as words } from '../words/offline-words.ts';
import { SceneConsumer } from './scene-consumer.ts';

/** What is known of the council: nothing yet, not saved, being saved, saved, or a failure. */
type State =
  | { is: 'unknown' }
  | { is: 'not-saved'; after?: 'removed' | SaveFailure }
  | { is: 'saving'; share?: number }
  | { is: 'saved'; on: Date };

/**
 * Saves the council shown for use without a connection, and removes it again. Takes everything from the scene of its root; empty where the page has no service
 * worker.
 */
@customElement('fair-keep')
export class FairKeep extends LitElement {
  static override styles = [theme, base, button, css`
    h3 { margin: 32px 0 8px; font: 600 calc(1.25 * var(--fg-rem)) / 1.25 var(--fg-serif); }
    p { margin: 0 0 10px; }
    [role='status']:empty { display: none; }
  `];

  @state() private _state: State = { is: 'unknown' };
  @query('h3') private _title?: HTMLElement;
  readonly #consumer = new SceneConsumer(this);
  #asked?: string;
  #hadFocus = false;

  get #council(): { code: string; name: string } | undefined {
    return this.#consumer.scene?.manifest?.council;
  }

  protected override willUpdate(): void {
    this.#hadFocus = this.shadowRoot?.activeElement instanceof HTMLButtonElement;
    const { code } = this.#council ?? {};
    if (code === undefined || code === this.#asked) return;
    this.#asked = code;
    this._state = { is: 'unknown' };
    void this.#look(code);
  }

  /** The button that was pressed is gone: a person goes on from the title. */
  protected override updated(): void {
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this._title?.focus();
  }

  /** What the worker answers; undefined where it does not, or the page shows another council by then. */
  async #ask(code: string, ask: 'kept' | 'save' | 'remove', hear?: (answer: Answer) => void): Promise<Answer | undefined> {
    const worker = (await navigator.serviceWorker?.ready)?.active;
    const answer = worker ? await askWorker(worker, { ask, area: code }, hear).catch(() => undefined) : undefined;
    return code === this.#asked ? answer : undefined;
  }

  async #look(code: string): Promise<void> {
    const answer = await this.#ask(code, 'kept');
    if (answer?.is !== 'kept') return;
    const { savedOn } = answer.kept;
    this._state = savedOn === undefined ? { is: 'not-saved' } : { is: 'saved', on: new Date(savedOn) };
  }

  #save = async (): Promise<void> => {
    const { code } = this.#council!;
    this._state = { is: 'saving' };
    void navigator.storage?.persist?.().catch(() => undefined);
    const answer = await this.#ask(code, 'save', (told) => {
      if (told.is === 'progress' && code === this.#asked) this._state = { is: 'saving', share: told.done / told.of };
    });
    if (code !== this.#asked) return;
    if (answer?.is === 'done') await this.#look(code);
    else this._state = { is: 'not-saved', after: answer?.is === 'failed' ? answer.why : 'network' };
  };

  #remove = async (): Promise<void> => {
    const { code } = this.#council!;
    if ((await this.#ask(code, 'remove'))?.is === 'done') this._state = { is: 'not-saved', after: 'removed' };
  };

  override render(): TemplateResult | typeof nothing {
    const name = this.#council?.name;
    const state = this._state;
    if (name === undefined || state.is === 'unknown') return nothing;
    return html`
      <h3 tabindex="-1">${words.title}</h3>
      <p role="status">${said(state, name)}</p>
      ${state.is === 'saving' ? html`<ui-progress label=${words.saving(name)} .value=${state.share}></ui-progress>` : nothing}
      ${state.is === 'not-saved' ? html`<p>${words.about(name)}</p>
        <button class="button" type="button" @click=${this.#save}>${words.save(name)}</button>` : nothing}
      ${state.is === 'saved' ? html`<button class="button" type="button" @click=${this.#remove}>${words.remove(name)}</button>` : nothing}`;
  }
}

function said(state: State, name: string): string {
  if (state.is === 'saved') return words.saved(name, state.on);
  if (state.is !== 'not-saved' || state.after === undefined) return '';
  return state.after === 'removed' ? words.removed(name) : words.failed[state.after](name);
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-keep': FairKeep;
  }
}
