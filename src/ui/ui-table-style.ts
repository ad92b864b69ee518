import { css } from 'lit';

export const tableStyle = css`
  :host {
    position: relative;
    min-height: 0;
    max-height: 100%;
    display: flex;
    flex-direction: column;
  }

  .scroll {
    flex: 1 1 auto;
    container-type: inline-size;
    min-height: 0;
    overflow: auto;
    scrollbar-width: thin;
    background: var(--ui-table-surface, var(--fg-card));
    overscroll-behavior-x: contain;
  }

  .scroll:focus-visible {
    outline-offset: -2px;
    box-shadow: none;
  }

  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: max(calc(0.8125 * var(--fg-rem)), var(--ui-table-size, calc(0.875 * var(--fg-rem))));
    line-height: 1.35;
  }

  caption {
    padding: 8px 10px;
    text-align: start;
    background: var(--ui-table-surface, var(--fg-card));
  }

  /* The words of the caption stay in sight when the table is scrolled sideways. */
  .caption {
    position: sticky;
    left: 10px;
    display: inline-block;
    max-width: min(calc(100cqi - 20px), calc(44 * var(--fg-rem)));
    color: var(--fg-soft);
    font-size: var(--fg-text-small);
    text-wrap: pretty;
  }

  th, td {
    padding: 7px 10px;
    border-block-end: 1px solid var(--fg-line);
    background: var(--ui-table-surface, var(--fg-card));
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }

  .numeric {
    text-align: end;
    white-space: nowrap;
  }

  thead th {
    position: sticky;
    top: 0;
    z-index: 2;
    padding-block: 4px;
    border-block-end-color: var(--fg-edge);
    vertical-align: bottom;
    color: var(--fg-soft);
    font-size: var(--fg-text-small);
    font-weight: 600;
    line-height: 1.25;
  }

  thead .numeric {
    min-width: calc(4.5 * var(--fg-rem));
    white-space: normal;
  }

  th.first, td.first {
    position: sticky;
    left: 0;
    z-index: 1;
    min-width: calc(8.5 * var(--fg-rem));
    max-width: min(calc(20 * var(--fg-rem)), 46vw);
  }

  thead th.first {
    z-index: 3;
  }

  .scrolled .first {
    border-inline-end: 1px solid var(--fg-line);
  }

  .sort {
    display: inline-flex;
    align-items: end;
    gap: 4px;
    min-height: max(28px, var(--fg-target));
    padding: 3px 4px;
    margin-inline: -4px;
    border: 0;
    border-radius: var(--fg-radius-small);
    background: none;
    color: inherit;
    font-weight: inherit;
    text-align: inherit;
  }

  .numeric .sort {
    flex-direction: row-reverse;
  }

  .sort:hover {
    background: var(--fg-hover);
    color: var(--fg-ink);
  }

  .sort svg {
    flex: none;
    margin-block-end: 2px;
    opacity: 0.45;
  }

  [aria-sort] {
    color: var(--fg-ink);
  }

  [aria-sort] .sort svg {
    opacity: 1;
  }

  .hint {
    display: block;
    color: var(--fg-soft);
    font-size: var(--fg-text-tiny);
    font-weight: 400;
  }

  .selectable tbody th {
    padding-block: 4.5px;
  }

  tbody th {
    font-weight: 600;
    overflow-wrap: break-word;
  }

  .row {
    min-height: 24px;
    width: 100%;
    padding: 2.5px 4px;
    margin: 0 -4px;
    border: 0;
    border-radius: var(--fg-radius-small);
    background: none;
    font-weight: 600;
    text-align: start;
  }

  .row small {
    display: block;
    color: var(--fg-soft);
    font-size: var(--fg-text-tiny);
    font-weight: 400;
  }

  /* Says that there is more to the right. */
  .more {
    position: absolute;
    z-index: 4;
    inset: 0 0 0 auto;
    width: 22px;
    background: linear-gradient(to right, transparent, color-mix(in srgb, var(--fg-ink) 22%, transparent));
    pointer-events: none;
  }

  .more[hidden] {
    display: none;
  }

  .selectable tbody tr {
    cursor: pointer;
  }

  .selectable tbody tr:hover > *, tr.highlighted > * {
    background: var(--fg-hover);
  }

  tr[aria-current] > * {
    background: var(--fg-chosen);
  }

  tr[aria-current] > :first-child {
    box-shadow: inset 3px 0 0 var(--fg-accent);
  }

  .empty {
    padding: 20px 10px;
    color: var(--fg-soft);
    text-align: center;
  }

  @media (forced-colors: active) {
    tr[aria-current] > *, tr.highlighted > * {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }

  @media print {
    .scroll {
      overflow: visible;
    }

    thead th, th.first, td.first {
      position: static;
      min-width: 0;
    }

    th, td {
      padding: 3px 6px;
      font-size: 11px;
      line-height: 1.25;
    }

    .row {
      min-height: 0;
      width: auto;
    }

    .sort svg, .more {
      display: none;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
