import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { Column } from '../model/column.ts';
import { rowsInOrder } from '../model/rows-in-order.ts';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import { levelNames } from '../words/names.ts';
import { bareValue, formatValue } from '../words/numbers.ts';
import { overviewWords as words } from '../words/overview-words.ts';
import { lower } from '../words/lower.ts';
import { benchmarkSentence } from '../words/sentences.ts';
import { residentName } from './area-reading.ts';
import './fair-list.ts';
import { hasSeries } from './fair-series.ts';
import { panelStyle } from './panel-style.ts';
import type { Scene } from './scene.ts';
import { SceneConsumer } from './scene-consumer.ts';
import './fair-term.ts';
import { viewSentence } from './view-sentence.ts';
import { withTerms } from './with-terms.ts';

const shown = 5;

/**
 * What the view means as a whole: a sentence, the benchmarks, and the areas at both ends. Takes everything from the scene of its root.
 *
 * @slot - Below the lead: the key of the colours, on a phone.
 */
@customElement('fair-overview')
export class FairOverview extends LitElement {
  static override styles = [theme, base, panelStyle, css`
    h3 { margin-block-start: 20px; font: 600 var(--fg-text-small)/1.3 var(--fg-sans); color: var(--fg-soft); }
    .list { margin-block-start: 4px; }
    .list button { padding-block: 7px; }
    details { margin-block-start: 20px; }
    summary { min-height: var(--fg-target); align-content: center; color: var(--fg-accent); font-weight: 600; cursor: pointer; }
    fair-list { margin-block-start: 8px; }
    @media print { .prompt, details { display: none; } h3 { break-after: avoid; } .list > li { break-inside: avoid; } .list button { padding-block: 3px; } }
  `];

  readonly #consumer = new SceneConsumer(this, { takesPartial: true, isPatient: true });
  @state() private _listed = false;
  @query('details') private _all?: HTMLDetailsElement;

  /** Opens the list of every area and goes to it. */
  async openList(): Promise<void> {
    await this.updateComplete;
    if (!this._all) return;
    this._all.open = true;
    this._listed = true;
    await this.updateComplete;
    await this.renderRoot.querySelector('fair-list')?.enter();
  }

  override render(): TemplateResult {
    const scene = this.#consumer.scene;
    const { column, manifest, indicator, view } = scene ?? {};
    if (!scene || !manifest || !indicator || !view) return html`<p class="lead">${scene?.hasFailed ? words.failed : words.loading}</p>`;
    const { council } = manifest;
    if (!column) {
      return scene.hasTopic(indicator.topic)
        ? html`<h2 part="headline">${words.noData(lower(indicator.label), levelNames[view.level].many, council.name)}</h2><p class="lead">${withTerms(indicator.absent?.[view.level] ?? '')}</p>`
        : html`<p class="lead" role="status">${scene.hasFailed ? words.failed : words.loading}</p>`;
    }
    const sentence = viewSentence(scene);
    return html`
      <h2 part="headline">${sentence ?? words.noData(lower(indicator.label), levelNames[view.level].many, council.name)}</h2>
      ${sentence ? html`<p class="lead">${withTerms(benchmarkSentence(column, council.name, council.region.name) ?? `${indicator.period}.`)}</p>`
        : html`<p class="lead">${withTerms(column.missing ?? '')}</p>`}
      <slot></slot>
      <p class="small prompt">${words.prompt}</p>
      ${this.#renderEnds(scene, column)}
      <details @toggle=${({ target }: Event) => { this._listed = (target as HTMLDetailsElement).open; }}>
        <summary>${words.all(column.codes.length, view.level)}</summary>
        ${this._listed ? html`<fair-list></fair-list>` : nothing}
      </details>
      ${hasSeries(view.topic) ? html`<fair-series></fair-series>` : nothing}`;
  }

  #renderEnds(scene: Scene, column: Column): TemplateResult | typeof nothing {
    const { indicator } = column;
    if (indicator.kind === 'class') return nothing;
    const rows = rowsInOrder(column).map((row) => ({ row, value: column.values[row]! }));
    if (rows.length < 2) return nothing;
    const each = Math.min(shown, Math.floor(rows.length / 2));
    const [top, bottom] = words.ends(indicator);
    const tied = (value: number) => rows.filter((row) => formatValue(indicator, row.value) === formatValue(indicator, value)).length;
    const list = (title: string, part: typeof rows) => tied(part[0]!.value) > shown ? html`<h3>${title}</h3>
      <p class="small">${words.tied(tied(part[0]!.value), levelNames[scene.view.level].many, formatValue(indicator, part[0]!.value))}</p>` : html`<h3>${title}</h3>
      <ul class="list">${part.map(({ row, value }) => html`<li>
        <button type="button" @click=${() => scene.act.select(column.codes[row]!)} @pointerenter=${() => scene.act.hover(row)}
          @pointerleave=${() => scene.act.hover(undefined)} @focus=${() => scene.act.hover(row)} @blur=${() => scene.act.hover(undefined)}>
          <span>${residentName(scene, row)}${scene.view.level === 'small-area' ? html`<small>${column.names[row]}</small>` : nothing}</span>
          <span>${indicator.unit === '%' || indicator.unit === '£' ? formatValue(indicator, value) : bareValue(indicator, value)}</span>
        </button></li>`)}</ul>`;
    return html`${list(top, rows.slice(0, each))}${list(bottom, rows.slice(-each).reverse())}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-overview': FairOverview;
  }
}
