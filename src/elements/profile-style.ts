import { css, unsafeCSS } from 'lit';
import { topics } from '../model/topic.ts';

const swatches = unsafeCSS(topics.map((topic) => `[data-topic='${topic}'] .swatch { background: var(--fg-topic-${topic}); }`).join('\n'));

/** How the page about one area looks: a column as narrow as a side panel, with strips beside the labels where there is room. */
export const profileStyle = css`
  header h2 { margin-block-end: 2px; }
  h2:focus { outline: none; box-shadow: none; }
  .kind { margin-block-end: 10px; color: var(--fg-soft); }
  .facts { display: flex; flex-wrap: wrap; gap: 2px 16px; margin: 0 0 4px; padding: 0; list-style: none; font-size: var(--fg-text-small); color: var(--fg-soft); }
  .facts strong { color: var(--fg-ink); font-weight: 600; }
  .next { margin-block: 12px 4px; padding: 12px; border: 1px solid var(--fg-line); border-radius: var(--fg-radius); background: var(--fg-card); }
  .next p { margin-block-end: 8px; }
  section > .sentence { margin-block: 10px; font-size: inherit; }
  .sentence { font-size: var(--fg-text-large); line-height: 1.4; text-wrap: pretty; }

  section { margin-block-start: 24px; }
  h3 { display: flex; align-items: center; gap: 9px; margin: 0; padding-block-end: 6px; border-block-end: 1px solid var(--fg-line); }
  h4 { margin: 14px 0 4px; font: 600 var(--fg-text)/1.3 var(--fg-sans); }
  .swatch { flex: none; width: 11px; height: 11px; border-radius: 3px; }
  ${swatches}

  .figures { list-style: none; margin: 0; padding: 0; }
  .figures > li { padding-block: 9px 5px; border-block-end: 1px solid var(--fg-line); }
  .figures > li:last-child { border-block-end: 0; }
  .said { display: grid; grid-template-columns: minmax(0, 1fr) fit-content(62%); align-items: baseline; gap: 0 12px; }
  .name {
    grid-column: 1; min-height: 24px; justify-self: start; padding: 0; border: 0; background: none; color: var(--fg-ink); text-align: start; font-weight: 600;
    text-decoration: underline; text-decoration-color: transparent; text-underline-offset: .2em;
  }
  button.name:hover { color: var(--fg-accent); text-decoration-color: currentColor; }
  [aria-current] .name { color: var(--fg-accent); }
  .here { grid-column: 1 / -1; color: var(--fg-soft); font-size: var(--fg-text-tiny); }
  .value { grid-column: 2; grid-row: 1; font-weight: 700; text-align: end; }
  .when { color: var(--fg-soft); font-size: var(--fg-text-small); font-weight: 400; white-space: nowrap; }
  .none { grid-column: 1 / -1; margin: 0; color: var(--fg-soft); font-size: var(--fg-text-small); }
  .about { grid-column: 1 / -1; margin: 0; color: var(--fg-soft); font-size: var(--fg-text-small); }
  .strip { display: flow-root; min-height: 44px; }
  .wide .figures > li { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 4px 24px; align-items: start; padding-block: 10px 6px; }
  .wide .strip { margin: 0; }
  .wide .value { display: grid; grid-template-columns: 1fr auto; align-items: baseline; }
  .wide .when { grid-column: 1 / -1; grid-row: 2; }
  .hold { display: block; border-radius: 4px; background: var(--fg-hover); }
  .value .hold { width: 44px; }
  .strip .hold { height: 8px; margin-block-start: 13px; }
  .about .hold { width: 60%; }

  .list button { align-items: center; }
  .decile { flex: none; display: inline-grid; place-items: center; width: 26px; height: 26px; border: 1px solid var(--fg-edge); border-radius: 6px; font-weight: 600; font-size: var(--fg-text-small); }
  .list button > .people { font-weight: 400; }
  .people small { text-align: end; }
  .list strong { font-weight: 600; }
  .list [aria-current] { background: var(--fg-chosen); }

  dl { margin: 0; }
  dt { margin-block-start: 8px; color: var(--fg-soft); font-size: var(--fg-text-small); font-weight: 600; }
  dd { margin: 0; }
  dd ul, details ul { margin: 0; padding-inline-start: 18px; }
  .pairs { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 14px; margin-block-start: 4px; }
  .pairs > div { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; padding-block: 6px; border-block-end: 1px solid var(--fg-line); }
  .pairs dt { margin: 0; color: var(--fg-ink); font-size: var(--fg-text); font-weight: 400; }
  .pairs dd { text-align: end; font-weight: 600; }
  .pairs small { display: block; color: var(--fg-soft); font-size: var(--fg-text-small); font-weight: 400; }
  .pairs .long { grid-column: 1 / -1; text-align: start; font-weight: 400; color: var(--fg-soft); }

  details { margin-block-start: 12px; }
  details > * + * { margin-block-start: 8px; }
  summary { min-height: 28px; padding-block: 3px; color: var(--fg-accent); font-weight: 600; cursor: pointer; }

  :host([brief]) section { margin-block-start: 18px; }
  :host([brief]) h2 { font-size: calc(1.25 * var(--fg-rem)); }

  @media (pointer: coarse) { button.name { min-height: 36px; } summary { min-height: 40px; padding-block: 9px; } }
  @media print { .row, .next { display: none; } section { break-inside: avoid-page; } }

  @media (forced-colors: active) {
    .swatch { forced-color-adjust: none; }
    .list [aria-current] { outline: 2px solid Highlight; outline-offset: -2px; }
  }
`;
