import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Indicator, Source } from '../model/indicator.ts';
import { levels, type Level } from '../model/level.ts';
import type { Manifest } from '../model/pack.ts';
import { topics } from '../model/topic.ts';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import { levelNames, topicNames } from '../words/explorer-words.ts';
import { glossary } from '../words/glossary.ts';
import { sourcesWords as words } from '../words/sources-words.ts';
import { panelStyle } from './panel-style.ts';
import { SceneConsumer } from './scene-consumer.ts';

/** What the figures are, where they come from, under which licences, and what is missing. Takes everything from the scene of its root. */
@customElement('fair-sources')
export class FairSources extends LitElement {
  static override styles = [theme, base, panelStyle, css`
    :host { padding: 28px clamp(16px, 4vw, 48px) 64px; }
    article { max-width: 760px; margin: 0 auto; }
    h2 { font-size: var(--fg-title); }
    h3 { margin-block-start: 32px; font-size: 1.25rem; }
    table { width: 100%; border-collapse: collapse; font-size: var(--fg-text-small); }
    .scroll { overflow-x: auto; }
    caption { text-align: start; color: var(--fg-soft); padding-block-end: 6px; }
    th, td { padding: 5px 10px 5px 0; border-block-end: 1px solid var(--fg-line); text-align: start; vertical-align: top; font-weight: 400; }
    thead th { font-weight: 600; color: var(--fg-soft); }
    tbody th.topic { padding-block-start: 14px; font-weight: 700; }
    .none { color: var(--fg-soft); font-style: italic; }
    dl { margin: 0; }
    dt { font-weight: 700; margin-block-start: 14px; }
    dd { margin: 0; color: var(--fg-soft); font-size: var(--fg-text-small); }
    ul { margin: 0; padding-inline-start: 18px; }
    li { margin-block: 3px; }
  `];

  readonly #consumer = new SceneConsumer(this);

  override render(): TemplateResult {
    const manifest = this.#consumer.scene?.manifest;
    if (!manifest) return html`<p class="lead" role="status">${words.waiting}</p>`;
    const shown = manifest.indicators.filter((each) => each.levels.length > 0);
    const gaps = manifest.indicators.filter((each) => each.levels.length === 0);
    return html`<article>
      <h2>${words.title}</h2>
      <p class="lead">${words.lead(manifest.council.name, manifest.sources.length)}</p>
      <h3>${words.fit}</h3>
      <p>${words.fitText}</p>
      <h3>${words.levels}</h3>
      <div class="scroll" tabindex="0" role="region" aria-label=${words.levelsCaption}>${this.#renderLevels(shown)}</div>
      ${gaps.length > 0 ? html`<h3>${words.gaps}</h3><p>${words.gapsText}</p>
        <ul>${gaps.map((gap) => html`<li>${gap.label}: ${Object.values(gap.absent ?? {})[0]}</li>`)}</ul>` : nothing}
      <h3>${words.sources}</h3>
      <dl>${manifest.sources.map((source) => renderSource(source))}</dl>
      ${manifest.basemap.length > 0 ? nothing : html`<h3>${words.basemap}</h3><p>${words.basemapNone}</p>`}
      <h3>${words.glossary}</h3>
      <dl>${Object.entries(glossary).map(([term, gloss]) => html`<dt>${term}</dt><dd>${gloss}</dd>`)}</dl>
      <h3>${words.privacy}</h3>
      <p>${words.privacyText}</p>
    </article>`;
  }

  #renderLevels(indicators: Manifest['indicators']): TemplateResult {
    return html`<table>
      <caption>${words.levelsCaption}</caption>
      <thead><tr><th scope="col">${words.indicator}</th><th scope="col">${words.period}</th>
        ${levels.map((level) => html`<th scope="col">${levelNames[level].title}</th>`)}</tr></thead>
      ${topics.map((topic) => html`<tbody>
        <tr><th class="topic" scope="rowgroup" colspan="5">${topicNames[topic]}</th></tr>
        ${indicators.filter((each) => each.topic === topic).map((each) => html`<tr>
          <th scope="row">${each.label}</th><td>${each.period}</td>
          ${levels.map((level) => html`<td>${holding(each, level)}</td>`)}
        </tr>`)}
      </tbody>`)}
    </table>`;
  }
}

function holding(indicator: Indicator, level: Level): TemplateResult | string {
  if (indicator.levels.includes(level)) return indicator.estimateAt?.[level] ? words.estimated : words.held;
  return html`<span class="none" title=${indicator.absent?.[level] ?? nothing}>${words.notHeld}</span>`;
}

function renderSource({ title, publisher, period, licence, attribution, caveats, id }: Source): TemplateResult {
  return html`<dt id=${id}>${title}</dt>
    <dd>${publisher}. ${period}.</dd>
    <dd>${words.licence}: ${licence}</dd>
    ${attribution.map((line) => html`<dd>${line}</dd>`)}
    ${caveats.length > 0 ? html`<dd><details><summary>${words.notes}</summary><ul>${caveats.map((each) => html`<li>${each}</li>`)}</ul></details></dd>` : nothing}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-sources': FairSources;
  }
}
