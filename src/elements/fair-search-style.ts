import { css } from 'lit';

export const fairSearchStyle = css`
  :host { position: relative; display: flex; flex-wrap: wrap; align-items: center; gap: 4px; }
  ui-combobox { flex: 1 1 150px; min-width: 110px; }
  .locate {
    display: inline-flex; align-items: center; justify-content: center; flex: none; width: 36px; height: 36px; padding: 0; border: 0;
    border-radius: var(--fg-radius); background: none; color: var(--fg-accent);
  }
  .locate:hover { background: var(--fg-hover); }
  .locate svg { width: 20px; height: 20px; }
  .locate[aria-disabled='true'] { opacity: .5; }
  .said { position: absolute; z-index: 30; inset: calc(100% + 8px) 0 auto 0; min-width: min(320px, 80vw); }
  :host([stacked]) .said { position: static; flex: 1 0 100%; min-width: 0; }
  .card {
    display: grid; grid-template-columns: 1fr auto; gap: 10px; align-items: start; padding: 12px 12px 12px 14px; border: 1px solid var(--fg-line);
    border-radius: var(--fg-radius-large); background: var(--fg-card); box-shadow: var(--fg-shadow);
  }
  .card p { margin: 0; }
  .card .go { grid-column: 1; justify-self: start; min-height: 36px; padding: 6px 14px; border: 0; border-radius: var(--fg-radius); background: var(--fg-accent); color: var(--fg-card); font-weight: 600; }
  .close { grid-column: 2; grid-row: 1; display: inline-flex; align-items: center; justify-content: center; width: 28px; height: 28px; padding: 0; border: 0; border-radius: var(--fg-radius-small); background: none; color: var(--fg-soft); }
  .close:hover { background: var(--fg-hover); }
  @media (pointer: coarse) { .locate, .close { width: 44px; height: 44px; } }
  @media print { :host { display: none; } }

  @media (forced-colors: active) { .card .go { forced-color-adjust: none; background: LinkText; color: Canvas; } }
`;
