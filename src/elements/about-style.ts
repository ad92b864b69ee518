import { css } from 'lit';

/** How the pages about the data look: one column of text, the ways between them on top, plain tables. */
export const aboutStyle = css`
  :host { padding: 24px clamp(16px, 4vw, 48px) 64px; }
  article { max-width: 760px; margin: 0 auto; }
  article.broad { max-width: 1080px; }
  h2 { font-size: var(--fg-title); }
  @media (max-width: 640px) { h2 { font-size: calc(1.5 * var(--fg-rem)); } }
  h3 { margin-block-start: 32px; font-size: calc(1.25 * var(--fg-rem)); }
  .ways { display: flex; flex-wrap: wrap; gap: 4px 6px; margin: 0 0 20px; border-block-end: 1px solid var(--fg-line); }
  .ways a { display: inline-flex; align-items: center; min-height: 40px; padding: 6px 12px; border-block-end: 3px solid transparent; font-weight: 600; text-decoration: none; }
  .ways a:hover { background: var(--fg-hover); }
  .ways a[aria-current] { border-block-end-color: var(--fg-accent); color: var(--fg-ink); }
  dl { margin: 0; }
  dt { font-weight: 700; margin-block-start: 14px; }
  dd { margin: 0; color: var(--fg-soft); font-size: var(--fg-text-small); }
  ul { margin: 0; padding-inline-start: 18px; }
  li { margin-block: 3px; }
  @media (forced-colors: active) { .ways a { border-block-end-color: Canvas; } .ways a[aria-current] { border-block-end-color: Highlight; } }
  @media print { .ways { display: none; } }
`;
