import { css } from '@lit/reactive-element/css-tag.js';

/** How the explorer divides the page. */
export const explorerStyle = css`
  :host { display: flex; flex-direction: column; height: 100dvh; min-height: 420px; overflow: hidden; background: var(--fg-paper); position: relative; }
  .first { position: absolute; z-index: 15; inset: 0; }
  .skip { position: absolute; z-index: 20; left: 8px; top: -60px; padding: 10px 14px; border-radius: var(--fg-radius); background: var(--fg-card); }
  .skip:focus { top: 8px; }
  h1 { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .loading {
    position: absolute; z-index: 10; top: 40%; left: 50%; translate: -50% 0; width: min(280px, 70vw); padding: 14px 18px; border-radius: var(--fg-radius);
    background: var(--fg-card); box-shadow: var(--fg-shadow);
  }

  /* What stands here before its code has come: the bar with the name in it, the sheet's room; a closed dialog is not seen. */
  fair-bar:not(:defined) { display: flex; align-items: center; box-sizing: border-box; min-height: 57px; padding: 8px 20px; background: var(--fg-card); border-block-end: 1px solid var(--fg-line); }
  .brand { font: 700 calc(1.375 * var(--fg-rem))/1 var(--fg-serif); color: var(--fg-ink); text-decoration: none; letter-spacing: -.01em; }
  .brand span { color: var(--fg-accent); }
  ui-sheet:not(:defined) { position: absolute; z-index: 5; inset: auto 0 0; height: 50%; padding: 32px 18px 0; border-radius: var(--fg-radius-sheet) var(--fg-radius-sheet) 0 0; background: var(--fg-card); overflow: hidden; box-sizing: border-box; }
  ui-dialog:not(:defined) { display: none; }
  fair-overview:not(:defined) { display: block; }
  fair-bar:not(:defined)::after { content: ''; flex: 0 1 178px; box-sizing: border-box; height: 40px; margin-inline-start: 14px; border: 1px solid var(--fg-line); border-radius: var(--fg-radius); }
  .left:not(:has(fair-controls:defined))::before, .right > :not(:defined)::before {
    content: ''; display: block; height: 208px; border-radius: var(--fg-radius);
    background: repeating-linear-gradient(var(--fg-hover) 0 38px, transparent 38px 56px);
  }

  .body { flex: 1; min-height: 0; display: grid; }
  .body.desk { grid-template-columns: 300px minmax(0, 1fr) 360px; }
  .body.desk.table:not(.chosen) { grid-template-columns: 300px minmax(0, 1fr); }
  .body.tablet { grid-template-columns: 320px minmax(0, 1fr); }
  .body:is(.desk, .tablet):not(.map, .table) { grid-template-columns: minmax(0, 1fr); }
  .body:not(.map, .table) .left { display: none; }

  aside { overflow-y: auto; padding: 20px; background: var(--fg-paper); overscroll-behavior: contain; }
  .left { border-inline-end: 1px solid var(--fg-line); }
  .right { border-inline-start: 1px solid var(--fg-line); }
  .below { margin-block-start: 24px; padding-block-start: 20px; border-block-start: 1px solid var(--fg-line); }
  main { position: relative; min-width: 0; min-height: 0; outline: none; }
  fair-map { position: absolute; inset: 0; }
  .page { overflow: auto; }

  .foot { position: absolute; z-index: 1; inset: auto 12px 0 12px; pointer-events: none; }
  .foot > * { pointer-events: auto; }
  .foot fair-legend { padding: 12px 14px; border: 1px solid var(--fg-line); border-radius: var(--fg-radius-large); background: color-mix(in srgb, var(--fg-card) 94%, transparent); }
  .foot fair-credits { width: fit-content; margin: 4px 0 6px; padding: 2px 8px; border-radius: var(--fg-radius-small); background: color-mix(in srgb, var(--fg-paper) 86%, transparent); }

  .notices { position: absolute; z-index: 5; inset: 12px 64px auto 12px; display: grid; gap: 8px; max-width: 560px; }

  .body:not(.map) .notices { position: static; max-width: none; padding: 12px 20px 0; }
  .body:not(.map) main { display: flex; flex-direction: column; }
  .page { flex: 1; min-height: 0; }

  .phone main { position: absolute; inset: 0; }
  .body.phone { position: relative; }
  .chips { position: absolute; z-index: 2; inset: 10px 10px auto; }
  .phone fair-map { --fair-map-top: 56px; }
  .phone { --fg-headline: calc(1.3125 * var(--fg-rem)); }
  .phone .chips::part(label) { display: none; }
  .phone .notices { inset: 62px 12px auto; }
  .sheet { display: grid; gap: 14px; padding-block-end: 24px; }
  .key { display: grid; gap: 12px; margin-block: 12px; }

  .outlined { min-height: 40px; padding: 6px 14px; border: 1px solid var(--fg-accent); border-radius: var(--fg-radius); background: var(--fg-card); color: var(--fg-accent); font-weight: 600; }
  .outlined:hover { background: var(--fg-hover); }

  .printed, .printed-head { display: none; }
  @media print {
    :host, :host([data-theme]) { height: auto; min-height: 0; overflow: visible; background: none; color-scheme: light; --fairground-paper: #fff; --fairground-card: #fff; }
    .skip, .left, .notices, .loading, .chips, .key .outlined { display: none; }
    .body, .body.desk, .body.tablet, .body.phone { display: block; }
    main, .phone main, .body:not(.map) main { display: block; position: static; min-height: 0; }
    fair-map { position: relative; inset: auto; height: 640px; break-inside: avoid; }
    fair-map[on-paper] { height: auto; }
    .foot { position: static; margin-block: 8px; break-inside: avoid; }
    .foot fair-legend { padding: 0; border: 0; background: none; }
    .foot fair-credits, .sheet fair-credits { display: none; }
    .sheet { padding: 0; }
    aside, aside.right { overflow: visible; border: 0; padding-inline: 0; background: none; }
    .page { overflow: visible; }
    .printed-head { display: block; }
    fair-overview::part(headline) { display: none; }
    .printed { display: block; margin: 12px 0 0; padding-block-start: 6px; border-block-start: 1px solid var(--fg-line); font-size: 12px; overflow-wrap: anywhere; }
  }
`;
