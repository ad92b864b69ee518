import { css } from 'lit';

/** How the view that sets targeting wards beside targeting small areas looks: figures and map side by side where there is room, one column where not. */
export const targetingStyle = css`
  :host { padding: 22px clamp(16px, 2.4vw, 40px) 64px; background: var(--fg-paper); container-type: inline-size; }
  article { max-width: 1360px; margin-inline: auto; }
  h2 { max-width: 48em; font-size: clamp(calc(1.375 * var(--fg-rem)), calc(.9 * var(--fg-rem)) + .85vw, calc(1.875 * var(--fg-rem))); }
  h2:focus { outline: none; box-shadow: none; }
  h3 { font-size: calc(1.1875 * var(--fg-rem)); }
  .lead { max-width: 110ch; }
  .lead strong { color: var(--fg-ink); font-weight: 600; }
  .parts { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px 32px; }
  .map { display: grid; grid-template-rows: auto minmax(280px, 56cqw) auto; gap: 8px; align-content: start; }
  .map h3 { margin: 0; }
  fair-map { min-height: 280px; border: 1px solid var(--fg-line); border-radius: var(--fg-radius-large); }
  @container (min-width: 860px) {
    .parts { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
    .map { grid-template-rows: auto minmax(320px, min(640px, calc(100dvh - 350px))) auto; }
  }

  .controls { margin-block: 4px 6px; }
  .measure { display: grid; grid-template-columns: minmax(0, 1fr); gap: 4px; max-width: 420px; color: var(--fg-soft); font-size: var(--fg-text-small); font-weight: 600; }
  select { min-height: 38px; max-width: 100%; padding: 4px 10px; border: 1px solid var(--fg-edge); border-radius: var(--fg-radius); background: var(--fg-card); color: var(--fg-ink); font: inherit; font-size: var(--fg-text); font-weight: 400; }
  .size { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2px; margin-block: 12px 4px; }
  .named { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 14px; }
  .named label { font-weight: 600; }
  input[type='range'] { width: 100%; min-height: 28px; margin: 0; accent-color: var(--fg-accent); cursor: pointer; }
  .ends { display: flex; justify-content: space-between; color: var(--fg-soft); font-size: var(--fg-text-tiny); }
  .steps { display: flex; flex-wrap: wrap; gap: 8px; margin-block: 8px 14px; }
  .button[disabled] { border-color: var(--fg-line); color: var(--fg-soft); cursor: default; background: none; }

  table { width: 100%; border-collapse: collapse; margin-block: 16px 4px; }
  caption { padding-block-end: 6px; text-align: start; font: 600 calc(1.1875 * var(--fg-rem))/1.25 var(--fg-serif); }
  th, td { padding: 6px 0 6px 10px; border-block-end: 1px solid var(--fg-line); text-align: end; vertical-align: baseline; font-weight: 400; }
  th[scope='row'], thead td { padding-inline-start: 0; text-align: start; }
  thead th { font-weight: 600; }
  thead svg { margin-inline-end: 5px; vertical-align: -4px; }
  td b { font-weight: 700; }
  td small { color: var(--fg-soft); font-size: var(--fg-text-small); }

  .key { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 0; padding: 0; list-style: none; font-size: var(--fg-text-small); }
  .key li { display: flex; align-items: center; gap: 7px; }
  .key i { flex: none; width: 22px; height: 15px; border: 1px solid var(--fg-edge); border-radius: 2px; background: var(--swatch, transparent); }
  .key .ward { background-image: repeating-linear-gradient(-45deg, var(--fg-ink) 0 1px, transparent 1px 5px); }
  .key .small-area { background-image: radial-gradient(circle, var(--fg-ink) 1.1px, transparent 1.4px); background-size: 6px 6px; }
  details { margin-block-start: 18px; }
  summary { min-height: 28px; padding-block: 3px; color: var(--fg-accent); font-weight: 600; cursor: pointer; }
  details li { margin-block: 4px; }
  .rest { border-block-start: 0; margin: 0; }

  @media (pointer: coarse) { select, .button { min-height: 44px; } input[type='range'] { min-height: 44px; } summary { min-height: 44px; padding-block: 10px; } }
  @media (forced-colors: active) { .key i { forced-color-adjust: none; } }
  @media print {
    :host { padding: 0; background: none; overflow: visible; height: auto; container-type: normal; }
      .controls, .steps, input[type='range'], .ends, .row { display: none; }
    .parts { display: block; }
    .map { grid-template-rows: auto 420px auto; break-inside: avoid; }
    table, .coverage { break-inside: avoid; }
  }
`;
