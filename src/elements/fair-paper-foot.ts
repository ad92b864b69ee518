import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import { longDate } from '../words/long-date.ts';
import { posterWords } from '../words/poster-words.ts';
import { explorerAddress } from './explorer-address.ts';
import { SceneConsumer } from './scene-consumer.ts';

/** What a printed view ends with: the day, and the address that shows it again. Takes everything from the scene of its root. */
@customElement('fair-paper-foot')
export class FairPaperFoot extends LitElement {
  static override styles = [theme, base];

  readonly #consumer = new SceneConsumer(this, { isPatient: true });

  override render(): TemplateResult | typeof nothing {
    const { scene } = this.#consumer;
    return scene ? html`${posterWords.made(longDate(new Date()), new URL(explorerAddress(scene), location.href).href)}` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-paper-foot': FairPaperFoot;
  }
}
