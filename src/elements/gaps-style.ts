import { css } from 'lit';

/** How the table of what is held looks: true columns down to 320 px, where the words under the squares wrap. */
export const gapsStyle = css`
  .tools { display: flex; flex-wrap: wrap; gap: 10px 16px; align-items: center; justify-content: space-between; margin-block: 16px 8px; }
  .tools ui-segmented { flex: 0 1 auto; max-width: 100%; }
  table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: var(--fg-text-small); line-height: 1.35; }
  th, td { padding: 8px 12px 8px 0; border-block-end: 1px solid var(--fg-line); text-align: start; vertical-align: top; font-weight: 400; overflow-wrap: break-word; hyphens: auto; }
  th:first-child { width: 36%; }
  .age { width: 8%; }
  thead th { position: sticky; top: 0; z-index: 1; background: var(--fg-paper); font-weight: 600; color: var(--fg-soft); }
  th small { display: block; color: var(--fg-soft); font-size: var(--fg-text-tiny); }
  tbody th[scope='row'] { font-weight: 600; }
  tbody th.topic { padding-block-start: 20px; font: 600 calc(1.0625 * var(--fg-rem))/1.25 var(--fg-serif); }
  .none { color: var(--fg-soft); }
  .cell { display: flex; gap: 8px; }
  .mark { flex: none; width: 14px; height: 14px; margin-block-start: 2px; border: 1.5px solid var(--fg-accent); border-radius: 3px; }
  .mark.full { background: var(--fg-accent); }
  .mark.estimates { background: repeating-linear-gradient(-45deg, var(--fg-accent) 0 2px, transparent 2px 5px); }
  .mark.part { background: linear-gradient(to top, var(--fg-accent) 50%, transparent 50%); }
  .mark.none { border-style: dotted; border-color: var(--fg-soft); }
  ui-popover p { margin: 0 0 6px; }
  @media (max-width: 640px) {
    th, td { padding-inline-end: 6px; }
    .age { display: none; }
    th:first-child { width: 28%; }
    thead th { padding-inline-end: 2px; font-size: var(--fg-text-tiny); letter-spacing: -.02em; hyphens: manual; }
    .cell { display: block; }
    .mark { display: block; margin-block-end: 4px; }
  }
  @media (forced-colors: active) { .mark { forced-color-adjust: none; } }
`;
