import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import '../ui/ui-popover.ts';
import type { glossary, Term } from '../words/glossary.ts';

/**
 * A word of the field, with its plain meaning one press away. The meanings are fetched when first wanted.
 *
 * @slot - How the word stands in the text; the term itself unless told.
 */
@customElement('fair-term')
export class FairTerm extends LitElement {
  static override styles = [theme, base, css`
    :host { display: inline; font: inherit; color: inherit; }
    p { margin: 0; }
  `];

  /** The word as the glossary has it. */
  @property() term: Term = 'LSOA';

  @state() private _glossary?: typeof glossary;

  override render(): TemplateResult {
    return html`<ui-popover look="term" .heading=${this.term} @open=${this.#fetch} @pointerenter=${this.#fetch} @focusin=${this.#fetch}><slot
      slot="trigger">${this.term}</slot><p>${this._glossary?.[this.term] ?? nothing}</p></ui-popover>`;
  }

  #fetch = async (): Promise<void> => {
    this._glossary ??= (await import('../words/glossary.ts')).glossary;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-term': FairTerm;
  }
}
