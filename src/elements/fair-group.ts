import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import { isolate } from './isolate.ts';
import { panelStyle } from './panel-style.ts';
import { sceneNotices } from './scene-notices.ts';
import { SceneRoot } from './scene-root.ts';

/**
 * One view for several elements: a map, its legend and a table inside it show the same, and a choice in one is a choice in all. Its attributes, named
 * as the address's keys, say what they show.
 *
 * @attr packs - Address of the packs folder; beside the script unless told.
 * @slot - The elements, and anything of the page's own between them.
 * @slot title - Above them.
 * @slot footer - Below them; the line that credits the publishers unless told.
 * @fires {CustomEvent<ViewTold>} fair-change - The view is another.
 * @fires {CustomEvent<AreaTold>} fair-select - Another area is selected, or none.
 * @csspart notices - What could not be loaded or shown, above the elements.
 * @csspart footer - The line below the elements.
 */
@customElement('fair-group')
export class FairGroup extends LitElement {
  static override styles = [theme, base, panelStyle, css`
    .notices { display: grid; gap: 8px; }
    .notices:empty { display: none; }
    .footer { margin-block-start: 6px; }
  `];

  readonly #root = new SceneRoot(this);

  override connectedCallback(): void {
    super.connectedCallback();
    isolate(this);
    this.#root.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root.stop();
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    void import('./fair-credits.ts');
  }

  override render(): TemplateResult {
    const { scene } = this.#root;
    return html`
      <slot name="title"></slot>
      ${scene ? html`<div class="notices" part="notices">${sceneNotices(scene)}</div>` : ''}
      <slot></slot>
      <div class="footer" part="footer"><slot name="footer"><fair-credits></fair-credits></slot></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-group': FairGroup;
  }
}
