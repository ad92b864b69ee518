import type { EmbedShow } from '../embed-show.ts';
import { embedQuery } from '../embed-show.ts';

/** What a reader chose for their own page. `query`: the view, as the query of its address. */
export interface EmbedChoice {
  show: EmbedShow;
  query: string;
  isLocked: boolean;
  /** Pixels, for a frame. */
  height: number;
}

/** A frame without an edge of its own, in the host page's own terms. */
const bare = 'style="border: 0"';

/** Address of the page that a frame shows. `home`: address of the full explorer. */
export function embedAddress({ show, query, isLocked }: EmbedChoice, home: string): string {
  return `${new URL('embed.html', home).href}?${embedQuery(show, query, isLocked)}`;
}

/**
 * A frame, and the script that gives it the height that it asks for. The script heeds only what comes from the frame's own window and origin. Where a page
 * refuses scripts in it, the frame keeps its height and scrolls.
 */
export function frameCode(choice: EmbedChoice, home: string, title: string): string {
  return `<iframe title="${escaped(title)}" src="${escaped(embedAddress(choice, home))}" width="100%" height="${choice.height}" ${bare} loading="lazy" data-fairground></iframe>
<script>
addEventListener('message', ({ source, origin, data }) => {
  for (const frame of document.querySelectorAll('iframe[data-fairground]'))
    if (source === frame.contentWindow && origin === new URL(frame.src).origin && data?.type === 'fairground:height') frame.height = data.height;
});
</script>`;
}

/** The elements inside the group, with their attributes, for what is shown; alone where one stands for itself. */
const elements: Record<EmbedShow, readonly string[]> = {
  map: ['fair-map', 'fair-legend'],
  chart: ['fair-chart', 'fair-legend'],
  compare: ['fair-compare brief'],
  profile: ['fair-profile brief'],
  pockets: ['fair-map', 'fair-legend', 'fair-pockets'],
  table: ['fair-table'],
};

/** The script that brings the elements, and those that show the view, which their attributes name as the address does. */
export function elementCode({ show, query }: EmbedChoice, home: string): string {
  const keys = new URLSearchParams(query);
  for (const key of ['show', 'lock']) keys.delete(key);
  if (show === 'compare') keys.set('show', 'compare');
  if (show === 'pockets') keys.set('pockets', 'on');
  const attributes = [...keys].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
  const inside = elements[show].map((tag) => `  <${tag}></${tag.split(' ')[0]}>`).join('\n');
  return `<script type="module" src="${escaped(new URL('embed.js', home).href)}"></script>
<fair-group${attributes}>
${inside}
</fair-group>`;
}

function escaped(text: string): string {
  return text.replace(/[&"<>]/g, (letter) => ({ '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' })[letter]!);
}
