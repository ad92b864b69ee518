import { css } from 'lit';

export const fairTwoMapsStyle = css`
  :host { display: flex; flex-direction: column; gap: 12px; padding: 16px 20px 20px; }
  header { display: grid; gap: 10px; }
  h2 { margin: 0; max-width: 80ch; text-wrap: balance; font: 600 var(--fg-headline)/var(--fg-leading-tight) var(--fg-serif); outline-offset: 6px; }
  .more { margin: 0; max-width: 90ch; font-size: var(--fg-text); }
  .small { margin: 0; color: var(--fg-soft); font-size: var(--fg-text-small); }
  .maps { flex: 1 0 auto; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 340px), 1fr)); gap: 16px; }
  .maps > section { container-type: inline-size; display: flex; flex-direction: column; gap: 8px; min-width: 0; }
  .controls { display: flex; flex-wrap: wrap; align-items: end; gap: 8px 12px; }
  .controls ui-combobox { flex: 1 1 200px; min-width: 150px; }
  .controls ui-segmented { flex: 1 1 380px; max-width: 400px; }
  scene-frame { flex: 1 0 auto; display: flex; flex-direction: column; gap: 8px; }
  .shared { flex: none; }
  .map { position: relative; flex: none; height: clamp(300px, 100dvh - 440px, 900px); border: 1px solid var(--fg-line); border-radius: var(--fg-radius-large); overflow: hidden; }
  .map fair-map { position: absolute; inset: 0; }
  fair-legend { padding: 10px 12px; border: 1px solid var(--fg-line); border-radius: var(--fg-radius-large); background: var(--fg-card); }
  @media print { .controls { display: none; } }
`;
