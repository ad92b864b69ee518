import { css } from 'lit';

/** How the page about an area looks: a large serif name and headline, topics in a broad column, the little map beside them. */
export const areaPageStyle = css`
  :host { padding: 28px clamp(16px, 4vw, 48px) 64px; background: var(--fg-paper); }
  article { max-width: 1120px; margin: 0 auto; }
  article.none > ui-combobox { max-width: 560px; }
  .listed { display: flex; flex-wrap: wrap; gap: 4px 40px; align-items: start; margin-block-end: 16px; }
  .listed > section { flex: 2 1 300px; min-width: 0; }
  .names { columns: 160px; column-gap: 24px; margin: 0; padding: 0; list-style: none; }
  .names li { break-inside: avoid; border-block-end: 1px solid var(--fg-line); }
  .names button { width: 100%; min-height: 36px; padding: 6px; border: 0; background: none; color: var(--fg-accent); text-align: start; font-weight: 600; line-height: 1.25; }
  .names button:hover { background: var(--fg-hover); }
  header .kind { margin: 0 0 4px; color: var(--fg-soft); font-weight: 600; }
  header h2 { margin: 0; font-size: clamp(calc(2 * var(--fg-rem)), calc(1.6 * var(--fg-rem)) + 2vw, calc(2.5 * var(--fg-rem))); line-height: 1.1; letter-spacing: -.015em; overflow-wrap: break-word; }
  .own { margin: 4px 0 0; color: var(--fg-soft); }
  .headline { max-width: 40em; margin: 14px 0; font: 600 clamp(calc(1.25 * var(--fg-rem)), calc(1.1 * var(--fg-rem)) + .8vw, calc(1.625 * var(--fg-rem)))/1.25 var(--fg-serif); text-wrap: pretty; }
  .facts { margin-block: 0 12px; }
  section { margin-block-start: 32px; }
  .columns { display: grid; gap: 0 56px; }
  .columns > * { min-width: 0; }
  .broad .columns { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
  .broad .beside { align-self: start; }
  .said-first { margin: 12px 0 6px; font: 400 calc(1.1875 * var(--fg-rem))/1.4 var(--fg-serif); text-wrap: pretty; }
  .more { min-height: 36px; padding: 4px 0; border: 0; background: none; color: var(--fg-accent); font-weight: 600; text-align: start; }
  .more:hover { text-decoration: underline; text-underline-offset: .2em; }

  .stand-outs .pair { display: grid; gap: 8px 56px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr)); }
  .stand-outs h4 { margin: 12px 0 0; color: var(--fg-soft); }
  .stand-outs ol { list-style: none; margin: 0; padding: 0; }
  .stand-outs li { padding-block: 10px; border-block-end: 1px solid var(--fg-line); }
  .stand-outs .head { display: flex; gap: 12px; align-items: baseline; }
  .stand-outs .name { max-width: none; }
  .stand-outs .value { margin-inline-start: auto; font-size: var(--fg-text-large); white-space: nowrap; }
  .stand-outs .place { display: block; }
  .stand-outs small { display: block; color: var(--fg-soft); font-size: var(--fg-text-small); }

  .pocket { padding: 14px 16px; border: 1px solid var(--fg-line); border-inline-start: 5px solid var(--fg-pocket); border-radius: var(--fg-radius); background: var(--fg-card); }
  .pocket h3 { border: 0; padding: 0; }
  .pocket p { margin: 6px 0; }
  .pocket ul { margin: 0; padding-inline-start: 18px; }
  .pocket-mark { flex: none; width: 14px; height: 14px; border: 3px solid var(--fg-pocket); outline: 1px solid var(--fg-on-pocket); border-radius: 2px; }

  .several { display: grid; gap: 8px 56px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 340px), 1fr)); }
  .years .small { margin-block: 4px 8px; }

  figure { margin: 32px 0 0; }
  figcaption { padding-block-end: 8px; font: 600 calc(1.0625 * var(--fg-rem))/1.25 var(--fg-serif); }
  .area-map { display: block; max-width: 100%; height: auto; border: 1px solid var(--fg-line); border-radius: var(--fg-radius); background: var(--fg-card); overflow: hidden; }
  .area-map .outside { fill: var(--fg-paper); stroke: var(--fg-line); stroke-width: .75; }
  .area-map .inside { stroke: var(--fg-card); stroke-width: 1.25; cursor: pointer; }
  .area-map .unknown { stroke: var(--fg-ink); stroke-width: 1.25; stroke-dasharray: 1 3; pointer-events: all; cursor: pointer; }
  .area-map .edge { fill: none; stroke: var(--fg-ink); stroke-width: 1.5; stroke-linejoin: round; pointer-events: none; }
  .area-map .marked { fill: none; stroke: var(--fg-ink); stroke-width: 3; stroke-linejoin: round; pointer-events: none; }
  .area-map .marked.under { stroke: var(--fg-card); stroke-width: 6; }
  .area-map text { font: 600 12px/1 var(--fg-sans); fill: var(--fg-ink); paint-order: stroke; stroke: var(--fg-card); stroke-width: 3; stroke-linejoin: round; pointer-events: none; }
  .map-key { display: flex; flex-wrap: wrap; gap: 2px 6px; align-items: center; margin: 6px 0 0; color: var(--fg-soft); font-size: var(--fg-text-small); }
  .map-key .scale { display: inline-flex; gap: 6px; align-items: center; white-space: nowrap; }
  .map-key .swatches { display: inline-flex; gap: 1px; }
  .beside section { margin-block-start: 20px; }
  @media print {
    :host { padding: 0; overflow: visible; --fairground-rem: 13px; }
    .columns { display: block; }
    .more, .here, details:not([open]), section:has(> details:only-child:not([open])) { display: none; }
    section { margin-block-start: 16px; break-inside: auto; }
    .said-first { margin-block: 6px 2px; }
    h3, h4, figcaption { break-after: avoid; }
    .figures > li, .wide .figures > li { padding-block: 4px 0; break-inside: avoid; }
    .stand-outs .pair, .several { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 4px 28px; }
    .stand-outs li { padding-block: 5px; break-inside: avoid; }
    .pairs > div { padding-block: 2px; break-inside: avoid; }
    .pairs small { display: inline; margin-inline-start: .8em; }
    figure { margin-block-start: 16px; break-inside: avoid; }
    .area-map { max-width: 380px; }
    :is(.area-map .inside, .map-key rect) { fill: var(--fill-on-paper); }
    .list > li { break-inside: avoid; }
    .list button { padding-block: 3px; }
  }
`;
