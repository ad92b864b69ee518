import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import { creditsWords as words } from '../words/credits-words.ts';
import { explorerAddress } from './explorer-address.ts';
import { creditsOf } from './credits-of.ts';
import { SceneConsumer } from './scene-consumer.ts';

/** One line that credits what the view shows, with the way to the full attributions. Takes everything from the scene of its root. */
@customElement('fair-credits')
export class FairCredits extends LitElement {
  static override styles = [theme, base, css`
    p { margin: 0; color: var(--fg-soft); font-size: var(--fg-text-tiny); line-height: 1.4; }
    :host(.over) { position: absolute; z-index: 1; inset: auto 8px 6px auto; max-width: calc(100% - 16px); padding: 2px 8px; border-radius: var(--fg-radius-small); background: color-mix(in srgb, var(--fg-paper) 86%, transparent); }
    a { color: inherit; }
  `];

  readonly #consumer = new SceneConsumer(this, { takesPartial: true, isPatient: true });

  override render(): TemplateResult | typeof nothing {
    const scene = this.#consumer.scene;
    if (!scene?.manifest) return nothing;
    return html`<p>${creditsOf(scene).join(' · ')} ·
      <a href=${explorerAddress(scene, { sight: 'sources' })} @click=${(event: MouseEvent) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        scene.act.show({ sight: 'sources' });
      }}>${words.about}</a></p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-credits': FairCredits;
  }
}
