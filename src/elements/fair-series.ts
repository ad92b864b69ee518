import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { chartStyle } from '../charts/chart-style.ts';
import { lineChart, type ChartLine } from '../charts/line-chart.ts';
import type { SeriesFile } from '../model/pack.ts';
import type { TopicId } from '../model/topic.ts';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import { figureWords } from '../words/figure-words.ts';
import { decimal } from '../words/numbers.ts';
import { seriesWords as words } from '../words/series-words.ts';
import { HostWidth } from './host-width.ts';
import { panelStyle } from './panel-style.ts';
import { SceneConsumer } from './scene-consumer.ts';

type CouncilSeries = SeriesFile['council'][number];

/** Which series belong to which topic, in the order shown. */
const seriesOf: Partial<Record<TopicId, readonly string[]>> = {
  growth: ['population', 'dwellings', 'net-additional-dwellings', 'median-house-price'],
  'net-zero': ['co2-per-person', 'battery-electric-vehicles'],
};

/** A count of homes or people says nothing beside England's: region and England are drawn only where a value can be set beside theirs. */
const comparable = new Set(['median-house-price', 'co2-per-person']);

/** True where a topic has lines to show. */
export function hasSeries(topic: TopicId): boolean {
  return topic in seriesOf;
}

/** The council's figures over the years, for the topic shown. Takes everything from the scene of its root. */
@customElement('fair-series')
export class FairSeries extends LitElement {
  static override styles = [theme, base, panelStyle, chartStyle, css`
    h4 { margin: 16px 0 2px; font-size: var(--fg-text-small); font-weight: 700; }
    h4 span { color: var(--fg-soft); font-weight: 400; }
    p.small { margin: 2px 0 0; }
  `];

  readonly #consumer = new SceneConsumer(this, { isPatient: true });
  readonly #room = new HostWidth(this, 318);

  protected override updated(): void {
    const scene = this.#consumer.scene;
    if (scene?.manifest && !scene.series) scene.act.needSeries();
  }

  override render(): TemplateResult | typeof nothing {
    const scene = this.#consumer.scene;
    const ids = scene && seriesOf[scene.view.topic];
    if (!scene?.manifest || !ids) return nothing;
    const { council } = scene.manifest;
    const held = ids.flatMap((id) => scene.series?.council.find((each) => each.id === id && each.council.some((value) => value !== null)) ?? []);
    if (scene.series && held.length === 0) return nothing;
    return html`<h3>${words.title(council.name)}</h3>
      ${scene.series ? held.map((series) => this.#renderSeries(series, council.name, council.region.name)) : html`<p class="small" role="status">${words.waiting}</p>`}`;
  }

  #renderSeries(series: CouncilSeries, council: string, region: string): TemplateResult {
    const format = (value: number): string => formatSeries(series.unit, value);
    const known = series.council.flatMap((value, at) => (value === null ? [] : [{ value, at }]));
    const [first, last] = [known[0]!, known.at(-1)!];
    const line = (kind: ChartLine['kind'], name: string, values?: readonly (number | null)[]): ChartLine[] =>
      (values ? [{ kind, name, values: values.map((value) => value ?? undefined) }] : []);
    const lines = [
      ...line('council', council, series.council),
      ...(comparable.has(series.id) ? [...line('region', region, series.region), ...line('england', figureWords.england, series.england)] : []),
    ];
    return html`<h4>${series.label} ${series.unit === '£' || series.unit === 'people' ? nothing : html`<span>${series.unit}</span>`}</h4>
      ${lineChart({
        width: this.#room.width, height: 118, periods: series.periods, lines, format,
        label: words.read(series.label, series.periods[first.at]!, format(first.value), series.periods[last.at]!, format(last.value)),
      })}
      <p class="small">${series.note}</p>`;
  }
}

function formatSeries(unit: string, value: number): string {
  const digits = Math.abs(value) < 100 && !Number.isInteger(value) ? 1 : 0;
  return unit === '£' ? `£${decimal(value, 0)}` : decimal(value, digits);
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-series': FairSeries;
  }
}
