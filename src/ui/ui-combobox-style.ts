import { css } from 'lit';

export const comboboxStyle = css`
  .field {
    position: relative;
  }

  input {
    display: block;
    width: 100%;
    min-height: var(--fg-control);
    padding: 0 calc(2 * var(--fg-rem)) 0 calc(0.75 * var(--fg-rem));
    border: 1px solid var(--fg-edge);
    border-radius: var(--fg-radius);
    background: var(--fg-card);
    color: var(--fg-ink);
    font: var(--ui-combobox-weight, 600) var(--fg-text) / 1.3 var(--fg-sans);
    text-overflow: ellipsis;
    cursor: pointer;
    transition: border-color var(--fg-quick);
  }

  input::placeholder {
    color: var(--fg-soft);
    font-weight: 400;
    opacity: 1;
  }

  input:hover {
    border-color: var(--fg-soft);
  }

  input:focus {
    cursor: text;
    outline: 2px solid var(--fg-focus);
    outline-offset: -1px;
    box-shadow: none;
  }

  :host([look='search']) input {
    padding-inline: calc(2.4 * var(--fg-rem)) calc(0.75 * var(--fg-rem));
    font-weight: 400;
    cursor: text;
  }

  .mark {
    position: absolute;
    inset-block: 0;
    inset-inline-end: calc(0.7 * var(--fg-rem));
    height: 100%;
    color: var(--fg-soft);
    pointer-events: none;
    transition: rotate var(--fg-quick);
  }

  :host([look='search']) .mark {
    inset-inline: calc(0.75 * var(--fg-rem)) auto;
  }

  :host(:not([look='search'])) .open .mark {
    rotate: 180deg;
  }

  .popup {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    border: 1px solid var(--fg-line);
    border-radius: var(--fg-radius-large);
    background: var(--fg-card);
    color: var(--fg-ink);
    box-shadow: var(--fg-shadow);
  }

  .list {
    padding: var(--fg-space-1);
  }

  .heading {
    position: sticky;
    top: 0;
    z-index: 1;
    padding: 10px var(--fg-space-2) 5px;
    background: var(--fg-card);
    color: var(--fg-soft);
    font-size: var(--fg-text-tiny);
    font-weight: 600;
  }

  .option {
    position: relative;
    padding: 7px calc(2 * var(--fg-rem)) 7px var(--fg-space-2);
    border-radius: var(--fg-radius-small);
    line-height: 1.35;
    cursor: pointer;
    scroll-margin: calc(2 * var(--fg-rem));
  }

  .option:hover {
    background: var(--fg-hover);
  }

  .option.active {
    background: var(--fg-chosen);
    outline: 2px solid var(--fg-focus);
    outline-offset: -2px;
  }

  .option[aria-current] {
    font-weight: 600;
  }

  .option svg {
    position: absolute;
    inset-block-start: 9px;
    inset-inline-end: 9px;
    color: var(--fg-accent);
  }

  .hint {
    display: block;
    color: var(--fg-soft);
    font-size: var(--fg-text-small);
    font-weight: 400;
  }

  .empty {
    margin: 0;
    padding: var(--fg-space-3);
    color: var(--fg-soft);
  }

  @media (pointer: coarse) {
    input {
      font-size: max(16px, var(--fg-text));
    }

    .option {
      padding-block: 11px;
    }

    .option svg {
      inset-block-start: 14px;
    }
  }

  @media (forced-colors: active) {
    .option.active {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }

    .option.active .hint, .option.active svg {
      color: HighlightText;
    }
  }
`;
