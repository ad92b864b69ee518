import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { changeChart } from '../charts/change-chart.ts';
import { chartStyle } from '../charts/chart-style.ts';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import { changeWords as words } from '../words/change-words.ts';
import type { Term } from '../words/glossary.ts';
import { changesOf, hasChanges, seriesNeeded, type Change } from './changes-of.ts';
import { comparedAreas } from './compared-areas.ts';
import './fair-sure.ts';
import './fair-term.ts';
import { HostWidth } from './host-width.ts';
import { panelStyle } from './panel-style.ts';
import type { Scene } from './scene.ts';
import { SceneConsumer } from './scene-consumer.ts';
import { sureOfSeveral } from './sure-of.ts';
import { withTerms } from './with-terms.ts';
import { indicatorOf } from '../model/indicator-of.ts';

/** The indicator that says how sure each change is. */
const sureFrom: Readonly<Partial<Record<Change['id'], string>>> = {
  residents: 'residents-added', 'fuel-poverty': 'fuel-poverty-change', 'imd-position': 'imd-position-2025', 'gas-per-meter': 'gas-per-meter', 'electricity-per-meter': 'electricity-per-meter',
};
/** Two charts stand side by side from this width on. */
const twoAcross = 900;

/**
 * What is known over the years of the areas compared, for the topic shown: lines, or slopes where there are two or three periods, with the same figures
 * as a table. Takes everything from the scene of the root it stands in; draws nothing where no area is compared or nothing is held over the years.
 */
@customElement('fair-change')
export class FairChange extends LitElement {
  static override styles = [theme, base, panelStyle, chartStyle, css`
    h4 { margin: 22px 0 0; padding-block-end: 5px; border-block-end: 1px solid var(--fg-line); color: var(--fg-soft); font: 600 var(--fg-text-small)/1.3 var(--fg-sans); }
    .charts { display: flex; flex-wrap: wrap; gap: 12px 40px; }
    p.small, .scroll { max-width: var(--wide); }
    figure { flex: none; min-width: 0; max-width: 100%; margin: 14px 0 0; break-inside: avoid; }
    figcaption { margin-block-end: 6px; font-weight: 600; text-wrap: balance; }
    p.small { margin: 4px 0 0; text-wrap: pretty; }
    summary { min-height: 24px; width: fit-content; color: var(--fg-accent); font-size: var(--fg-text-small); font-weight: 600; cursor: pointer; }
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; font-size: var(--fg-text-small); }
    th, td { padding: 4px 14px 4px 0; border-block-end: 1px solid var(--fg-line); font-weight: 400; text-align: start; }
    td { text-align: end; white-space: nowrap; }
    thead th { color: var(--fg-soft); font-weight: 600; }
    thead th + th { text-align: end; }
  `];

  readonly #consumer = new SceneConsumer(this);
  readonly #room = new HostWidth(this, 600);

  protected override updated(): void {
    const scene = this.#consumer.scene;
    if (!scene?.manifest || scene.view.compared.length === 0) return;
    const { council, smallAreas } = seriesNeeded(scene.view.topic);
    if ((council || smallAreas) && !scene.series) scene.act.needSeries();
    if (smallAreas && !scene.smallAreaSeries) scene.act.needSmallAreaSeries?.();
  }

  override render(): TemplateResult | typeof nothing {
    const scene = this.#consumer.scene;
    if (!scene?.manifest || scene.view.compared.length === 0 || !hasChanges(scene.view.topic)) return nothing;
    const { smallAreas } = seriesNeeded(scene.view.topic);
    const isWaiting = !scene.hasTopic(scene.view.topic) || (!scene.hasFailed && (!scene.series || (smallAreas && !scene.smallAreaSeries)));
    if (isWaiting) return html`<h4>${words.title}</h4><p class="small" role="status">${words.waiting}</p>`;
    const changes = changesOf(scene);
    const seen = new Set<Term>();
    const { width } = this.#room;
    const across = width >= twoAcross && changes.length > 1 ? 2 : 1;
    const chartWidth = Math.min(640, Math.floor((width - 40 * (across - 1)) / across));
    return html`<h4>${words.title}</h4><div class="charts">${changes.map((change) => this.#renderChange(scene, change, chartWidth, seen))}</div>`;
  }

  #renderChange(scene: Scene, change: Change, width: number, seen: Set<Term>): TemplateResult {
    const { id, periods, lines, format, domain, ends, notes } = change;
    const isKnown = lines.some(({ values }) => values.some((value) => value !== undefined));
    return html`<figure .style=${`--wide: ${width}px`}>
      <figcaption>${withTerms(words.titles[id], seen)}${isKnown ? renderSure(scene, change) : nothing}</figcaption>
      ${isKnown ? html`${changeChart({ width, periods, lines, format, domain, ends })}
        <details><summary>${words.table}<span class="unseen">: ${words.titles[id]}</span></summary>${renderTable(change)}</details>` : nothing}
      ${notes.map((note) => html`<p class="small">${withTerms(note, seen)}</p>`)}
    </figure>`;
  }
}

/** How sure the figures of the areas compared are; nothing for what is known of the whole council alone. */
function renderSure(scene: Scene, { id }: Change): TemplateResult | typeof nothing {
  const indicator = indicatorOf(scene.manifest, sureFrom[id]);
  return indicator ? html`<fair-sure label=${words.titles[id]} .lines=${() => sureOfSeveral(scene, comparedAreas(scene), indicator)}></fair-sure>` : nothing;
}

function renderTable({ id, periods, lines, format, counts }: Change): TemplateResult {
  const show = (value: number | undefined, write: (value: number) => string) => (value === undefined ? words.noValue : write(value));
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${words.titles[id]}><table>
    <thead><tr><th scope="col">${words.place}</th>${periods.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${lines.map(({ name, values }, i) => html`<tr><th scope="row">${name}</th>
      ${values.map((value, at) => html`<td>${counts ? html`${show(counts[i]![at], words.residents)}<br>` : nothing}${show(value, format)}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-change': FairChange;
  }
}
