import { html, nothing, type TemplateResult } from 'lit';
import { formatView } from '../view/address.ts';
import type { Sight } from '../view/view.ts';
import { aboutWords as words } from '../words/about-words.ts';
import type { Scene } from './scene.ts';

/** The pages about the data, in order. */
export const aboutSights = ['sources', 'gaps', 'words', 'accessibility'] as const satisfies readonly Sight[];

/** The ways between the pages about the data; that of the page shown is marked. */
export function aboutWays({ view, act }: Scene): TemplateResult {
  return html`<nav class="ways" aria-label=${words.ways}>${aboutSights.map((sight) => html`<a href="?${formatView({ ...view, sight })}"
    aria-current=${view.sight === sight ? 'page' : nothing} @click=${(event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) return;
      event.preventDefault();
      act.show({ sight });
    }}>${words.names[sight]}</a>`)}</nav>`;
}
