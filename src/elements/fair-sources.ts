import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Source } from '../model/indicator.ts';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import { sourcesWords as words } from '../words/sources-words.ts';
import { aboutStyle } from './about-style.ts';
import { aboutWays } from './about-ways.ts';
import { panelStyle } from './panel-style.ts';
import { SceneConsumer } from './scene-consumer.ts';

/** Where the figures come from, and under which licences. Takes everything from the scene of its root. */
@customElement('fair-sources')
export class FairSources extends LitElement {
  static override styles = [theme, base, panelStyle, aboutStyle];

  readonly #consumer = new SceneConsumer(this);

  override render(): TemplateResult {
    const scene = this.#consumer.scene;
    const manifest = scene?.manifest;
    if (!scene || !manifest) return html`<p class="lead" role="status">${words.waiting}</p>`;
    return html`<article>
      ${aboutWays(scene)}
      <h2>${words.title}</h2>
      <p class="lead">${words.lead(manifest.council.name, manifest.sources.length)}</p>
      <h3>${words.fit}</h3>
      <p>${words.fitText}</p>
      <h3>${words.sources}</h3>
      <dl>${manifest.sources.map((source) => renderSource(source))}</dl>
      ${manifest.basemap.length > 0 ? nothing : html`<h3>${words.basemap}</h3><p>${words.basemapNone}</p>`}
      <h3>${words.privacy}</h3>
      <p>${words.privacyText}</p>
      <fair-keep></fair-keep>
    </article>`;
  }
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
