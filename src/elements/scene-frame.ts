import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement } from '../ui/custom-element.ts';
import { sceneContext, type Scene } from './scene.ts';

/** Gives the elements inside it a scene of their own in place of their root's: a second map beside the first, say. */
@customElement('scene-frame')
export class SceneFrame extends LitElement {
  static override styles = css`:host { display: block; }`;

  @property({ attribute: false }) scene?: Scene;

  readonly #provider = new ContextProvider(this, { context: sceneContext });

  protected override willUpdate(): void {
    if (this.scene) this.#provider.setValue(this.scene);
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'scene-frame': SceneFrame;
  }
}
