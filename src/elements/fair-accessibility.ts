import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import { accessibilityWords as words } from '../words/accessibility-words.ts';
import { aboutStyle } from './about-style.ts';
import { aboutWays } from './about-ways.ts';
import { panelStyle } from './panel-style.ts';
import { SceneConsumer } from './scene-consumer.ts';

/** The accessibility statement: who can use Fairground and how, what was checked, and what falls short. */
@customElement('fair-accessibility')
export class FairAccessibility extends LitElement {
  static override styles = [theme, base, panelStyle, aboutStyle, css`
    article { max-width: 68ch; margin: 0 auto; }
    h2 { font-size: var(--fg-title); }
    h3 { margin-block-start: 28px; font-size: calc(1.25 * var(--fg-rem)); }
    ul { margin: 0; padding-inline-start: 20px; }
    li { margin-block: 6px; }
  `];

  readonly #consumer = new SceneConsumer(this);

  override render(): TemplateResult {
    const scene = this.#consumer.scene;
    return html`<article>
      ${scene ? aboutWays(scene) : nothing}
      <h2>${words.title}</h2>
      <p class="lead">${words.lead}</p>
      ${words.sections.map(({ heading, points }) => html`<section><h3>${heading}</h3><ul>${points.map((each) => html`<li>${each}</li>`)}</ul></section>`)}
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-accessibility': FairAccessibility;
  }
}
