import { html, type TemplateResult } from 'lit';

/** One part of a whole: its name, its share (0 to 1) and the share in words. */
export interface SplitPart {
  name: string;
  share: number;
  text: string;
}

/** A bar cut into two parts with their names beneath: the first in the accent colour, the second hatched. */
export function splitBar([first, second]: readonly [SplitPart, SplitPart]): TemplateResult {
  return html`<div class="split-bar">
    <div class="bar" aria-hidden="true"><span class="first" .style=${`width:${(100 * first.share).toFixed(2)}%`}></span><span class="second"></span></div>
    <div class="names"><span><b>${first.text}</b> ${first.name}</span><span><b>${second.text}</b> ${second.name}</span></div>
  </div>`;
}
