import { css } from 'lit';

/** How the dialog that shares a view divides itself: choices on the left, the code and its picture on the right; one below the other on a phone. */
export const shareStyle = css`
  section + section { margin-block-start: 20px; padding-block-start: 18px; border-block-start: 1px solid var(--fg-line); }
  h3 { margin: 0 0 2px; font: 600 calc(1.0625 * var(--fg-rem))/1.25 var(--fg-serif); }
  h4 { margin: 14px 0 6px; font: 600 var(--fg-text-small)/1.3 var(--fg-sans); color: var(--fg-soft); }
  p { margin: 0; }
  .small { color: var(--fg-soft); font-size: var(--fg-text-small); }
  label { display: grid; gap: 4px; color: var(--fg-soft); font-size: var(--fg-text-small); font-weight: 600; }
  input, select, textarea {
    width: 100%; min-width: 0; min-height: var(--fg-control); padding: 6px 10px; border: 1px solid var(--fg-edge); border-radius: var(--fg-radius); box-sizing: border-box;
    background: var(--fg-card); color: var(--fg-ink); font: 400 var(--fg-text)/1.3 var(--fg-sans);
  }
  textarea { resize: vertical; font: 400 var(--fg-text-small)/1.45 ui-monospace, monospace; overflow-wrap: anywhere; }
  .copied { display: flex; gap: 8px; align-items: center; margin-block: 4px; }
  .copied ui-copy-button { flex: none; }
  .parts { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 5fr); gap: 12px 28px; align-items: start; margin-block-start: 14px; }
  .choices { display: grid; gap: 12px; }
  .result { display: grid; justify-items: start; }
  .result label { margin-block-end: 4px; }
  .result ui-copy-button { margin-block-start: 8px; }
  iframe { width: 100%; border: 1px solid var(--fg-line); border-radius: var(--fg-radius-small); background: var(--fg-paper); }
  @media (max-width: 46rem) { .parts { grid-template-columns: minmax(0, 1fr); } .copied { flex-wrap: wrap; } }
`;
