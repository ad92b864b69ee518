import { css, html, nothing, type TemplateResult } from 'lit';
import { formatView } from '../view/address.ts';
import type { Sight } from '../view/view.ts';
import { relationWords as words } from '../words/relation-words.ts';
import type { Scene } from './scene.ts';

/** The ways to compare, in order: areas side by side, two maps, and a scatter of two indicators. */
const compareSights = ['compare', 'maps', 'scatter'] as const satisfies readonly Sight[];

export const compareWaysStyle = css`
  .compare-ways { display: flex; flex-wrap: wrap; gap: 2px 4px; }
  .compare-ways a {
    display: inline-flex; align-items: center; min-height: 36px; padding: 4px 12px; border-radius: var(--fg-radius); color: var(--fg-accent);
    font-weight: 600; text-decoration: none;
  }
  .compare-ways a:hover { background: var(--fg-hover); }
  .compare-ways a[aria-current] { background: var(--fg-chosen); color: var(--fg-ink); }
  @media (forced-colors: active) { .compare-ways a[aria-current] { text-decoration: underline 3px; text-underline-offset: 5px; } }
  @media (pointer: coarse) { .compare-ways a { min-height: 44px; } }
  @media print { .compare-ways { display: none; } }
`;

/** The links between the ways to compare; that of the page shown is marked. */
export function compareWays({ view, act }: Scene): TemplateResult {
  return html`<nav class="compare-ways" aria-label=${words.ways}>${compareSights.map((sight) => html`<a href="?${formatView({ ...view, sight })}"
    aria-current=${view.sight === sight ? 'page' : nothing} @click=${(event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) return;
      event.preventDefault();
      act.show({ sight });
    }}>${words.wayNames[sight]}</a>`)}</nav>`;
}
