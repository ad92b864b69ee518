import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from './base.ts';
import { customElement } from './custom-element.ts';

/**
 * Work under way, of known or unknown length. Comes into sight only after a moment, so that quick work does not flicker, and takes its room from
 * the start, so that nothing moves.
 *
 * @csspart track - The groove that fills.
 */
@customElement('ui-progress')
export class UiProgress extends LitElement {
  static override styles = [base, css`
    :host {
      color: var(--fg-soft);
      font-size: var(--fg-text-small);
      animation: appear 200ms 250ms backwards;
    }

    @keyframes appear {
      from {
        opacity: 0;
      }
    }

    .track {
      height: 4px;
      margin-block-start: 6px;
      border-radius: 2px;
      background: var(--fg-line);
      overflow: hidden;
    }

    .bar {
      width: 100%;
      height: 100%;
      border-radius: 2px;
      background: var(--fg-accent);
      transform-origin: 0 50%;
      transition: transform var(--fg-slow);
      forced-color-adjust: none;
    }

    .unknown {
      width: 35%;
      animation: pass 1.4s infinite ease-in-out;
    }

    @keyframes pass {
      from {
        translate: -100% 0;
      }

      to {
        translate: 290% 0;
      }
    }

    @media (prefers-reduced-motion: reduce) {
      .unknown {
        width: 100%;
        opacity: 0.5;
        animation: none;
      }
    }
  `];

  /** What is being done. */
  @property() label = '';
  /** The share that is done, 0 to 1; undefined where it cannot be told. */
  @property({ type: Number }) value: number | undefined;

  override render(): TemplateResult {
    const share = this.value === undefined ? undefined : Math.min(Math.max(this.value, 0), 1);
    return html`
      <div id="label">${this.label}</div>
      <div class="track" part="track" role="progressbar" aria-labelledby="label" aria-valuemin="0" aria-valuemax="100"
        aria-valuenow=${share === undefined ? nothing : Math.round(share * 100)}>
        <div class=${share === undefined ? 'bar unknown' : 'bar'} .style=${share === undefined ? '' : `transform: scaleX(${share})`}></div>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ui-progress': UiProgress;
  }
}
