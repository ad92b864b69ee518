import { css } from '@lit/reactive-element/css-tag.js';

/** Height in pixels of the picture of how areas are spread. */
export const spreadHeight = 74;

/** Whether that picture is open from the start: where the page is high and the legend, so many pixels from side to side, lies along its foot. */
export function opensSpread(room: number): boolean {
  return room > 480 && window.innerHeight >= 900;
}

/** How a legend's heading, keys and notes stand; its strip of classes is a chart's. */
export const legendStyle = css`
  header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 10px; margin-block-end: 8px; font-size: var(--fg-text-small); line-height: 1.3; }
  header strong { font-weight: 700; font-size: var(--fg-text); }
  header > span { color: var(--fg-soft); }
  .keys { display: flex; flex-wrap: wrap; gap: 4px 14px; margin: 0; margin-inline-start: auto; padding: 0; list-style: none; color: var(--fg-soft); font-size: var(--fg-text-tiny); }
  .keys li { display: flex; align-items: center; gap: 6px; }
  .keys i { width: 15px; height: 11px; border-radius: 2px; border: 1px solid var(--fg-edge); }
  .keys .estimate { background: repeating-linear-gradient(-45deg, var(--fg-ink) 0 1px, transparent 1px 4px); }
  .keys .suppressed { border: 2px dotted var(--fg-ink); }
  .keys .not-collected { background: radial-gradient(circle, var(--fg-ink) 1.1px, transparent 1.4px) 0 0 / 6px 6px; }
  .keys .pocket { border: 3px solid var(--fg-pocket); outline: 1px solid var(--fg-on-pocket); }
  .note { margin: 6px 0 0; color: var(--fg-soft); font-size: var(--fg-text-tiny); }
  details { margin-block-start: 6px; }
  summary { color: var(--fg-accent); font-size: var(--fg-text-tiny); font-weight: 600; cursor: pointer; min-height: 24px; align-content: center; }
  .two { display: flex; flex-wrap: wrap; gap: 14px 20px; align-items: center; }
  .two p { flex: 1 1 160px; margin: 0; font-size: var(--fg-text-small); color: var(--fg-soft); }
  @media print { details:not([open]), details > summary, .two p { display: none; } }
`;
