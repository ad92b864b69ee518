import { html, type TemplateResult } from 'lit';
import type { Indicator } from '../model/indicator.ts';
import { compareWords as words } from '../words/compare-words.ts';
import { levelNames, topicNames } from '../words/explorer-words.ts';
import { figureWords } from '../words/figure-words.ts';
import { formatInterval, formatValue } from '../words/numbers.ts';
import { statusShort } from '../words/status-words.ts';
import type { ComparedArea } from './compared-areas.ts';
import { compareRow, type CompareRow } from './compare-rows.ts';
import { downloadCsv } from './download-csv.ts';
import type { Scene } from './scene.ts';

/** The figures of a comparison as a plain table: a row for each indicator, a column for each area and benchmark. */
export function renderCompareTable(scene: Scene, areas: readonly ComparedArea[], indicators: readonly Indicator[]): TemplateResult {
  const { council } = scene.manifest!;
  const rows = rowsOf(scene, areas, indicators);
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${words.tableCaption}><table>
    <caption>${words.tableCaption}</caption>
    <thead><tr><th scope="col">${words.indicator}</th>
      ${[...areas.map(({ label }) => label), council.name, council.region.name, figureWords.england].map((name) => html`<th class="number" scope="col">${name}</th>`)}
      <th scope="col">${words.verdict}</th></tr></thead>
    <tbody>${rows.map((row) => renderRow(row, areas))}</tbody>
  </table></div>`;
}

function renderRow({ indicator, figures, column, said }: CompareRow, areas: readonly ComparedArea[]): TemplateResult {
  return html`<tr><th scope="row">${indicator.label}, ${indicator.period}</th>
    ${figures.map((figure, i) => (figure.value === undefined
      ? html`<td class="none">${figureWords.none(figure, areas[i]!.level)}</td>`
      : html`<td class="number">${formatValue(indicator, figure.value)}${figure.interval ? html`<br>${formatInterval(indicator, figure.interval)}` : ''}
        ${figure.status === 'estimate' ? html`<br>${figureWords.estimate}` : ''}</td>`))}
    ${[column?.council, column?.region, column?.england].map((benchmark) => html`<td class="number">${benchmark ? formatValue(indicator, benchmark.value) : '–'}</td>`)}
    <td>${said}</td></tr>`;
}

/** Saves the comparison: a line for each indicator and area, with everything that is known of the figure. */
export function downloadComparison(scene: Scene, areas: readonly ComparedArea[], indicators: readonly Indicator[]): Promise<void> {
  const { manifest } = scene;
  const names = areas.map(({ label }) => label);
  const rows = rowsOf(scene, areas, indicators);
  const sourceIds = new Set(indicators.flatMap(({ sources }) => sources));
  const sources = manifest!.sources.filter(({ id }) => sourceIds.has(id));
  const metadata = [
    `${names.join(', ')}; ${manifest!.council.name}`,
    words.csvNote,
    words.fit,
    ...sources.map(({ publisher, title, licence }) => `Source: ${publisher}, ${title}. ${licence}.`),
    ...new Set(sources.flatMap(({ attribution }) => attribution)),
    `Made with Fairground. ${location.href}`,
  ];
  return downloadCsv(words.fileName(names), metadata, rows.flatMap(({ indicator, figures, column, said }) => areas.map((area, i) => {
    const { value, status, why, interval, numerator, denominator, held } = figures[i]!;
    return {
      topic: topicNames[indicator.topic],
      indicator: indicator.id,
      label: indicator.label,
      unit: indicator.unit || indicator.kind,
      period: indicator.period,
      area_code: area.code,
      area: area.name.own,
      neighbourhood: area.name.neighbourhood,
      ward: area.name.ward,
      level: levelNames[area.level].one,
      value,
      status: held ? statusShort[status] || 'ok' : figureWords.none(figures[i]!, area.level),
      reason: why,
      interval_low: interval?.low,
      interval_high: interval?.high,
      numerator,
      denominator,
      council_value: column?.council?.value,
      region_value: column?.region?.value,
      england_value: column?.england?.value,
      verdict: said,
    };
  })));
}

function rowsOf(scene: Scene, areas: readonly ComparedArea[], indicators: readonly Indicator[]): CompareRow[] {
  return indicators.filter(({ topic }) => scene.hasTopic(topic)).map((indicator) => compareRow(scene, areas, indicator));
}
