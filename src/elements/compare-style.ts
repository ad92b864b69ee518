import { css, unsafeCSS } from 'lit';
import { topics } from '../model/topic.ts';

const swatches = unsafeCSS(topics.map((topic) => `[data-topic='${topic}'] .swatch { background: var(--fg-topic-${topic}); }`).join('\n'));

/** How the page that sets areas side by side looks: rows with columns where there is room, cards where there is not. */
export const compareStyle = css`
  :host { padding: 22px clamp(16px, 2.4vw, 40px) 64px; background: var(--fg-paper); }
  article { max-width: 1360px; margin-inline: auto; }
  h2:focus { outline: none; box-shadow: none; }
  h2 { font-size: clamp(calc(1.5 * var(--fg-rem)), calc(.9 * var(--fg-rem)) + 1.05vw, calc(2.125 * var(--fg-rem))); }
  .topic { margin-block-start: 28px; }
  .topic > header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 14px; padding-block-end: 6px; border-block-end: 1px solid var(--fg-line); }
  :host([brief]) { padding: 0; background: none; }
  :host([brief]) h2 { font-size: calc(1.25 * var(--fg-rem)); }
  :host([brief]) .top { gap: 6px 8px; margin-block-end: 10px; }
  :host([brief]) .chip { min-height: 34px; padding: 3px 12px 3px 10px; }
  :host([brief]) .topics { gap: 6px; margin-block: 0; }
  :host([brief]) .topic { margin-block: 14px 10px; }
  h3 { display: flex; align-items: center; gap: 9px; margin: 0; font-size: calc(1.25 * var(--fg-rem)); }
  h4 { margin: 22px 0 0; padding-block-end: 5px; border-block-end: 1px solid var(--fg-line); color: var(--fg-soft); font: 600 var(--fg-text-small)/1.3 var(--fg-sans); }
  .swatch { flex: none; width: 12px; height: 12px; border-radius: 3px; }
  ${swatches}

  .top { display: flex; flex-wrap: wrap; align-items: center; gap: 10px; margin-block-end: 18px; }
  .chips { display: contents; list-style: none; }
  .chip {
    display: inline-flex; align-items: center; gap: 9px; max-width: 100%; min-height: 40px; padding: 4px 4px 4px 12px; border: 2px solid currentColor;
    border-radius: var(--fg-radius-large); background: var(--fg-card);
  }
  .chip svg { flex: none; }
  .chip b { color: var(--fg-ink); font-weight: 700; }
  .chip small { color: var(--fg-soft); font-size: var(--fg-text-small); }
  .chip span { min-width: 0; line-height: 1.2; }
  .place-0 { color: var(--fg-area-1); } .place-1 { color: var(--fg-area-2); } .place-2 { color: var(--fg-area-3); } .place-3 { color: var(--fg-area-4); }
  .remove { flex: none; width: 30px; height: 30px; border: 0; border-radius: 6px; background: none; color: var(--fg-soft); font-size: calc(1.125 * var(--fg-rem)); line-height: 1; }
  .remove:hover { background: var(--fg-hover); color: var(--fg-ink); }
  .compare-ways { margin-block-end: 12px; }
  .moves { display: inline-flex; flex: none; margin-inline-end: -6px; }
  .move { display: grid; flex: none; place-items: center; width: 26px; height: 30px; padding: 0; border: 0; border-radius: 6px; background: none; color: var(--fg-soft); }
  .move:hover { background: var(--fg-hover); color: var(--fg-ink); }
  .move[aria-disabled='true'] { opacity: .3; background: none; cursor: default; }
  .beside { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 4px; color: var(--fg-soft); font-size: var(--fg-text-small); }
  .beside > span { margin-inline-end: 4px; }
  .beside button {
    display: inline-flex; align-items: center; gap: 4px; min-height: 32px; padding: 3px 10px 3px 6px; border: 1px solid var(--fg-edge); border-radius: 999px; background: var(--fg-card);
    color: var(--fg-ink); font-weight: 600;
  }
  .beside button:hover { background: var(--fg-hover); }
  .beside button[aria-pressed='true'] { border-color: var(--fg-accent); background: var(--fg-chosen); box-shadow: inset 0 0 0 1px var(--fg-accent); }
  .top ui-combobox { flex: 0 1 210px; min-width: 170px; }
  .acts { display: flex; flex-wrap: wrap; gap: 8px; margin-inline-start: auto; }

  .topics { display: flex; flex-wrap: wrap; gap: 8px; margin-block: 18px 0; }
  .topics button {
    display: inline-flex; align-items: center; gap: 8px; min-height: 36px; padding: 4px 13px; border: 1px solid var(--fg-edge); border-radius: 999px;
    background: var(--fg-card); font-weight: 600;
  }
  .topics button:hover { background: var(--fg-hover); }
  .topics button[aria-pressed='true'] { background: var(--fg-strong); border-color: var(--fg-strong); color: var(--fg-on-strong); }
  .topics .swatch { width: 10px; height: 10px; }
  .plain { min-height: 28px; padding: 2px 0; border: 0; background: none; color: var(--fg-accent); font-weight: 600; font-size: var(--fg-text-small); text-decoration: underline; text-underline-offset: .2em; text-decoration-thickness: 1px; }
  .plain:hover { text-decoration-thickness: 2px; }

  .options { margin-block: 0 8px; }
  .options > .top { margin-block: 8px; }
  h2 + .top { margin-block: 12px 4px; }
  .options ~ .topics { flex-wrap: nowrap; margin-block: 4px 0; margin-inline: -16px; padding: 4px 16px; overflow-x: auto; scrollbar-width: none; }
  .options ~ .topics button { flex: none; }
  .options ~ .topic { margin-block-start: 14px; }
  .like { margin-block-start: 6px; }
  .like > summary, details.how > summary { min-height: 24px; width: fit-content; }
  .alike { margin-block: 18px 8px; }
  .alike fair-similar, .like fair-similar { max-width: 720px; padding-block: 8px 4px; }
  .ways { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: center; margin-block: 12px 4px; }
  .ways .form { flex: 0 1 300px; margin-inline-end: 12px; }
  .ways .order { flex: 0 1 350px; }
  .ordered { color: var(--fg-soft); font-size: var(--fg-text-small); }
  .notes .lead { max-width: none; }
  .notes .lead { margin-block-end: 4px; }

  .rows { list-style: none; margin: 0; padding: 0; }
  .rows > li { padding-block: 9px 6px; border-block-end: 1px solid var(--fg-line); }
  .rows > li:last-child { border-block-end: 0; }
  .name { min-height: 24px; padding: 0; border: 0; background: none; text-align: start; font-weight: 600; line-height: 1.3; text-decoration: underline; text-decoration-color: transparent; text-underline-offset: .2em; }
  button.name:hover { color: var(--fg-accent); text-decoration-color: currentColor; }
  .unit { display: block; color: var(--fg-soft); font-size: var(--fg-text-small); }
  .strip { display: flow-root; min-height: 44px; }
  .hold { display: block; height: 8px; margin-block-start: 13px; border-radius: 4px; background: var(--fg-hover); }
  .values { display: flex; flex-wrap: wrap; margin: 0; padding: 0; list-style: none; }
  .values li { display: grid; grid-template-columns: minmax(0, auto); justify-content: end; justify-items: end; align-content: start; line-height: 1.25; }
  .amount { display: inline-flex; align-items: center; gap: 6px; font-weight: 700; font-size: calc(1.0625 * var(--fg-rem)); }
  .values small { max-width: 100%; color: var(--fg-soft); font-size: var(--fg-text-tiny); font-weight: 400; text-align: end; }
  .whole { color: var(--fg-ink); }
  .values .clear .word { color: var(--fg-ink); font-weight: 600; }
  .verdict p { margin: 0; }
  .detail { color: var(--fg-soft); font-size: var(--fg-text-small); text-wrap: pretty; }
  .verdict { margin: 0; color: var(--fg-soft); font-size: calc(.875 * var(--fg-rem)); line-height: 1.35; }
  .verdict.clear { color: var(--fg-ink); }
  .why { margin: 2px 0 0; color: var(--fg-soft); font-size: var(--fg-text-small); text-wrap: pretty; }

  .columns .rows > li { display: grid; gap: 2px 20px; align-items: start; }
  .columns { --label: 232px; --value: 104px; --of-whole: 104px; --verdict: 196px; }
  .columns.dense { --label: 200px; --value: 88px; --of-whole: 72px; --verdict: 168px; }
  .columns .rows > li { grid-template-columns: var(--label) minmax(0, 1fr) var(--across) var(--verdict); }
  .columns .values { flex-wrap: nowrap; padding-block-start: 4px; }
  .columns .values li { flex: 0 0 var(--value); }
  .columns .values .of-whole { flex-basis: var(--of-whole); }
  .dense .amount { gap: 5px; font-size: var(--fg-text); }
  .dense .whole { font-weight: 600; font-size: var(--fg-text-small); }
  .columns .values .whose { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .columns .what, .columns .verdict { padding-block-start: 6px; }
  .columns .verdict { padding-inline-start: 4px; }

  .cards .rows { display: grid; grid-template-columns: repeat(var(--across), minmax(0, 1fr)); gap: 12px; padding-block-start: 12px; }
  .cards .rows > li, .cards .rows > li:last-child { display: grid; gap: 8px; padding: 12px 14px; border: 1px solid var(--fg-line); border-radius: var(--fg-radius-large); background: var(--fg-card); }
  .cards .values { display: grid; gap: 6px; }
  .cards .values li { grid-template-columns: minmax(0, 1fr) auto; justify-items: start; align-items: baseline; column-gap: 12px; }
  .cards .values .amount, .cards .values small { justify-self: end; }
  .cards .values small { grid-column: 1 / -1; }
  .cards .verdict { font-weight: 600; }
  .cards .verdict .detail { font-weight: 400; }
  .cards .topics { gap: 6px; }
  .cards .topics button { padding-inline: 11px; }
  .cards .acts { margin-inline-start: 0; }

  .by-name { max-width: 420px; margin-block: 16px 8px; }
  .choose { display: flex; flex-wrap: wrap; gap: 4px 40px; align-items: start; margin-block-end: 16px; }
  .choose > section { flex: 2 1 300px; }
  .choose > section + section { flex-grow: 3; flex-basis: 420px; }
  .choose h3 { padding-block: 14px 6px; }
  .names { columns: 160px; column-gap: 24px; margin: 0; padding: 0; list-style: none; border-block-start: 1px solid var(--fg-line); }
  .names li { break-inside: avoid; border-block-end: 1px solid var(--fg-line); }
  .names button { width: 100%; min-height: 34px; padding: 6px 6px; border: 0; background: none; color: var(--fg-accent); text-align: start; font-weight: 600; line-height: 1.25; }
  .names button:hover { background: var(--fg-hover); }

  @media print {
    .top ui-combobox, .moves, .remove, .beside, .like, .topics, .ways { display: none; }
    .rows > li, fair-change { break-inside: avoid; }
  }

  .scroll { overflow-x: auto; margin-block-start: 20px; }
  table { border-collapse: collapse; font-size: var(--fg-text-small); }
  caption { padding-block-end: 6px; text-align: start; font: 600 calc(1.0625 * var(--fg-rem))/1.3 var(--fg-serif); }
  th, td { padding: 5px 14px 5px 0; border-block-end: 1px solid var(--fg-line); text-align: start; vertical-align: top; font-weight: 400; }
  thead th { color: var(--fg-soft); font-weight: 600; }
  .number { text-align: end; white-space: nowrap; }
  td.none { white-space: normal; min-width: 12em; text-align: start; color: var(--fg-soft); }
  details { margin-block-start: 16px; }
  summary { min-height: 28px; padding-block: 3px; color: var(--fg-accent); font-weight: 600; cursor: pointer; }
  details dt { margin-block-start: 8px; font-weight: 600; }
  details dd { margin: 0; color: var(--fg-soft); }
  details li { margin-block: 4px; }
  .notes { display: grid; gap: 4px; margin-block: 4px 0; }
  .notes p { margin: 0; }

  @media (pointer: coarse) {
    button.name { min-height: 36px; } .names button, .topics button { min-height: 44px; } .remove { width: 40px; height: 40px; }
    summary, .plain { min-height: 44px; padding-block: 10px; }
  }
  @media print {
    :host { padding: 0; background: none; overflow: visible; height: auto; }
    .acts, .topics, .plain, .remove, ui-combobox { display: none; }
    .chip { padding-inline-end: 12px; }
    .compare-ways, details:not([open]) { display: none; }
    .rows > li, h4 { break-inside: avoid; }
    .strip { min-height: 0; }
    .columns .rows > li { grid-template-columns: minmax(0, 1fr) min(56%, var(--across)) 160px; padding-block: 5px 3px; }
    .columns .values li { flex-shrink: 1; min-width: 0; }
    .columns .strip { grid-area: 2 / 1 / auto / -1; }
    .cards .rows { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    h3, h4 { break-after: avoid; }
  }

  @media (forced-colors: active) {
    .swatch { forced-color-adjust: none; }
    .beside button[aria-pressed='true'] { outline: 2px solid Highlight; outline-offset: -3px; }
    .topics button[aria-pressed='true'] { forced-color-adjust: none; background: Highlight; border-color: Highlight; color: HighlightText; }
  }
`;
