import { html, nothing, type TemplateResult } from 'lit';
import { figureOf, type Figure } from '../model/figure.ts';
import type { Indicator } from '../model/indicator.ts';
import type { AreaRow } from '../model/small-areas-in.ts';
import { figureWords } from '../words/figure-words.ts';
import { decimal } from '../words/numbers.ts';
import { profileWords as words } from '../words/profile-words.ts';
import type { Scene } from './scene.ts';
import { withTerms } from './with-terms.ts';

/** Where the figure shown comes from, how it is made, and how sure it is. */
export function profileAbout(scene: Scene, area: AreaRow, indicator: Indicator): TemplateResult {
  const sources = indicator.sources.flatMap((id) => scene.manifest!.sources.find((each) => each.id === id) ?? []);
  const column = scene.columnOf(indicator.id, area.level);
  const isMade = area.level === 'ward' && indicator.aggregation !== 'none';
  return html`<section aria-labelledby="about"><h3 id="about">${words.about}</h3>
    <p class="sentence"><strong>${indicator.label}.</strong> ${indicator.description}</p>
    <dl>
      <dt>${words.period}</dt><dd>${indicator.period}</dd>
      <dt>${words.areas}</dt><dd>${indicator.vintage}. ${isMade ? words.bestFit : nothing}</dd>
      <dt>${words.method}</dt><dd>${withTerms(indicator.method)}</dd>
      ${sources.length > 0 ? html`<dt>${words.source}</dt><dd><ul>${sources.map((each) => html`<li>${each.publisher}, ${each.title}. ${each.licence}.</li>`)}</ul></dd>` : nothing}
      ${indicator.caveats.length > 0 ? html`<dt>${words.notes}</dt><dd><ul>${indicator.caveats.map((each) => html`<li>${each}</li>`)}</ul></dd>` : nothing}
    </dl>
    ${column ? renderSure(indicator, figureOf(indicator, area.level, column, area.row)) : nothing}
  </section>`;
}

function renderSure(indicator: Indicator, figure: Figure): TemplateResult | typeof nothing {
  if (figure.value === undefined) return nothing;
  const interval = figureWords.interval(indicator, figure);
  const { numerator, denominator } = figure;
  const count = (value: number) => decimal(value, Number.isInteger(value) ? 0 : 1);
  return html`<details><summary>${words.sure}</summary>
    ${interval ? html`<p>${indicator.interval === 'byar' ? words.byar(interval) : words.wilson(interval)}</p>` : html`<p>${words.noInterval(indicator)}</p>`}
    ${numerator !== undefined && denominator !== undefined
      ? html`<p>${words.basis(count(numerator), indicator.numerator, count(denominator), indicator.denominator)}</p>` : nothing}
    ${figure.status === 'estimate' ? html`<p>${words.estimated(figure.why)}</p>` : nothing}
  </details>`;
}
