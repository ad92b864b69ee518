import { css } from 'lit';

export const segmentedStyle = css`
  .group {
    display: flex;
    min-width: 0;
  }

  .option {
    position: relative;
    display: flex;
    align-items: center;
    gap: calc(0.6 * var(--fg-rem));
    min-width: 0;
    min-height: var(--fg-control);
    border: 1px solid transparent;
    background: none;
    color: var(--fg-ink);
    font-weight: 600;
    line-height: 1.25;
    transition: background-color var(--fg-quick), color var(--fg-quick), border-color var(--fg-quick);
  }

  .option:focus-visible {
    z-index: 1;
  }

  .option[aria-disabled='true'] {
    color: var(--fg-soft);
    font-weight: 400;
  }

  .swatch {
    flex: none;
    width: 12px;
    height: 12px;
    border-radius: 3px;
    background: var(--swatch);
    forced-color-adjust: none;
  }

  .reason {
    margin: 6px 0 0;
    color: var(--fg-soft);
    font-size: var(--fg-text-small);
  }

  .reason:empty {
    margin: 0;
  }

  /* One frame, parted by hairlines; the chosen part is inked. */
  :host([look='segments']) .group {
    border: 1px solid var(--fg-edge);
    border-radius: var(--fg-radius);
    background: var(--fg-card);
  }

  :host([look='segments']) .option {
    flex: 1 1 0;
    justify-content: center;
    margin: -1px;
    padding: calc(0.3 * var(--fg-rem)) calc(0.35 * var(--fg-rem));
    border-radius: var(--fg-radius);
    font-size: max(calc(0.8125 * var(--fg-rem)), var(--fg-text-small));
    text-align: center;
    hyphens: manual;
  }

  :host([look='segments']) .option + .option::before {
    content: '';
    position: absolute;
    inset-block: 1px;
    inset-inline-start: 0;
    border-inline-start: 1px solid var(--fg-line);
  }

  :host([look='segments']) .option:not([aria-checked='true'], [aria-disabled='true']):hover {
    background: var(--fg-hover);
  }

  :host([look='segments']) .option[aria-checked='true'] {
    z-index: 1;
    background: var(--fg-strong);
    color: var(--fg-on-strong);
  }

  /* One below the other, each with its colour. */
  :host([look='list']) .group {
    flex-direction: column;
    gap: 2px;
  }

  :host([look='list']) .option {
    min-height: max(calc(2.25 * var(--fg-rem)), var(--fg-target));
    padding: calc(0.25 * var(--fg-rem)) calc(0.625 * var(--fg-rem));
    border-radius: var(--fg-radius);
    text-align: start;
  }

  :host([look='list']) .option:hover {
    background: var(--fg-hover);
  }

  :host([look='list']) .option[aria-checked='true'] {
    background: var(--fg-chosen);
  }

  /* Side by side over the map; the row scrolls where it does not fit. */
  :host([look='chips']) .group {
    gap: 6px;
    padding: 6px;
    margin: -6px;
    overflow-x: auto;
    scrollbar-width: none;
    overscroll-behavior-x: contain;
  }

  :host([look='chips']) .option {
    flex: none;
    min-height: max(calc(2 * var(--fg-rem)), var(--fg-target));
    padding: 0 calc(0.75 * var(--fg-rem));
    border-color: var(--fg-line);
    border-radius: 999px;
    background: var(--fg-card);
    font-size: calc(0.875 * var(--fg-rem));
    white-space: nowrap;
  }

  :host([look='chips']) .swatch {
    display: none;
  }

  :host([look='chips']) .option[aria-checked='true'] {
    border-color: transparent;
    background: var(--swatch, var(--fg-strong));
    color: var(--fg-on-topic);
  }

  @media (forced-colors: active) {
    .option[aria-checked='true'] {
      forced-color-adjust: none;
      background: Highlight !important;
      color: HighlightText !important;
    }

    .option[aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
