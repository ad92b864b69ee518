import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import { longDate } from '../words/long-date.ts';
import { posterWords } from '../words/poster-words.ts';
import { creditsOf } from './credits-of.ts';
import { explorerAddress } from './explorer-address.ts';
import type { Scene } from './scene.ts';
import { SceneConsumer } from './scene-consumer.ts';

/** Views that speak of every topic. */
const ofAll: ReadonlySet<string> = new Set(['area', 'compare', 'gaps']);

/** What a printed view ends with: whose figures and shapes they are, the day, and the address that shows it again. Takes everything from the scene of its root. */
@customElement('fair-paper-foot')
export class FairPaperFoot extends LitElement {
  static override styles = [theme, base, css`p { margin: 0 0 4px; }`];

  readonly #consumer = new SceneConsumer(this, { isPatient: true });

  override render(): TemplateResult | typeof nothing {
    const { scene } = this.#consumer;
    if (!scene?.manifest) return nothing;
    return html`<p>${credits(scene)}</p><p>${posterWords.made(longDate(new Date()), new URL(explorerAddress(scene), location.href).href)}</p>`;
  }
}

function credits(scene: Scene): string {
  const more = ofAll.has(scene.view.sight) ? scene.manifest!.indicators.flatMap(({ sources }) => sources) : [];
  return creditsOf(scene, more).join(' · ');
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-paper-foot': FairPaperFoot;
  }
}
