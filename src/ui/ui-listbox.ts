import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { base } from './base.ts';
import { customElement } from './custom-element.ts';

/** One line of a list: what it stands for, its name, what is said below the name, and what is said at its end. */
export interface ListItem {
  value: string;
  label: string;
  hint?: string;
  end?: string;
}

/** Letters typed within this many milliseconds of each other spell one name. */
const typingPause = 700;

/**
 * A list to choose one thing from, as the ARIA Authoring Practices define a listbox: Tab reaches it once, arrows, Home, End and Page keys move,
 * letters go to the next name that begins with them, Enter or Space chooses. Moving does not choose.
 *
 * @fires {CustomEvent<{ value: string }>} change - A person chose an item.
 * @fires {CustomEvent<{ value: string | undefined }>} point - The pointer or the keyboard went to an item, or left the list.
 * @csspart list - The list itself, which scrolls where its height is bounded.
 */
@customElement('ui-listbox')
export class UiListbox extends LitElement {
  static override styles = [base, css`
    ul { margin: 0; padding: 0; list-style: none; max-height: var(--ui-listbox-height, calc(20 * var(--fg-rem))); overflow-y: auto; overscroll-behavior: contain;
      border-block: 1px solid var(--fg-line); position: relative; }
    ul:focus-visible { outline-offset: -2px; box-shadow: none; }
    li { display: flex; gap: 12px; align-items: baseline; min-height: var(--fg-target); padding: 7px 8px; cursor: pointer; }
    li + li { border-block-start: 1px solid var(--fg-line); }
    li:hover { background: var(--fg-hover); }
    li[aria-selected='true'] { background: var(--fg-chosen); font-weight: 600; box-shadow: inset 3px 0 0 var(--fg-accent); }
    ul:focus-visible li.at { outline: 2px solid var(--fg-focus); outline-offset: -2px; }
    li > span:last-child:not(:first-child) { margin-inline-start: auto; flex: none; font-weight: 600; text-align: end; }
    small { display: block; color: var(--fg-soft); font-size: var(--fg-text-small); font-weight: 400; }
    @media (forced-colors: active) { li[aria-selected='true'] { outline: 2px solid SelectedItem; outline-offset: -2px; } }
  `];

  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** The name of the list. */
  @property() label = '';
  @property({ attribute: false }) items: readonly ListItem[] = [];
  /** The value chosen; empty: none is. */
  @property() value = '';

  @state() private _at = -1;
  @query('ul') private _list!: HTMLElement;

  #typed = '';
  #typedAt = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('items') || changed.has('value')) {
      const chosen = this.items.findIndex(({ value }) => value === this.value);
      if (chosen >= 0 || this._at >= this.items.length) this._at = chosen;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('value') && this.value) this.#show(this._at);
  }

  override render(): TemplateResult {
    return html`<ul part="list" role="listbox" tabindex="0" aria-label=${this.label} aria-activedescendant=${this._at >= 0 ? `item-${this._at}` : nothing}
      @keydown=${this.#onKey} @click=${(event: Event) => this.#choose(indexOf(event))} @pointerover=${(event: Event) => this.#point(indexOf(event))} @focus=${this.#onFocus} @blur=${() => this.#point(undefined)} @pointerleave=${() => this.#point(undefined)}>
      ${this.items.map(({ value, label, hint, end }, index) => html`<li id="item-${index}" role="option" class=${index === this._at ? 'at' : ''}
        data-index=${index} aria-selected=${value === this.value} aria-setsize=${this.items.length} aria-posinset=${index + 1}>
        <span>${label}${hint ? html` <small>${hint}</small>` : nothing}</span>${end ? html` <span>${end}</span>` : nothing}</li>`)}
    </ul>`;
  }

  #onFocus = (): void => {
    if (!this._list.matches(':focus-visible')) return;
    this.#move(this._at >= 0 ? this._at : 0);
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || this.items.length === 0) return;
    const last = this.items.length - 1;
    const to = {
      ArrowDown: this._at + 1, ArrowUp: this._at - 1, Home: 0, End: last, PageDown: this._at + 10, PageUp: this._at - 10,
    }[event.key];
    if (to !== undefined) this.#move(Math.max(0, Math.min(last, to)));
    else if (event.key === 'Enter' || (event.key === ' ' && performance.now() - this.#typedAt > typingPause)) this.#choose(this._at);
    else if (event.key.length === 1) this.#spell(event.key);
    else return;
    event.preventDefault();
  };

  /** Goes to the next item whose name begins with what was typed; one letter again and again goes through all that begin with it. */
  #spell(letter: string): void {
    const now = performance.now();
    this.#typed = now - this.#typedAt > typingPause ? letter : this.#typed + letter;
    this.#typedAt = now;
    const isRepeated = [...this.#typed].every((each) => each === this.#typed[0]);
    const sought = (isRepeated ? this.#typed[0]! : this.#typed).toLocaleLowerCase('en-GB');
    const from = this._at + (isRepeated ? 1 : 0);
    const found = this.items.findIndex((_, step) => this.items[(from + step + this.items.length) % this.items.length]!.label.toLocaleLowerCase('en-GB').startsWith(sought));
    if (found >= 0) this.#move((from + found + this.items.length) % this.items.length);
  }

  #move(index: number): void {
    this._at = index;
    this.#point(index);
    void this.updateComplete.then(() => this.#show(index));
  }

  #show(index: number): void {
    const item = this.renderRoot.querySelector<HTMLElement>(`#item-${index}`);
    if (!item) return;
    const { offsetTop: top, offsetHeight: height } = item;
    if (top < this._list.scrollTop) this._list.scrollTop = top;
    else if (top + height > this._list.scrollTop + this._list.clientHeight) this._list.scrollTop = top + height - this._list.clientHeight;
  }

  #choose(index = -1): void {
    const item = this.items[index];
    if (!item) return;
    this._at = index;
    this.dispatchEvent(new CustomEvent('change', { detail: { value: item.value }, bubbles: true, composed: true }));
  }

  #point(index: number | undefined): void {
    this.dispatchEvent(new CustomEvent('point', { detail: { value: index === undefined ? undefined : this.items[index]?.value } }));
  }
}

/** The place in the list of the item that an event happened on. */
function indexOf(event: Event): number | undefined {
  const item = (event.target as HTMLElement).closest<HTMLElement>('[data-index]');
  return item ? Number(item.dataset['index']) : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'ui-listbox': UiListbox;
  }
}
