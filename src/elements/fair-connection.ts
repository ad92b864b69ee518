import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { askWorker } from '../offline/ask-worker.ts';
import type { Tidings } from '../offline/messages.ts';
import { base } from '../ui/base.ts';
import { button } from '../ui/button.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import '../ui/ui-notice.ts';
import { offlineWords as words } from '../words/offline-words.ts';

type Said = 'offline' | 'stands-in' | 'full' | 'update';

/**
 * What a reader of the site's own page needs to know of the connection: that there is none, that kept figures are shown, that nothing more can be kept, or that a newer version
 * is ready. Empty else. Listens to the browser and to the page's service worker; never reloads unless asked.
 */
@customElement('fair-connection')
export class FairConnection extends LitElement {
  static override styles = [theme, base, button, css`
    /* Over the end of the panel, which scrolls: clear of the map, its legend and its buttons. */
    :host {
      position: fixed;
      inset: auto 16px max(16px, env(safe-area-inset-bottom)) auto;
      z-index: 30;
      display: grid;
      gap: 8px;
      width: 328px;
    }

    @media (max-width: 1079px) {
      :host {
        inset: auto auto max(16px, env(safe-area-inset-bottom)) 16px;
        width: 288px;
      }
    }

    /* Below the topics and above the sheet: the last sentence said, then those before it. */
    @media (max-width: 719px) {
      :host {
        inset: calc(max(0px, env(safe-area-inset-top)) + 124px) 12px auto;
        width: auto;
      }

      ui-notice:not(:last-child) {
        display: none;
      }
    }

    ui-notice {
      box-shadow: var(--fg-shadow);
    }

    @media print {
      :host {
        display: none;
      }
    }
  `];

  @state() private _said: readonly Said[] = [];
  @state() private _keptOn?: Date;
  #waiting?: ServiceWorker;

  override connectedCallback(): void {
    super.connectedCallback();
    if (navigator.onLine) this.#back();
    else this.#gone();
    addEventListener('offline', this.#gone);
    addEventListener('online', this.#back);
    document.addEventListener('fairground-update', this.#offer);
    navigator.serviceWorker?.addEventListener('message', this.#hear);
    void this.#catchUp().catch(() => undefined);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('offline', this.#gone);
    removeEventListener('online', this.#back);
    document.removeEventListener('fairground-update', this.#offer);
    navigator.serviceWorker?.removeEventListener('message', this.#hear);
  }

  #say(said: Said): void {
    if (!this._said.includes(said)) this._said = [...this._said, said];
  }

  #unsay(...said: Said[]): void {
    this._said = this._said.filter((each) => !said.includes(each));
  }

  #gone = (): void => this.#say('offline');
  #back = (): void => this.#unsay('offline', 'stands-in');

  /** What the worker told while the page was still loading. */
  async #catchUp(): Promise<void> {
    const worker = navigator.serviceWorker?.controller;
    const answer = worker ? await askWorker(worker, { ask: 'tidings' }) : undefined;
    if (answer?.is === 'tidings') answer.tidings.forEach((data) => this.#take(data));
  }

  #hear = ({ data }: MessageEvent<Tidings>): void => this.#take(data);

  #take(data: Tidings): void {
    if (data?.tell === 'full') this.#say('full');
    if (data?.tell !== 'stands-in') return;
    const on = new Date(data.on);
    this._keptOn = Number.isNaN(on.getTime()) ? undefined : on;
    this.#unsay('offline');
    this.#say('stands-in');
  }

  #offer = (event: Event): void => {
    this.#waiting = (event as CustomEvent<{ worker: ServiceWorker }>).detail.worker;
    this.#say('update');
  };

  #takeUpdate = (): void => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    void askWorker(this.#waiting!, { ask: 'take-over' }).catch(() => location.reload());
  };

  override render(): TemplateResult {
    const sentences: Record<Said, string> = { offline: words.offline, 'stands-in': words.standsIn(this._keptOn), full: words.full, update: words.update };
    return html`${this._said.map((said) => html`
      <ui-notice dismissible kind=${said === 'full' ? 'warning' : 'info'} @dismiss=${() => this.#unsay(said)}>${sentences[said]}
        ${said === 'update' ? html`<button slot="action" class="button" type="button" @click=${this.#takeUpdate}>${words.takeUpdate}</button>` : nothing}
      </ui-notice>`)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-connection': FairConnection;
  }
}
