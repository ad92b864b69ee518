import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Column } from '../model/column.ts';
import { intervalOf } from '../model/interval.ts';
import { positionOf } from '../model/position.ts';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import '../ui/ui-table.ts';
import type { TableColumn, TableRow, TableSort } from '../ui/ui-table.ts';
import type { View } from '../view/view.ts';
import { formatInterval, formatValue, whole } from '../words/numbers.ts';
import { positionShort } from '../words/position-words.ts';
import { statusShort } from '../words/status-words.ts';
import { tableWords as words } from '../words/table-words.ts';
import './fair-sure.ts';
import './fair-take-away.ts';
import { panelStyle } from './panel-style.ts';
import type { Scene } from './scene.ts';
import { SceneConsumer } from './scene-consumer.ts';
import './fair-term.ts';
import { HostWidth } from './host-width.ts';
import { sureOf } from './sure-of.ts';
import { viewSentence } from './view-sentence.ts';
import { withTerms } from './with-terms.ts';

/** Below this width in pixels the area and its value come first, without what the value says already. */
const narrow = 560;
const inNarrow = ['name', 'value', 'position', 'overlay', 'interval', 'residents'];

/** A row of the table; `row` is the area's row in the pack. */
interface AreaRow extends TableRow {
  code: string;
  row: number;
}

/**
 * The same figures as the map, an area a row: sortable, with intervals, positions and the state of each value, and to be had as CSV. Takes everything
 * from the scene of its root.
 *
 * @attr brief - Its short form, for a frame that says the headline itself.
 * @csspart headline - The sentence above the table.
 */
@customElement('fair-table')
export class FairTable extends LitElement {
  static override styles = [theme, base, panelStyle, css`
    :host { display: flex; flex-direction: column; gap: 10px; padding: 18px 20px; min-height: 0; overflow: hidden; }
    header { display: flex; flex-wrap: wrap; gap: 10px; align-items: center; justify-content: space-between; }
    h2 { flex: 1 0 100%; margin: 0; }
    header p { margin: 0; max-width: 70ch; }
    ui-table { flex: 1; min-height: 0; }
    details { flex: 1; color: var(--fg-soft); font-size: var(--fg-text-small); }
    details p { margin-block-start: 6px; }
    summary { min-height: 24px; width: fit-content; color: var(--fg-accent); font-weight: 600; cursor: pointer; }
    @media (pointer: coarse) { summary { min-height: 44px; align-content: center; } }
  `];

  @property({ type: Boolean }) brief = false;

  readonly #consumer = new SceneConsumer(this);
  readonly #size = new HostWidth(this, 1000);

  override render(): TemplateResult {
    const scene = this.#consumer.scene;
    if (!scene?.manifest || !scene.indicator) return html`<p class="lead" role="status">${words.waiting}</p>`;
    const { indicator, manifest, view, column } = scene;
    const absent = indicator.absent?.[view.level];
    if (!column) return html`<p class="lead" role="status">${scene.hasTopic(indicator.topic) ? absent ?? words.empty : words.waiting}</p>`;
    const hovered = scene.hovered === undefined ? undefined : column.codes[scene.hovered];
    const isNarrow = this.#size.width < narrow;
    const about = html`<p class="small">${indicator.description} ${view.level === 'ward' && indicator.aggregation !== 'none' ? withTerms(words.fit) : nothing}</p>`;
    return html`
      <header>
        ${this.brief ? nothing : html`<h2 part="headline">${viewSentence(scene)}</h2>`}
        ${isNarrow ? html`<details><summary>${words.about}</summary>${about}</details>` : about}
        <fair-take-away></fair-take-away>
      </header>
      <ui-table row-key="code" selectable .caption=${words.caption(indicator.label, view.level, manifest.council.name, indicator.period)}
        .columns=${isNarrow ? narrowColumns(scene, column) : columnsOf(scene, column)} .rows=${column.codes.map((code, row): AreaRow => ({ code, row }))} .sort=${sortOf(view, column)}
        .selected=${view.selected} .highlighted=${hovered} empty-label=${words.empty}
        @sort=${({ detail }: CustomEvent<TableSort>) => scene.act.show({ sort: isUsual(detail, column) ? undefined : detail })}
        @choose=${({ detail }: CustomEvent<{ key: string }>) => scene.act.select(detail.key)}
        @point=${({ detail }: CustomEvent<{ key?: string }>) => scene.act.hover(detail.key === undefined ? undefined : column.codes.indexOf(detail.key))}></ui-table>`;
  }
}

/** The order a table opens in: the most or the worst first. */
function usualSort({ indicator }: Column): TableSort {
  return { key: 'value', direction: indicator.kind === 'rank' || indicator.kind === 'decile' ? 'ascending' : 'descending' };
}

