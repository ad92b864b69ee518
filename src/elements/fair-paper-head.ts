import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import { posterWords } from '../words/poster-words.ts';
import { SceneConsumer } from './scene-consumer.ts';
import { viewSentence } from './view-sentence.ts';

/** What a printed map begins with: its sentence, and what is shown. Takes everything from the scene of its root. */
@customElement('fair-paper-head')
export class FairPaperHead extends LitElement {
  static override styles = [theme, base, css`
    p { margin: 0 0 8px; color: var(--fg-soft); }
    .headline { margin-block-end: 4px; color: var(--fg-ink); font: 600 24px/1.2 var(--fg-serif); }
  `];

  readonly #consumer = new SceneConsumer(this, { isPatient: true });

  override render(): TemplateResult | typeof nothing {
    const { scene } = this.#consumer;
    const { manifest, indicator, overlayIndicator, view } = scene ?? {};
    const sentence = scene && viewSentence(scene);
    if (!manifest || !indicator || !sentence) return nothing;
    return html`<p class="headline">${sentence}</p><p>${posterWords.what(indicator, overlayIndicator, view!.level, manifest.council.name)}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-paper-head': FairPaperHead;
  }
}
