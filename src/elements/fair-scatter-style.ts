import { css } from 'lit';

export const fairScatterStyle = css`
  :host { padding: 16px 20px 32px; }
  article { display: grid; gap: 12px; max-width: 1360px; margin-inline: auto; }
  h2 { margin: 0; max-width: 72ch; text-wrap: balance; font: 600 var(--fg-headline)/var(--fg-leading-tight) var(--fg-serif); outline-offset: 6px; }
  .controls { display: flex; flex-wrap: wrap; align-items: end; gap: 12px 16px; }
  .controls ui-combobox { flex: 1 1 230px; max-width: 340px; min-width: 180px; }
  .controls ui-segmented { flex: 0 1 400px; }
  .button { min-height: var(--fg-control); padding: 6px 14px; border: 1px solid var(--fg-edge); border-radius: var(--fg-radius); background: var(--fg-card); color: var(--fg-accent); font-weight: 600; }
  .button:hover { background: var(--fg-hover); }
  .notes { display: grid; gap: 4px; max-width: 84ch; color: var(--fg-soft); font-size: var(--fg-text-small); }
  .notes p { margin: 0; }
  .notes .caution { color: var(--fg-ink); }
  .pair { display: grid; gap: 16px; align-items: stretch; }
  .pair.wide { grid-template-columns: minmax(0, 1fr) minmax(300px, 34%); }
  .plot { position: relative; padding: 10px 12px 8px; border: 1px solid var(--fg-line); border-radius: var(--fg-radius-large); background: var(--fg-card); }
  .axis { margin: 0; color: var(--fg-soft); font-size: var(--fg-text-small); font-weight: 600; }
  .axis.across { text-align: end; }
  .field { position: relative; touch-action: manipulation; }
  .tip {
    position: absolute; z-index: 2; max-width: 240px; padding: 8px 12px; border-radius: 8px; background: var(--fg-card); box-shadow: var(--fg-shadow);
    pointer-events: none; font-size: var(--fg-text-small);
  }
  .tip b, .tip span { display: block; }
  .beside { position: relative; min-height: 320px; border: 1px solid var(--fg-line); border-radius: var(--fg-radius-large); overflow: hidden; }
  .beside fair-map { position: absolute; inset: 0; }
  .choose { max-width: 420px; }
  @media print {
    .controls, .beside, .tip { display: none; }
    .pair.wide { display: block; }
    .scatter { max-width: 100%; height: auto; }
  }
`;