function isUsual({ key, direction }: TableSort, column: Column): boolean {
  const usual = usualSort(column);
  return key === usual.key && direction === usual.direction;
}

function sortOf({ sort }: View, column: Column): TableSort {
  return sort ?? usualSort(column);
}

function intervalAt(column: Column, row: number) {
  return intervalOf(column.indicator, column.numerators?.[row], column.denominators?.[row]);
}

/** A value, the mark of an estimate, or the word for why there is none; and the button that says how sure it is, which chooses no row. */
function cell(scene: Scene, column: Column, row: number, isTabbed: boolean): TemplateResult {
  const value = column.values[row];
  const status = column.statuses[row]!;
  const text = value === undefined ? html`<em>${statusShort[status]}</em>` : html`${formatValue(column.indicator, value)}${status === 'estimate' ? html` <small>${words.estimate}</small>` : nothing}`;
  return html`${text}<fair-sure ?passed=${!isTabbed} label="${column.indicator.shortLabel}, ${column.names[row]!}"
    .lines=${() => sureOf(scene, { level: column.level, row }, column.indicator)} @click=${(event: Event) => event.stopPropagation()}></fair-sure>`;
}

function columnsOf(scene: Scene, column: Column): TableColumn[] {
  const { manifest, view, overlay } = scene;
  const { levels } = manifest!;
  const small = levels['small-area'];
  const at = (row: TableRow) => (row as AreaRow).row;
  const hasIntervals = column.codes.some((_, row) => intervalAt(column, row));
  const named = (key: string, label: string, name: (row: number) => string): TableColumn =>
    ({ key, label, sortable: true, render: (row) => name(at(row)), order: (row) => name(at(row)) });
  const valued = (key: string, of: Column): TableColumn => ({
    key, label: of.indicator.shortLabel, hint: of.indicator.unit, numeric: true, sortable: true,
    render: (row, isTabbed) => cell(scene, of, at(row), isTabbed), order: (row) => of.values[at(row)],
  });
  return [
    named('name', words.area, (row) => column.names[row]!),
    ...(view.level === 'small-area' ? [
      named('neighbourhood', words.neighbourhood, (row) => levels.neighbourhood.names[small.neighbourhood[row]!]!),
      named('ward', words.ward, (row) => levels.ward.names[small.ward[row]!]!),
    ] : []),
    valued('value', column),
    ...(hasIntervals ? [{
      key: 'interval', label: words.interval, numeric: true,
      render: (row: TableRow) => {
        const interval = intervalAt(column, at(row));
        return interval ? formatInterval(column.indicator, interval) : nothing;
      },
    }] : []),
    ...(overlay ? [valued('overlay', overlay)] : []),
    ...(column.ranks ? [{
      key: 'rank', label: words.rank, numeric: true, sortable: true,
      render: (row: TableRow) => rankText(column, at(row)), order: (row: TableRow) => column.ranks![at(row)],
    }] : []),
    {
      key: 'position', label: words.position(view.level),
      render: (row: TableRow) => {
        const position = positionOf(column, at(row));
        return position ? positionShort(position).replaceAll(' ', '\u00a0') : nothing;
      },
    },
    {
      key: 'residents', label: words.residents, numeric: true, sortable: true,
      render: (row: TableRow) => numberOr(levels[view.level].residents[at(row)]), order: (row: TableRow) => levels[view.level].residents[at(row)] ?? undefined,
    },
    named('code', words.code, (row) => column.codes[row]!),
  ];
}

/** The columns of a narrow table: a small area's neighbourhood stands under its name. The one that the rows are sorted by is always there. */
function narrowColumns(scene: Scene, column: Column): TableColumn[] {
  const { manifest, view } = scene;
  const { neighbourhood, 'small-area': small } = manifest!.levels;
  const { key: sorted } = sortOf(view, column);
  const all = columnsOf(scene, column);
  const kept = [...inNarrow, ...(inNarrow.includes(sorted) ? [] : [sorted])].flatMap((key) => all.find((each) => each.key === key) ?? []);
  if (view.level !== 'small-area') return kept;
  return kept.map((each) => (each.key === 'name' ? {
    ...each,
    render: (row) => html`${column.names[(row as AreaRow).row]} <small>${neighbourhood.names[small.neighbourhood[(row as AreaRow).row]!]}</small>`,
  } : each));
}

function rankText({ ranks, ranked }: Column, row: number): string | typeof nothing {
  const rank = ranks?.[row];
  return rank === undefined ? nothing : `${whole(rank)} of ${whole(ranked)}`;
}

function numberOr(value: number | null | undefined): string | typeof nothing {
  return value === null || value === undefined ? nothing : whole(value);
}


declare global {
  interface HTMLElementTagNameMap {
    'fair-table': FairTable;
  }
}
