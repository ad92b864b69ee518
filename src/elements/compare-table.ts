import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../model/figure.ts';
import type { Indicator } from '../model/indicator.ts';
import { againstWords, compareWords as words } from '../words/compare-words.ts';
import { differenceInterval, signedDifference } from '../words/difference-words.ts';
import { figureWords } from '../words/figure-words.ts';
import { formatInterval, formatValue } from '../words/numbers.ts';
import { allWholes, labelsOf, type Compared } from './compared-areas.ts';
import { compareRow, type CompareRow } from './compare-rows.ts';
import './fair-sure.ts';
import type { Scene } from './scene.ts';
import { sureOfSeveral } from './sure-of.ts';

/**
 * The figures of a comparison as a plain table: a row for each indicator; a column for each area, for the council, its region and England, and for each
 * difference from the first area.
 */
export function renderCompareTable(scene: Scene, all: Compared, indicators: readonly Indicator[]): TemplateResult {
  const rows = indicators.filter(({ topic }) => scene.hasTopic(topic)).map((indicator) => compareRow(scene, all, indicator));
  const [first, ...others] = labelsOf(all);
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${words.tableCaption}><table>
    <caption>${words.tableCaption}</caption>
    <thead><tr><th scope="col">${words.indicator}</th>
      ${[...all.areas, ...allWholes(scene)].map(({ label }) => html`<th class="number" scope="col">${label}</th>`)}
      ${others.map((label) => html`<th class="number" scope="col">${words.lessFirst(label, first!)}</th>`)}
      <th scope="col">${words.verdict}</th></tr></thead>
    <tbody>${rows.map((row) => renderRow(scene, row, all))}</tbody>
  </table></div>`;
}

function renderRow(scene: Scene, { indicator, figures, against, column, said, detail }: CompareRow, { areas }: Compared): TemplateResult {
  return html`<tr><th scope="row">${indicator.label}, ${indicator.period}<fair-sure label=${indicator.label} .lines=${() => sureOfSeveral(scene, areas, indicator)}></fair-sure></th>
    ${areas.map((area, i) => renderFigure(indicator, figures[i]!, area.level))}
    ${allWholes(scene).map(({ kind }) => html`<td class="number">${column?.[kind] ? formatValue(indicator, column[kind].value) : '–'}</td>`)}
    ${against.map(({ difference, verdict }) => {
      const interval = difference && differenceInterval(indicator, difference);
      return html`<td class="number">${difference ? html`${signedDifference(indicator, difference.difference)}${interval ? html`<br>${interval}` : nothing}<br>` : nothing}${againstWords(verdict)}</td>`;
    })}
    <td>${said}${detail ? html`<br>${detail}` : nothing}</td></tr>`;
}

function renderFigure(indicator: Indicator, figure: Figure, level: Parameters<typeof figureWords.none>[1]): TemplateResult {
  return figure.value === undefined
    ? html`<td class="none">${figureWords.none(figure, level)}</td>`
    : html`<td class="number">${formatValue(indicator, figure.value)}${figure.interval ? html`<br>${formatInterval(indicator, figure.interval)}` : nothing}
      ${figure.status === 'estimate' ? html`<br>${figureWords.estimate}` : nothing}</td>`;
}
