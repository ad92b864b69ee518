import { html, LitElement, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { base } from './base.ts';
import { customElement } from './custom-element.ts';
import { filterItems, type Item } from './filter-items.ts';
import { placePopup } from './place-popup.ts';
import { comboboxStyle } from './ui-combobox-style.ts';

const pictures = {
  chevron: svg`<path d="M3 6l5 5 5-5" />`,
  glass: svg`<circle cx="7" cy="7" r="4.5" /><path d="M10.5 10.5L14 14" />`,
  tick: svg`<path d="M2.5 8.5l3.5 3.5 7-8" />`,
};
const picture = (name: keyof typeof pictures, part: string) => html`
  <svg class=${part} width="14" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"
    stroke-linejoin="round" aria-hidden="true">${pictures[name]}</svg>`;

/**
 * A field that chooses one item of a list, and narrows the list while one types (the editable combobox with a list box of the ARIA
 * Authoring Practices). Click, Down or typing opens the list; Up, Down, Page Up, Page Down, Home and End move in it; Enter chooses, also what answers only later;
 * Escape or leaving closes it and keeps the choice that was. In the list `aria-selected` is the option that Enter would choose, `aria-current` the choice that is.
 *
 * @fires {CustomEvent<{ value: string; text: string }>} change - A person chose an item; `value` holds it already, save in a search, which is empty again.
 *   `text`: what was typed, by which it was found.
 * @fires {CustomEvent<{ text: string }>} query - What is typed changed; for a list that is fetched as one types.
 * @csspart label - The words above the field.
 * @csspart input - The field.
 * @csspart popup - The sheet that holds the list.
 * @cssprop [--ui-combobox-weight=600] - Font weight of the chosen item in the field.
 */
@customElement('ui-combobox')
export class UiCombobox extends LitElement {
  static override styles = [base, comboboxStyle];
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** What is chosen here. Always spoken; shown unless `label-hidden`. */
  @property() label = '';
  @property({ type: Boolean, attribute: 'label-hidden' }) labelHidden = false;
  @property({ attribute: false }) items: readonly Item[] = [];
  /** The `value` of the chosen item; no item has it where nothing is chosen. */
  @property() value = '';
  @property() placeholder = '';
  /** `select` shows a chevron and keeps the choice, `search` shows a magnifying glass and is empty again once something is found. */
  @property({ reflect: true }) look: 'select' | 'search' = 'select';
  /** Which items answer what is typed. For a list that is narrowed elsewhere, `(items) => [...items]`. */
  @property({ attribute: false }) filter: (items: readonly Item[], query: string) => Item[] = filterItems;
  /** Said where no item answers. */
  @property({ attribute: false }) noMatch = (text: string): string => `Nothing is called “${text}”. Try fewer letters.`;
  /** Spoken while one types. */
  @property({ attribute: false }) countWords: (count: number, text: string) => string = (count) => (count === 1 ? '1 choice' : `${count} choices`);

  @state() private isOpen = false;
  /** What is typed, from the first key on; undefined while the field shows the choice. */
  @state() private typed: string | undefined;
  @state() private active = -1;

  @query('input') private input!: HTMLInputElement;
  @query('.popup') private popup!: HTMLElement;

  private get chosen(): Item | undefined {
    return this.items.find(({ value }) => value === this.value);
  }

  /** Enter was pressed on what is typed before anything answered it. */
  private isEntered = false;

  /** What the list was last narrowed to, and by what. */
  private narrowed?: { items: readonly Item[]; filter: UiCombobox['filter']; typed: string | undefined; answers: Item[] };

  private get answers(): Item[] {
    const { items, filter, typed, narrowed } = this;
    if (narrowed && narrowed.items === items && narrowed.filter === filter && narrowed.typed === typed) return narrowed.answers;
    const answers = typed === undefined ? [...items] : filter(items, typed);
    this.narrowed = { items, filter, typed, answers };
    return answers;
  }

  /** Answers that arrive after what was typed: the first stands ready, as it does when they are there at once, or is chosen where Enter was quicker than they. */
  protected override willUpdate(changed: PropertyValues): void {
    if (!this.isOpen || this.typed === undefined || !(changed.has('filter') || changed.has('items'))) return;
    const { length } = this.answers;
    if (this.active >= length) this.active = length - 1;
    else if (this.active < 0 && length > 0 && this.typed.trim() !== '') this.active = 0;
    const item = this.answers[this.active];
    if (this.isEntered && item) this.choose(item);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watchWindow(false);
    this.close();
  }

  override render(): TemplateResult {
    const matches = this.isOpen ? this.answers : [];
    const text = this.typed ?? this.chosen?.label ?? '';
    const isEmpty = this.isOpen && matches.length === 0;
    return html`
      <label id="label" for="input" part="label" class=${this.labelHidden ? 'unseen' : 'label'}>${this.label}</label>
      <div class=${classMap({ field: true, open: this.isOpen })}>
        <input id="input" part="input" type="text" role="combobox" autocomplete="off" autocapitalize="off" spellcheck="false"
          aria-labelledby="label" aria-autocomplete="list" aria-controls="list" aria-expanded=${this.isOpen && !isEmpty}
          aria-activedescendant=${this.isOpen && matches[this.active] ? `option-${this.active}` : nothing}
          placeholder=${this.placeholder} .value=${text}
          @click=${this.onClick} @input=${this.onInput} @keydown=${this.onKey} @blur=${this.close} @change=${stop}>
        ${picture(this.look === 'search' ? 'glass' : 'chevron', 'mark')}
      </div>
      <div class="popup" part="popup" popover="manual" @mousedown=${keepFocus}>
        <div id="list" class="list" role="listbox" aria-label=${this.label} ?hidden=${isEmpty}>${this.renderGroups(matches)}</div>
        ${isEmpty ? html`<p class="empty">${this.noMatch(text)}</p>` : nothing}
      </div>
      <div class="unseen" role="status">${this.isOpen && this.typed !== undefined
        ? (isEmpty ? this.noMatch(text) : this.countWords(matches.length, text)) : nothing}</div>`;
  }

  private renderGroups(matches: Item[]): unknown {
    const groups: { name: string | undefined; options: TemplateResult[] }[] = [];
    for (const [index, item] of matches.entries()) {
      if (groups.length === 0 || groups.at(-1)!.name !== item.group) groups.push({ name: item.group, options: [] });
      groups.at(-1)!.options.push(this.renderOption(item, index));
    }
    return groups.map(({ name, options }, index) => name === undefined ? options : html`
      <div role="group" aria-labelledby="group-${index}">
        <div class="heading" id="group-${index}" role="presentation">${name}</div>${options}
      </div>`);
  }

  /* The field keeps the focus and takes the keys of its list. */
  /* eslint-disable lit-a11y/click-events-have-key-events */
  private renderOption(item: Item, index: number): TemplateResult {
    const isChosen = item.value === this.value;
    const isActive = index === this.active;
    return html`<div class=${classMap({ option: true, active: isActive })} id="option-${index}" role="option"
      aria-selected=${isActive} aria-current=${isChosen ? 'true' : nothing} @click=${() => this.choose(item)}>${item.label}${item.hint
        ? html`<span class="hint">${item.hint}</span>` : nothing}${isChosen ? picture('tick', '') : nothing}</div>`;
  }
  /* eslint-enable lit-a11y/click-events-have-key-events */

  protected override updated(changed: PropertyValues): void {
    if (changed.has('isOpen')) {
      this.watchWindow(this.isOpen);
      if (this.popup.matches(':popover-open') !== this.isOpen) this.popup.togglePopover(this.isOpen);
    }
    if (!this.isOpen) return;
    this.place();
    if (changed.has('active') || changed.has('isOpen')) this.showActive();
  }

  /** Opens the list at the choice. */
  private open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.active = this.answers.findIndex(({ value }) => value === this.value);
  }

  private close = (): void => {
    this.isOpen = false;
    this.typed = undefined;
    this.active = -1;
    this.isEntered = false;
  };

  private choose(item: Item): void {
    const text = this.typed ?? '';
    this.close();
    this.value = this.look === 'search' ? '' : item.value;
    this.dispatchEvent(new CustomEvent('change', { bubbles: true, detail: { value: item.value, text } }));
  }

  private onClick(): void {
    if (this.isOpen && this.typed === undefined) {
      this.close();
      return;
    }
    if (this.typed === undefined) this.input.select();
    this.open();
  }

  private onInput(): void {
    this.typed = this.input.value;
    this.isOpen = true;
    this.isEntered = false;
    this.active = this.typed.trim() === '' || this.answers.length === 0 ? -1 : 0;
    this.dispatchEvent(new CustomEvent('query', { bubbles: true, detail: { text: this.typed } }));
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const count = this.isOpen ? this.answers.length : 0;
    const steps: Record<string, () => number> = {
      ArrowDown: () => (this.active + 1) % count,
      ArrowUp: () => (this.active <= 0 ? count : this.active) - 1,
      PageDown: () => Math.min(this.active + 8, count - 1),
      PageUp: () => Math.max(this.active - 8, 0),
      Home: () => 0,
      End: () => count - 1,
    };
    if (!this.isOpen) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      this.open();
      if (this.active < 0) this.active = 0;
    } else if (event.key === 'Enter') {
      const item = this.answers[this.active];
      if (item) this.choose(item);
      else this.isEntered = this.typed !== undefined && this.typed.trim() !== '';
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      this.close();
    } else if (event.key in steps && !event.shiftKey && count > 0) {
      this.active = steps[event.key]!();
    } else return;
    event.preventDefault();
  }

  /** Scrolls the list alone, never the page, until the active item stands clear of the heading that sticks to its top. */
  private showActive(): void {
    const option = this.renderRoot.querySelector<HTMLElement>('.active');
    if (!option) return;
    const list = this.popup.getBoundingClientRect();
    const box = option.getBoundingClientRect();
    const head = option.parentElement?.querySelector<HTMLElement>('.heading')?.offsetHeight ?? 0;
    if (box.top < list.top + head) this.popup.scrollTop -= list.top + head + 4 - box.top;
    else if (box.bottom > list.bottom - 4) this.popup.scrollTop += box.bottom - list.bottom + 8;
  }

  private place = (): void => {
    placePopup(this.popup, this.input, { minWidth: 288 });
  };

  private watchWindow(isWatched: boolean): void {
    const change = isWatched ? 'addEventListener' : 'removeEventListener';
    globalThis.visualViewport?.[change]('resize', this.place);
    window[change]('resize', this.place);
    window[change]('scroll', this.place, true);
  }
}

function stop(event: Event): void {
  event.stopPropagation();
}

function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'ui-combobox': UiCombobox;
  }
}
