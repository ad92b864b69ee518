import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { chartStyle } from '../charts/chart-style.ts';
import { histogram } from '../charts/histogram.ts';
import { legendModel } from '../map/legend-model.ts';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import { embedWords as words } from '../words/embed-words.ts';
import { levelNames } from '../words/names.ts';
import { axisValue } from '../words/numbers.ts';
import { HostWidth } from './host-width.ts';
import { SceneConsumer } from './scene-consumer.ts';

/**
 * How the areas of the council are spread over an indicator's values, with the council, its region and England marked. Takes everything from the scene of
 * its root.
 *
 * @csspart headline - The indicator's name, and what its figures are.
 */
@customElement('fair-chart')
export class FairChart extends LitElement {
  static override styles = [theme, base, chartStyle, css`
    h2 { margin: 0 0 8px; font: 700 var(--fg-text)/1.3 var(--fg-sans); }
    h2 span { color: var(--fg-soft); font-weight: 400; font-size: var(--fg-text-small); }
    p { margin: 0; color: var(--fg-soft); }
  `];

  readonly #consumer = new SceneConsumer(this, { takesPartial: true });
  readonly #room = new HostWidth(this, 320);

  override render(): TemplateResult | typeof nothing {
    const { scene } = this.#consumer;
    if (!scene?.manifest || !scene.column || !scene.classes) return scene?.hasFailed ? nothing : html`<p role="status">${scene?.indicator?.absent?.[scene.view.level] ?? words.loading}</p>`;
    const { column, classes, manifest: { council }, dark, view } = scene;
    const { title, unit, period, areas, bars, marks, reversed } = legendModel(column, classes, { council: council.name, region: council.region.name }, dark ? 'dark' : 'light');
    return html`<h2 part="headline">${title} <span>${[unit, areas, period].filter(Boolean).join(', ')}</span></h2>
      ${bars.length > 1 ? histogram({
        width: this.#room.width, height: 200, bars, marks, reversed, format: (value) => axisValue(column.indicator, value), label: words.chart(title, levelNames[view.level].many),
      }) : html`<p>${words.noFigures}</p>`}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-chart': FairChart;
  }
}
