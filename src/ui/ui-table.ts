import { html, LitElement, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { guard } from 'lit/directives/guard.js';
import { base } from './base.ts';
import { customElement } from './custom-element.ts';
import { sortRows, type SortDirection, type SortValue } from './sort-rows.ts';
import { tableStyle } from './ui-table-style.ts';

/** A row: a value under each column's key. What it holds is the column's affair. */
export type TableRow = Record<string, unknown>;

export interface TableColumn {
  /** Where its cells' values lie in a row. */
  key: string;
  label: string;
  /** A few words below the label: unit, period. */
  hint?: string;
  /** Set flush right, and first sorted from the greatest. */
  numeric?: boolean;
  sortable?: boolean;
  /** What a cell shows, where that is not the value itself. `isTabbed`: Tab comes to this row, so that what a cell holds to press is to be reached in it alone. */
  render?: (row: TableRow, isTabbed: boolean) => unknown;
  /** What a cell is ordered by, where that is not the value itself. */
  order?: (row: TableRow) => SortValue;
}

export interface TableSort {
  key: string;
  direction: SortDirection;
}

/** How many rows are drawn at once, so that the first are there without delay and each next lot leaves the page responsive. */
const lot = 120;

/**
 * A table of data: a caption, a head and a first column that stay in sight, columns that sort. Its first column names the row. Rows can be
 * chosen: by click, or with Enter on a row's name, among which Up, Down, Page Up, Page Down, Home and End move.
 *
 * @slot caption - What the table shows, where `caption` is not enough.
 * @fires {CustomEvent<TableSort>} sort - A person sorted; `sort` holds it already.
 * @fires {CustomEvent<{ key: string, row: TableRow }>} choose - A person chose a row; `selected` holds its key already.
 * @fires {CustomEvent<{ key: string | undefined }>} point - The pointer or the focus came to a row, or left the rows.
 * @csspart scroll - The box that scrolls.
 * @csspart table - The table.
 * @cssprop [--ui-table-size=calc(0.875 * var(--fg-rem))] - Font size of the cells.
 * @cssprop [--ui-table-surface=var(--fg-card)] - What the table lies on; its head and first column need it to be opaque.
 */
@customElement('ui-table')
export class UiTable extends LitElement {
  static override styles = [base, tableStyle];

  @property() caption = '';
  @property({ attribute: false }) columns: readonly TableColumn[] = [];
  @property({ attribute: false }) rows: readonly TableRow[] = [];
  /** The column whose value tells a row from all others. */
  @property({ attribute: 'row-key' }) rowKey = 'key';
  /** Undefined leaves the rows as they are given. */
  @property({ attribute: false }) sort: TableSort | undefined;
  @property({ type: Boolean }) selectable = false;
  /** Key of the chosen row. */
  @property() selected: string | undefined;
  /** Key of a row that is pointed at elsewhere. */
  @property() highlighted: string | undefined;
  /** Said where there is no row. */
  @property({ attribute: 'empty-label' }) emptyLabel = 'Nothing to show.';

  @state() private drawn = lot;
  /** Key of the row that Tab comes to. */
  @state() private current: string | undefined;
  @state() private isScrolled = false;
  /** There are columns out of sight on the right. */
  @state() private hasMore = false;
  @query('.scroll') private box!: HTMLElement;

  private ordered: readonly TableRow[] = [];
  private frame = 0;
  private readonly sizes = new ResizeObserver(() => this.onScroll());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cancelAnimationFrame(this.frame);
    this.sizes.disconnect();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('rows') && !changed.has('sort') && !changed.has('columns') && this.hasUpdated) return;
    const column = this.columns.find(({ key }) => key === this.sort?.key);
    this.ordered = column && this.sort ? sortRows(this.rows, orderOf(column), this.sort.direction) : this.rows;
    if (changed.has('sort')) this.drawn = lot;
  }

  override render(): TemplateResult {
    const shown = this.ordered.slice(0, this.drawn);
    const tabbed = shown.find((row) => this.keyOf(row) === (this.current ?? this.selected)) ?? shown[0];
    return html`
      <div class=${classMap({ scroll: true, scrolled: this.isScrolled })} part="scroll" role="region" aria-labelledby="caption" tabindex="0"
        @scroll=${this.onScroll}>
        <table part="table" class=${classMap({ selectable: this.selectable })} aria-rowcount=${this.rows.length + 1}>
          <caption><span class="caption" id="caption"><slot name="caption">${this.caption}</slot></span></caption>
          <thead><tr>${this.columns.map((column, index) => this.renderHead(column, index))}</tr></thead>
          <tbody @click=${this.onClick} @keydown=${this.onKey} @pointerover=${this.onPoint} @pointerleave=${this.onPoint}
            @focusin=${this.onPoint} @focusout=${this.onPoint}>
            ${shown.map((row) => this.renderRow(row, row === tabbed))}
            ${shown.length === 0 ? html`<tr><td class="empty" colspan=${Math.max(this.columns.length, 1)}>${this.emptyLabel}</td></tr>` : nothing}
          </tbody>
        </table>
      </div>
      <div class="more" ?hidden=${!this.hasMore}></div>`;
  }

  private renderHead({ key, label, hint, numeric, sortable }: TableColumn, index: number): TemplateResult {
    const direction = this.sort?.key === key ? this.sort.direction : undefined;
    const words = html`<span>${label}${hint ? html`<span class="hint">${hint}</span>` : nothing}</span>`;
    return html`<th scope="col" class=${classMap({ numeric: !!numeric, first: index === 0 })} aria-sort=${direction ?? nothing}>${sortable
      ? html`<button type="button" class="sort" @click=${() => this.sortBy(key)}>${words}${arrows(direction)}</button>` : words}</th>`;
  }

  private renderRow(row: TableRow, isTabbed: boolean): unknown {
    const key = this.keyOf(row);
    const isSelected = key === this.selected;
    const isHighlighted = key === this.highlighted;
    return guard([row, this.columns, isTabbed, isSelected, isHighlighted, this.selectable], () => html`
      <tr data-key=${key} class=${isHighlighted ? 'highlighted' : ''} aria-current=${isSelected ? 'true' : nothing}>
        ${this.columns.map((column, index) => {
          const content = column.render ? column.render(row, isTabbed) : row[column.key];
          if (index > 0) return html`<td class=${column.numeric ? 'numeric' : ''}>${content}</td>`;
          return html`<th scope="row" class="first">${this.selectable
            ? html`<button type="button" class="row" tabindex=${isTabbed ? 0 : -1}>${content}</button>` : content}</th>`;
        })}
      </tr>`);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('sort')) this.box.scrollTop = 0;
    cancelAnimationFrame(this.frame);
    if (this.isConnected) for (const each of [this.box, this.box.firstElementChild!]) this.sizes.observe(each);
    if (this.drawn >= this.ordered.length || !this.isConnected) return;
    this.frame = requestAnimationFrame(() => { this.drawn += lot; });
  }

  /** Brings a row into the box that scrolls, once it is drawn. The page itself does not move. */
  async reveal(key: string): Promise<void> {
    const index = this.ordered.findIndex((row) => this.keyOf(row) === key);
    if (index < 0) return;
    if (index >= this.drawn) this.drawn = index + lot;
    await this.updateComplete;
    const row = this.rowElement(key);
    const head = this.renderRoot.querySelector('thead');
    if (!row || !head) return;
    const view = this.box.getBoundingClientRect();
    const { top, bottom } = row.getBoundingClientRect();
    const start = view.top + head.getBoundingClientRect().height;
    if (top < start) this.box.scrollTop -= start - top;
    else if (bottom > view.bottom) this.box.scrollTop += bottom - view.bottom;
  }

  private keyOf(row: TableRow): string {
    return String(row[this.rowKey]);
  }

  private rowElement(key: string): HTMLElement | null {
    return this.renderRoot.querySelector(`tr[data-key="${CSS.escape(key)}"]`);
  }

  private sortBy(key: string): void {
    const first: SortDirection = this.columns.find((column) => column.key === key)?.numeric ? 'descending' : 'ascending';
    const turned: SortDirection = this.sort?.direction === 'ascending' ? 'descending' : 'ascending';
    this.sort = { key, direction: this.sort?.key === key ? turned : first };
    this.dispatchEvent(new CustomEvent('sort', { bubbles: true, detail: this.sort }));
  }

  private onClick(event: Event): void {
    const key = keyAt(event.target);
    const row = this.ordered.find((candidate) => this.keyOf(candidate) === key);
    if (!this.selectable || row === undefined || key === undefined) return;
    this.selected = key;
    this.current = key;
    this.dispatchEvent(new CustomEvent('choose', { bubbles: true, detail: { key, row } }));
  }

  private onKey(event: KeyboardEvent): void {
    const from = this.ordered.findIndex((row) => this.keyOf(row) === keyAt(event.target));
    const steps: Record<string, number> = {
      ArrowDown: from + 1, ArrowUp: from - 1, PageDown: from + 10, PageUp: from - 10, Home: 0, End: this.ordered.length - 1,
    };
    const step = steps[event.key];
    const isOnName = (event.target as Element).closest('.row') !== null;
    if (!this.selectable || !isOnName || from < 0 || step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    void this.moveTo(Math.min(Math.max(step, 0), this.ordered.length - 1));
  }

  private async moveTo(index: number): Promise<void> {
    const key = this.keyOf(this.ordered[index]!);
    this.current = key;
    await this.reveal(key);
    this.rowElement(key)?.querySelector<HTMLElement>('.row')?.focus({ preventScroll: true });
  }

  private pointed: string | undefined;

  private onPoint(event: Event): void {
    const key = event.type === 'pointerleave' || event.type === 'focusout' ? undefined : keyAt(event.target);
    if (event.type === 'focusin' && key !== undefined) this.current = key;
    if (key === this.pointed) return;
    this.pointed = key;
    this.dispatchEvent(new CustomEvent('point', { bubbles: true, detail: { key } }));
  }

  private onScroll(): void {
    const { scrollLeft, scrollWidth, clientWidth } = this.box;
    this.isScrolled = scrollLeft > 0;
    this.hasMore = scrollWidth - clientWidth - scrollLeft > 4;
  }
}

function orderOf({ key, order }: TableColumn): (row: TableRow) => SortValue {
  return order ?? ((row) => row[key] as SortValue);
}

function keyAt(target: EventTarget | null): string | undefined {
  return (target as Element | null)?.closest<HTMLElement>('tr[data-key]')?.dataset.key;
}

function arrows(direction: SortDirection | undefined): TemplateResult {
  return html`<svg width="9" viewBox="0 0 9 14" fill="currentColor" aria-hidden="true">
    ${direction === 'descending' ? nothing : svg`<path d="M4.5 1l3.5 4.5h-7z" />`}
    ${direction === 'ascending' ? nothing : svg`<path d="M4.5 13l3.5-4.5h-7z" />`}
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ui-table': UiTable;
  }
}
