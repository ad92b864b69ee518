import { html, type TemplateResult } from 'lit';
import type { Direction } from '../map/step-area.ts';
import { mapWords } from '../words/map-words.ts';

const arrows: readonly [Direction, label: string, d: string][] = [
  ['ArrowUp', mapWords.pan.up, 'M3 10.5l5-5 5 5'],
  ['ArrowDown', mapWords.pan.down, 'M3 5.5l5 5 5-5'],
  ['ArrowLeft', mapWords.pan.left, 'M10.5 3l-5 5 5 5'],
  ['ArrowRight', mapWords.pan.right, 'M5.5 3l5 5-5 5'],
];

/** The four buttons that move a map's view, so that nobody needs to drag it. */
export function mapPan(pan: (direction: Direction) => void): TemplateResult[] {
  return arrows.map(([direction, label, d]) => html`
    <button type="button" aria-label=${label} @click=${() => pan(direction)}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${d} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" stroke-linecap="round"/></svg>
    </button>`);
}
