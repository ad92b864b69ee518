import { css, html, nothing, type TemplateResult } from 'lit';
import { clusterMarks, type Clusters } from '../model/clusters.ts';
import type { Indicator } from '../model/indicator.ts';
import { clusterWords as words, markWords } from '../words/cluster-words.ts';
import { whole } from '../words/numbers.ts';
import { markFill } from './cluster-colours.ts';

export const clusterKeyStyle = css`
  .marks { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 0; padding: 0; list-style: none; font-size: var(--fg-text-small); }
  .marks li { display: flex; align-items: center; gap: 6px; }
  .marks i { flex: none; width: 18px; height: 13px; border-radius: 2px; border: 1px solid var(--fg-edge); }
  .marks i.spotted { background-image: radial-gradient(circle, var(--fg-ink) 1.1px, transparent 1.4px); background-size: 6px 6px; }
`;

/** What each colour of a map of clusters stands for, with how many areas have it. */
export function clusterKey(clusters: Clusters, indicator: Indicator, theme: 'light' | 'dark'): TemplateResult {
  const count = (is: (row: number) => boolean): number => clusters.marks.filter((_, row) => is(row)).length;
  const without = count((row) => clusters.p[row] === undefined);
  const entry = (fill: { colour?: string; spotted?: boolean }, name: string, number: number) => html`
    <li><i class=${fill.spotted ? 'spotted' : ''} .style=${fill.colour ? `background-color:${fill.colour}` : ''}></i>${name} (${whole(number)})</li>`;
  return html`<ul class="marks">
    ${clusterMarks.map((mark) => {
      const number = count((row) => clusters.marks[row] === mark);
      return number === 0 ? nothing : entry(markFill(mark, indicator, theme), markWords(mark, indicator).name, number);
    })}
    ${entry(markFill(undefined, indicator, theme), words.unmarked, count((row) => clusters.p[row] !== undefined && !clusters.marks[row]))}
    ${without === 0 ? nothing : entry({}, words.without, without)}
  </ul>`;
}
