import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { levels, type Level } from '../../model/level.ts';
import { base } from '../../ui/base.ts';
import { button } from '../../ui/button.ts';
import { customElement } from '../../ui/custom-element.ts';
import { theme } from '../../ui/theme.ts';
import '../../ui/ui-copy-button.ts';
import '../../ui/ui-dialog.ts';
import '../../ui/ui-segmented.ts';
import '../../ui/ui-switch.ts';
import { formatView } from '../../view/address.ts';
import type { Theme } from '../../view/view.ts';
import { embedWords } from '../../words/embed-words.ts';
import { levelNames } from '../../words/names.ts';
import { shareWords as words } from '../../words/share-words.ts';
import { embedShows, type EmbedShow } from '../embed-show.ts';
import { explorerAddress } from '../explorer-address.ts';
import type { Scene } from '../scene.ts';
import { viewSentence } from '../view-sentence.ts';
import { elementCode, embedAddress, frameCode, type EmbedChoice } from './embed-code.ts';
import { shareStyle } from './share-style.ts';

type Kind = 'frame' | 'element';
type Colours = 'auto' | Theme;

const leastHeight = 240;
const mostHeight = 2000;

/**
 * Shares a view: its link to copy, and a builder of the code that shows it on another page, with what it will look like. Stands open while it is on the page.
 *
 * @fires close - It was closed.
 */
@customElement('fair-share-dialog')
export class FairShareDialog extends LitElement {
  static override styles = [theme, base, button, shareStyle, css`ui-dialog { --ui-dialog-width: calc(62 * var(--fg-rem)); }`];

  @property({ attribute: false }) scene!: Scene;

  @state() private _show?: EmbedShow;
  @state() private _level?: Level;
  @state() private _isLocked = false;
  @state() private _height = 560;
  @state() private _colours: Colours = 'auto';
  @state() private _kind: Kind = 'frame';

  override render(): TemplateResult {
    const link = explorerAddress(this.scene);
    return html`<ui-dialog open heading=${words.title} @close=${() => this.dispatchEvent(new CustomEvent('close'))}>
      <section>
        <label for="link">${words.link}</label>
        <div class="copied"><input id="link" readonly .value=${link} aria-describedby="hint" @focus=${selectAll}>
          <ui-copy-button label=${words.copyLink} done-label=${words.copied} .text=${link}></ui-copy-button></div>
        <p id="hint" class="small">${words.linkHint}</p>
      </section>
      <section>
        <h3>${words.build}</h3>
        <p class="small">${words.buildHint}</p>
        <div class="parts">${this.#renderChoices()}${this.#renderResult()}</div>
      </section>
    </ui-dialog>`;
  }

  /** What is shown unless another is chosen: what is on screen. */
  get #show(): EmbedShow {
    const { sight, selected, pockets } = this.scene.view;
    if (this._show) return this._show;
    if (sight === 'table' || sight === 'compare') return sight;
    if (sight === 'area' && selected) return 'profile';
    return pockets ? 'pockets' : 'map';
  }

  get #choice(): EmbedChoice {
    const { view } = this.scene;
    const query = formatView({
      ...view, sight: 'map', camera: undefined, sort: undefined, locked: undefined,
      level: this._level ?? view.level, theme: this._colours === 'auto' ? undefined : this._colours,
    });
    return { show: this.#show, query, isLocked: this._isLocked, height: this._height };
  }

  /** What is missing for what is to be shown. */
  get #lack(): string | undefined {
    const { selected, compared } = this.scene.view;
    if (this.#show === 'profile' && !selected) return words.needsArea;
    return this.#show === 'compare' && compared.length < 2 ? words.needsTwo : undefined;
  }

  #renderChoices(): TemplateResult {
    const { indicator, view } = this.scene;
    const isFrame = this._kind === 'frame';
    return html`<div class="choices">
      <ui-segmented label=${words.kind} .value=${this._kind} .options=${(['frame', 'element'] as const).map((value) => ({ value, label: words.kinds[value] }))}
        @change=${({ detail }: CustomEvent<{ value: Kind }>) => { this._kind = detail.value; }}></ui-segmented>
      <p class="small">${words.kindHints[this._kind]}</p>
      <label>${words.show}<select @change=${(event: Event) => { this._show = chosen(event) as EmbedShow; }}>
        ${embedShows.map((show) => html`<option value=${show} ?selected=${show === this.#show}>${embedWords.shows[show]}</option>`)}</select></label>
      <label>${words.level}<select @change=${(event: Event) => { this._level = chosen(event) as Level; }}>
        ${levels.map((level) => html`<option value=${level} ?selected=${level === (this._level ?? view.level)} ?disabled=${!indicator?.levels.includes(level)}>${levelNames[level].title}</option>`)}</select></label>
      <label>${words.colours}<select @change=${(event: Event) => { this._colours = chosen(event) as Colours; }}>
        ${(['auto', 'light', 'dark'] as const).map((each) => html`<option value=${each} ?selected=${each === this._colours}>${words.colourNames[each]}</option>`)}</select></label>
      ${isFrame ? html`
        <label>${words.height}<input type="number" min=${leastHeight} max=${mostHeight} step="20" .value=${String(this._height)} aria-describedby="grows"
          @change=${this.#setHeight}></label>
        <p id="grows" class="small">${words.heightHint}</p>
        <ui-switch label=${words.lock} description=${words.lockHint} ?checked=${this._isLocked}
          @change=${({ detail }: CustomEvent<{ checked: boolean }>) => { this._isLocked = detail.checked; }}></ui-switch>` : nothing}
    </div>`;
  }

  #setHeight = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const said = Math.round(Number(input.value));
    this._height = Number.isFinite(said) && said > 0 ? Math.min(mostHeight, Math.max(leastHeight, said)) : this._height;
    input.value = String(this._height);
  };

  #renderResult(): TemplateResult {
    const lack = this.#lack;
    if (lack) return html`<p role="status">${lack}</p>`;
    const home = this.scene.home ?? location.href;
    const title = viewSentence(this.scene) ?? this.scene.indicator?.label ?? words.title;
    const code = this._kind === 'frame' ? frameCode(this.#choice, home, title) : elementCode(this.#choice, home);
    return html`<div class="result">
      <label for="code">${words.code}</label>
      <textarea id="code" readonly rows="7" spellcheck="false" .value=${code} @focus=${selectAll}></textarea>
      <ui-copy-button label=${words.copyCode} done-label=${words.copied} look="strong" .text=${code}></ui-copy-button>
      <h4>${words.preview}</h4>
      <iframe title=${words.preview} src=${embedAddress(this.#choice, home)} height=${this._height}></iframe>
    </div>`;
  }
}

function chosen(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}

function selectAll(event: Event): void {
  (event.target as HTMLInputElement | HTMLTextAreaElement).select();
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-share-dialog': FairShareDialog;
  }
}
