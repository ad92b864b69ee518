import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import { glossary } from '../words/glossary.ts';
import { glossaryWords as words } from '../words/glossary-words.ts';
import { aboutStyle } from './about-style.ts';
import { aboutWays } from './about-ways.ts';
import { panelStyle } from './panel-style.ts';
import { SceneConsumer } from './scene-consumer.ts';

/** Every word of the field that the pages use, with its plain meaning, and a field to find one. */
@customElement('fair-words')
export class FairWords extends LitElement {
  static override styles = [theme, base, panelStyle, aboutStyle, css`
    label { display: block; margin-block-end: 4px; color: var(--fg-soft); font-size: var(--fg-text-small); font-weight: 600; }
    input {
      width: min(100%, 320px); min-height: var(--fg-control); padding: 6px 12px; border: 1px solid var(--fg-edge); border-radius: var(--fg-radius);
      background: var(--fg-card); color: var(--fg-ink);
    }
    .meanings > div { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 2fr); gap: 2px 24px; padding-block: 10px; border-block-end: 1px solid var(--fg-line); }
    .meanings dt { margin: 0; font: 600 calc(1.0625 * var(--fg-rem))/1.35 var(--fg-serif); }
    .meanings dd { color: var(--fg-ink); font-size: inherit; }
    @media (max-width: 560px) { .meanings > div { grid-template-columns: minmax(0, 1fr); } }
    @media print { .find { display: none; } }
  `];

  readonly #consumer = new SceneConsumer(this);
  @state() private _text = '';

  override render(): TemplateResult {
    const scene = this.#consumer.scene;
    const wanted = this._text.trim().toLowerCase();
    const found = Object.entries(glossary).filter(([term, meaning]) => `${term} ${meaning}`.toLowerCase().includes(wanted));
    return html`<article>
      ${scene ? aboutWays(scene) : nothing}
      <h2>${words.title}</h2>
      <p class="lead">${words.lead}</p>
      <div class="find"><label for="find">${words.find}</label>
        <input id="find" type="search" autocomplete="off" .value=${this._text} @input=${({ target }: Event) => { this._text = (target as HTMLInputElement).value; }}>
        <p class="small" role="status">${wanted === '' ? nothing : found.length > 0 ? words.found(found.length) : words.none(this._text.trim())}</p></div>
      <dl class="meanings">${found.map(([term, meaning]) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`)}</dl>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-words': FairWords;
  }
}
