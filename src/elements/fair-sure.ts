import { css, html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import '../ui/ui-popover.ts';
import { sureWords as words, type SureLine } from '../words/sure-words.ts';

/** A small button beside a number that opens what is known of how sure it is. */
@customElement('fair-sure')
export class FairSure extends LitElement {
  static override styles = [theme, base, css`
    :host { display: inline; }
    dl { margin: 0; }
    dt { margin-block-start: 8px; color: var(--fg-soft); font-weight: 600; }
    dt:first-child { margin-block-start: 0; }
    dd { margin: 0; }
    @media print { :host { display: none; } }
  `];

  /** Which number: an area and what is measured. */
  @property() label = '';
  /** Tab passes it over. */
  @property({ type: Boolean }) passed = false;
  /** Asked for what to say each time it opens. */
  @property({ attribute: false }) lines: () => readonly SureLine[] = () => [];

  @state() private _shown: readonly SureLine[] = [];

  override render(): TemplateResult {
    return html`<ui-popover look="mark" ?passed=${this.passed} label=${words.button(this.label)} heading=${words.heading} @open=${() => { this._shown = this.lines(); }}>
      <dl>${this._shown.map(({ name, text }) => html`<dt>${name}</dt><dd>${text}</dd>`)}</dl>
    </ui-popover>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-sure': FairSure;
  }
}
