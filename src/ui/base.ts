import { css } from '@lit/reactive-element/css-tag.js';

/**
 * What every element's shadow root begins with: type, box sizing, a focus ring that is seen on paper and on the map (a line, with a halo of the
 * card's colour round it), links, and `.unseen` for words that only a screen reader speaks.
 */
export const base = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-width: 0;
    color: var(--fg-ink);
    font: 400 var(--fg-text) / var(--fg-leading) var(--fg-sans);
    font-variant-numeric: tabular-nums;
    text-align: start;
    -webkit-text-size-adjust: 100%;
  }

  :host([hidden]) {
    display: none;
  }

  *, *::before, *::after {
    box-sizing: border-box;
  }

  :focus-visible {
    outline: 2px solid var(--fg-focus);
    outline-offset: 1px;
    box-shadow: 0 0 0 5px var(--fg-card);
  }

  button, input {
    margin: 0;
    font: inherit;
    color: inherit;
  }

  button {
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }

  a {
    color: var(--fg-accent);
    text-underline-offset: 0.15em;
    text-decoration-thickness: 1px;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    border: 0;
    white-space: nowrap;
  }

  .label {
    display: block;
    margin-block-end: 6px;
    color: var(--fg-soft);
    font-size: var(--fg-text-small);
    font-weight: 600;
    line-height: 1.3;
  }
`;
