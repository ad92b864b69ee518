import { css, html, nothing, type TemplateResult } from 'lit';
import { patternSwatch } from '../map/pattern-swatch.ts';
import { clusterMarks, type ClusterMark, type Clusters } from '../model/clusters.ts';
import type { Indicator } from '../model/indicator.ts';
import { clusterWords as words, markWords } from '../words/cluster-words.ts';
import { whole } from '../words/numbers.ts';
import { markFill, markPattern } from './cluster-colours.ts';

export const clusterKeyStyle = css`
  .marks { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 0; padding: 0; list-style: none; font-size: var(--fg-text-small); }
  .marks li { display: flex; align-items: center; gap: 6px; }
  .marks i { flex: none; width: 18px; height: 13px; border-radius: 2px; border: 1px solid var(--fg-edge); }
`;

const spots = 'radial-gradient(circle, var(--fg-ink) 1.1px, transparent 1.4px) 0 0 / 6px 6px';

/** What each colour of a map of clusters stands for, with how many areas have it. */
export function clusterKey(clusters: Clusters, indicator: Indicator, theme: 'light' | 'dark', isPatterned = false): TemplateResult {
  const count = (is: (row: number) => boolean): number => clusters.marks.filter((_, row) => is(row)).length;
  const without = count((row) => clusters.p[row] === undefined);
  const entry = (mark: ClusterMark | undefined, name: string, number: number) => {
    const { colour, spotted } = markFill(mark, indicator, theme);
    const pattern = isPatterned ? patternSwatch(markPattern(mark, indicator), colour!) : 'none';
    return html`<li><i .style=${`background:${[...(spotted ? [spots] : []), pattern].join()};background-color:${colour}`}></i>${name} (${whole(number)})</li>`;
  };
  return html`<ul class="marks">
    ${clusterMarks.map((mark) => {
      const number = count((row) => clusters.marks[row] === mark);
      return number === 0 ? nothing : entry(mark, markWords(mark, indicator).name, number);
    })}
    ${entry(undefined, words.unmarked, count((row) => clusters.p[row] !== undefined && !clusters.marks[row]))}
    ${without === 0 ? nothing : html`<li><i></i>${words.without} (${whole(without)})</li>`}
  </ul>`;
}
