import { html, nothing, type TemplateResult } from 'lit/html.js';
import { textWidth } from '../words/text-width.ts';

export interface BarClass {
  place: number;
  colour: string;
  /** A CSS image over the colour, where classes are told apart by patterns too. */
  pattern?: string;
  label?: string;
  bounds: string;
  /** The bounds in fewer letters, for a narrow strip. */
  short?: string;
  count: number;
  /** Several counts with what is counted, a line each, in place of the one: "16 small areas", "2 wards". */
  counts?: readonly string[];
}

export interface ClassBar {
  width: number;
  classes: readonly BarClass[];
  /** The class lit up, if any, and the one that a press keeps lit. */
  lit?: number;
  kept?: number;
  /** Said before the classes by a screen reader. */
  label: string;
  /** Said by a screen reader after the number of areas in a class: "small areas". */
  areas: (count: number) => string;
  /** Over or on a class, and undefined when off it. */
  hover?: (place: number | undefined) => void;
  choose?: (place: number) => void;
}

/** Between a name and its count, and after both, where a text is a little narrower than it is thought to be, pixels. */
const gap = 6, end = 4;

/** The strip of a legend: one button a class with its colour, its name or bounds, and how many areas it holds. */
export function classBar({ width, classes, lit, kept, label, areas, hover, choose }: ClassBar): TemplateResult {
  const room = width / Math.max(1, classes.length);
  const isNarrow = room < 96;
  const boundsOf = ({ bounds, short }: BarClass): string => (isNarrow ? short ?? bounds : bounds);
  const nameOf = (each: BarClass): string => each.label ?? boundsOf(each);
  // The count stands below the name for all classes where it has no room beside one.
  const isHigh = isNarrow || classes.some((each) => textWidth(nameOf(each)) + (each.counts ? 0 : gap + textWidth(String(each.count))) > room - end);
  return html`<ul class="class-bar ${isHigh ? 'high' : ''}" aria-label=${label} data-lit=${lit === undefined ? nothing : ''}>
    ${classes.map((each) => html`<li data-on=${each.place === lit ? '' : nothing}>
      <button type="button" aria-pressed=${choose ? String(each.place === kept) : nothing}
        @pointerenter=${() => hover?.(each.place)} @pointerleave=${() => hover?.(undefined)} @focus=${() => hover?.(each.place)} @blur=${() => hover?.(undefined)}
        @click=${() => choose?.(each.place)}>
        <span class="swatch" .style=${`background:${each.colour} ${each.pattern ?? ''}`}></span>
        <span class="named"><span class="name">${nameOf(each)}</span><span class="unseen">: </span>${each.counts ? nothing : html`<span class="count">${each.count}<span class="unseen"> ${areas(each.count)}${each.label && each.bounds ? ', ' : ''}</span></span>`}</span>
        ${each.label && each.bounds ? html`<span class="bounds">${boundsOf(each)}</span>` : nothing}
        ${each.counts?.map((text) => html`<span class="unseen">, </span><span class="bounds">${text}</span>`)}
      </button>
    </li>`)}
  </ul>`;
}
