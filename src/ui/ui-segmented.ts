import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base } from './base.ts';
import { customElement } from './custom-element.ts';
import { segmentedStyle } from './ui-segmented-style.ts';

/** One of a few choices that are all in sight. */
export interface Choice {
  value: string;
  /** May hold soft hyphens where a narrow part may break it. */
  label: string;
  /** Why it cannot be chosen now, in a sentence. It stays in sight, and says so when one tries. */
  unavailable?: string;
  /** A CSS colour that stands for it. */
  colour?: string;
}

/**
 * A few choices, all in sight, one of which holds: a radio group. Arrows, Home and End move and choose. A choice that is not available now
 * can be reached, is not chosen, and says why under the group.
 *
 * @fires {CustomEvent<{ value: string }>} change - A person chose; `value` holds it already.
 * @fires {CustomEvent<{ value: string, reason: string }>} unavailable - A person tried a choice that is not available.
 * @csspart label - The words above the group.
 * @csspart option - Each choice.
 * @csspart reason - Why the choice last tried is not available.
 */
@customElement('ui-segmented')
export class UiSegmented extends LitElement {
  static override styles = [base, segmentedStyle];
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  @property() label = '';
  @property({ type: Boolean, attribute: 'label-hidden' }) labelHidden = false;
  @property({ attribute: false }) options: readonly Choice[] = [];
  @property() value = '';
  /** `segments` share one frame, a `list` stands one below the other, `chips` lie in a row. */
  @property({ reflect: true }) look: 'segments' | 'list' | 'chips' = 'segments';

  /** The unavailable choice last tried, while the focus is on it. */
  @state() private tried: string | undefined;

  override render(): TemplateResult {
    const holder = this.options.find(({ value }) => value === this.value) ?? this.options.find(({ unavailable }) => !unavailable);
    return html`
      <div class=${this.labelHidden ? 'unseen' : 'label'} id="label" part="label">${this.label}</div>
      <div class="group" role="radiogroup" aria-labelledby="label" @keydown=${this.onKey} @focusout=${this.onFocusOut}>
        ${this.options.map((option, index) => this.renderOption(option, index, option === holder))}
      </div>
      <p class="reason" part="reason" role="status">${this.options.find(({ value }) => value === this.tried)?.unavailable}</p>`;
  }

  private renderOption(option: Choice, index: number, holdsTab: boolean): TemplateResult {
    const { value, label, unavailable, colour } = option;
    return html`
      <button type="button" class="option" part="option" role="radio" aria-checked=${value === this.value}
        aria-disabled=${unavailable ? 'true' : nothing} aria-describedby=${unavailable ? `reason-${index}` : nothing}
        tabindex=${holdsTab ? 0 : -1} .style=${colour ? `--swatch: ${colour}` : ''} @click=${() => this.choose(option)}>
        ${colour ? html`<span class="swatch"></span>` : nothing}<span class="words">${label}</span>
      </button>
      ${unavailable ? html`<span class="unseen" id="reason-${index}" aria-hidden="true">${unavailable}</span>` : nothing}`;
  }

  private choose({ value, unavailable }: Choice): void {
    if (unavailable) {
      this.tried = value;
      this.dispatchEvent(new CustomEvent('unavailable', { bubbles: true, detail: { value, reason: unavailable } }));
      return;
    }
    this.tried = undefined;
    if (value === this.value) return;
    this.value = value;
    this.dispatchEvent(new CustomEvent('change', { bubbles: true, detail: { value } }));
  }

  private onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLButtonElement>('.option')];
    const from = buttons.indexOf((this.renderRoot as ShadowRoot).activeElement as HTMLButtonElement);
    const isLeftward = getComputedStyle(this).direction === 'rtl';
    const steps: Record<string, number> = {
      ArrowDown: from + 1,
      ArrowUp: from - 1,
      ArrowRight: from + (isLeftward ? -1 : 1),
      ArrowLeft: from + (isLeftward ? 1 : -1),
      Home: 0,
      End: buttons.length - 1,
    };
    const step = steps[event.key];
    if (step === undefined || from < 0) return;
    event.preventDefault();
    const to = (step + buttons.length) % buttons.length;
    buttons[to]!.focus();
    buttons[to]!.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.choose(this.options[to]!);
  }

  private onFocusOut(event: FocusEvent): void {
    if (event.relatedTarget === null) return;
    this.tried = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ui-segmented': UiSegmented;
  }
}
