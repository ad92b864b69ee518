import { css } from '@lit/reactive-element/css-tag.js';

/** Style of all charts: an element that shows one adds it to its own styles. Colours are the theme's custom properties. */
export const chartStyle = css`
  .chart { display: block; overflow: visible; max-width: 100%; font: 12px/1.2 var(--fg-sans, system-ui, sans-serif); }
  .chart text { fill: var(--fg-soft); font-size: 12px; font-variant-numeric: tabular-nums; }
  .chart .strong { fill: var(--fg-ink); font-weight: 600; }
  .chart .axis { stroke: var(--fg-line); stroke-width: 1.5; }
  .chart .grid { stroke: var(--fg-line); stroke-width: 1; }
  .chart .crowd { stroke: var(--fg-soft); stroke-width: 1; opacity: 0.22; fill: none; }
  .chart .from { stroke: var(--fg-ink); stroke-width: 1.5; }
  .chart .lead { stroke: var(--fg-soft); stroke-width: 0.75; opacity: 0.6; fill: none; }
  .chart .mark { stroke: var(--fg-ink); stroke-width: 2; fill: var(--fg-ink); }
  .chart .mark .halo { stroke: var(--fg-card); stroke-width: 5; opacity: 0.85; }
  .chart .mark-region { stroke: var(--fg-soft); fill: var(--fg-soft); stroke-dasharray: 4 2; }
  .chart .mark-region .halo, .chart .mark-guideline .halo { stroke-dasharray: none; }
  .chart .mark-guideline { stroke: var(--fg-danger, #a4262c); stroke-dasharray: 1 3; stroke-linecap: round; }
  .chart .area { stroke: var(--fg-card); stroke-width: 2; paint-order: stroke; }
  .chart .interval { opacity: 0.32; }
  .chart .series { fill: none; stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
  .chart .named { font-weight: 600; paint-order: stroke; stroke: var(--fg-paper); stroke-width: 3; stroke-linejoin: round; }
  .chart .end { opacity: 0.85; font-style: italic; }
  .chart .budget { stroke: var(--fg-ink); stroke-width: 1.25; stroke-dasharray: 3 3; }
  .chart .halo-text { font-size: 13px; paint-order: stroke; stroke: var(--fg-paper); stroke-width: 4; stroke-linejoin: round; }
  .chart .bar { transition: opacity var(--fg-quick, 150ms); }
  .chart .dim { opacity: 0.25; }

  .class-bar { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 2px; margin: 0; padding: 0; list-style: none; }
  .class-bar button {
    display: flex; flex-direction: column; justify-content: flex-start; align-items: stretch; width: 100%; height: 100%; padding: 0; border: 0; background: none;
    color: var(--fg-ink); text-align: start; cursor: pointer;
    position: relative; font: 12px/1.3 var(--fg-sans, system-ui, sans-serif);
  }
  .class-bar button:focus-visible, .bivariate-key button:focus-visible { outline: 2px solid var(--fg-focus, var(--fg-accent)); outline-offset: 2px; }
  .class-bar .swatch { flex: none; height: 13px; margin-bottom: 5px; transition: opacity var(--fg-quick, 150ms); box-shadow: inset 0 0 0 1px color-mix(in srgb, var(--fg-ink) 14%, transparent); }
  .class-bar li:first-child .swatch { border-radius: 3px 0 0 3px; }
  .class-bar li:last-child .swatch { border-radius: 0 3px 3px 0; }
  .class-bar .named { display: flex; justify-content: space-between; gap: 6px; padding-inline-end: 6px; }
  .class-bar .name { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .class-bar .count { color: var(--fg-soft); font-variant-numeric: tabular-nums; }
  .class-bar .bounds { display: block; padding-inline-end: 6px; color: var(--fg-soft); font-variant-numeric: tabular-nums; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .class-bar .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .class-bar .lone { color: var(--fg-ink); }
  .class-bar[data-lit] li:not([data-on]) .swatch { opacity: 0.3; }
  .class-bar.high .name, .class-bar.high .bounds { padding: 0; white-space: normal; overflow: visible; text-overflow: clip; }
  .class-bar.high .bounds { hyphens: auto; }
  .class-bar.high .named { padding: 0; }
  .class-bar.high .named { display: block; }
  .class-bar.high .count { display: block; }

  .bivariate-key {
    display: grid; grid-template: auto auto / auto auto; justify-content: start; gap: 6px 8px;
    font: 12px/1.25 var(--fg-sans, system-ui, sans-serif); color: var(--fg-ink);
  }
  .bivariate-key .cells { display: grid; grid-template: repeat(3, 1fr) / repeat(3, 1fr); gap: 2px; }
  .bivariate-key button {
    min-width: 0; padding: 0; border: 0; border-radius: 2px; cursor: pointer; font: inherit; font-variant-numeric: tabular-nums;
    box-shadow: inset 0 0 0 1px color-mix(in srgb, var(--fg-ink) 16%, transparent); transition: opacity var(--fg-quick, 150ms);
  }
  .bivariate-key button span { padding: 1px 4px; border-radius: 3px; }
  .bivariate-key[data-lit] button:not([data-on]) { opacity: 0.35; }
  .bivariate-key .across { grid-column: 2; }
  .bivariate-key .up { writing-mode: vertical-rl; transform: rotate(180deg); }
  .bivariate-key .axis-name { display: block; font-weight: 600; overflow-wrap: anywhere; }
  .bivariate-key .end { display: block; color: var(--fg-soft); }

  .split-bar .bar { display: flex; height: 14px; border-radius: 3px; overflow: hidden; box-shadow: inset 0 0 0 1px var(--fg-edge); }
  .split-bar .first { background: var(--fg-accent); }
  .split-bar .second { flex: 1; background: repeating-linear-gradient(-45deg, var(--fg-edge) 0 1px, transparent 1px 5px); }
  .split-bar .names { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 2px 12px; margin-block-start: 4px; font-size: 12px; }

  .class-bar .swatch, .bivariate-key button, .split-bar .bar { -webkit-print-color-adjust: exact; print-color-adjust: exact; }

  @media (forced-colors: active) {
    .chart .bar, .chart .area, .chart .interval, .class-bar .swatch, .bivariate-key button { forced-color-adjust: none; }
    .split-bar .first { background: CanvasText; }
  }
`;
