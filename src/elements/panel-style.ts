import { css } from 'lit';

/** What the panels that say what a view means have in common: a headline, a lead, quiet buttons, ruled lists. */
export const panelStyle = css`
  h2 { margin: 0 0 8px; font: 600 var(--fg-headline) / var(--fg-leading-tight) var(--fg-serif); letter-spacing: -.005em; text-wrap: balance; }
  h3 { margin: 22px 0 6px; font: 600 calc(1.0625 * var(--fg-rem))/1.25 var(--fg-serif); }
  p { margin: 0 0 10px; }
  .lead { color: var(--fg-soft); }
  .small { color: var(--fg-soft); font-size: var(--fg-text-small); }
  .row { display: flex; flex-wrap: wrap; gap: 8px; margin: 12px 0 4px; }
  .button {
    display: inline-flex; align-items: center; justify-content: center; min-height: calc(2.25 * var(--fg-rem)); padding: 6px 13px; border: 1px solid var(--fg-accent);
    border-radius: var(--fg-radius); background: var(--fg-card); color: var(--fg-accent); font-weight: 600; text-decoration: none;
  }
  .button:hover { background: var(--fg-hover); }
  .button.main { background: var(--fg-accent); color: var(--fg-on-accent); }
  .button.main:hover { background: var(--fg-accent-hover); }
  .list { list-style: none; margin: 12px 0 0; padding: 0; border-block-start: 1px solid var(--fg-line); }
  .list > li { border-block-end: 1px solid var(--fg-line); }
  .list button { display: flex; width: 100%; gap: 12px; align-items: baseline; padding: 9px 4px; border: 0; background: none; text-align: start; }
  .list button:hover { background: var(--fg-hover); }
  .list button > span:last-child { margin-inline-start: auto; flex: none; text-align: end; font-weight: 600; }
  .list small { display: block; color: var(--fg-soft); font-size: var(--fg-text-small); font-weight: 400; }

  @media (forced-colors: active) { .button.main { forced-color-adjust: none; border-color: LinkText; background: LinkText; color: Canvas; } }
`;
