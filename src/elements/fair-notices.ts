import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import { panelStyle } from './panel-style.ts';
import { SceneConsumer } from './scene-consumer.ts';
import { sceneNotices } from './scene-notices.ts';

/** What could not be loaded, and what is not shown as it was asked for, a sentence each. Takes everything from the scene of its root. */
@customElement('fair-notices')
export class FairNotices extends LitElement {
  static override styles = [theme, base, panelStyle, css`
    :host { position: relative; z-index: 3; }
    div { display: grid; gap: 8px; padding: 8px; }
  `];

  readonly #consumer = new SceneConsumer(this, { takesPartial: true });

  override render(): TemplateResult | typeof nothing {
    const { scene } = this.#consumer;
    const shown = scene ? sceneNotices(scene) : nothing;
    return shown === nothing ? nothing : html`<div>${shown}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-notices': FairNotices;
  }
}
