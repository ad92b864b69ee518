import { css } from '@lit/reactive-element/css-tag.js';

/**
 * How an embedded view divides its frame: at least as high as the frame, its map or chart taking what the rest leaves. Where the page heeds the height that
 * the frame tells, no length is a share of the frame's own height: the width alone settles it.
 */
export const embedStyle = css`
  :host { position: relative; display: flex; flex-direction: column; gap: 10px; min-height: 100vh; padding: 12px 14px 10px; background: var(--fg-paper); }
  h1 { margin: 0; font: 600 calc(1.25 * var(--fg-rem))/1.2 var(--fg-serif); letter-spacing: -.005em; text-wrap: balance; }
  .choices { display: flex; flex-wrap: wrap; gap: 8px; }
  .choices label { display: grid; gap: 2px; flex: 1 1 130px; min-width: 0; color: var(--fg-soft); font-size: var(--fg-text-tiny); font-weight: 600; }
  select {
    width: 100%; min-width: 0; min-height: 34px; padding: 4px 8px; border: 1px solid var(--fg-edge); border-radius: var(--fg-radius-small); background: var(--fg-card); color: var(--fg-ink);
    font: 400 var(--fg-text-small)/1.3 var(--fg-sans); text-overflow: ellipsis;
  }
  .part { flex: 1 0 auto; display: flex; flex-direction: column; gap: 10px; min-height: 0; }
  .first { position: absolute; z-index: 4; inset: 0 0 auto; }
  fair-map, .first-map { flex: 1 0 auto; min-height: max(240px, min(75vw, 46vh)); border: 1px solid var(--fg-line); border-radius: var(--fg-radius); }
  .first-map { position: relative; box-sizing: border-box; overflow: hidden; background: var(--fg-ground, var(--fg-paper)); }
  .first-map svg { position: absolute; inset: 0; }
  fair-table { height: 75vh; min-height: 320px; padding: 0; }
  :host([heeded]) { min-height: 0; }
  :host([heeded]) :is(fair-map, .first-map) { min-height: clamp(240px, 75vw, 460px); }
  :host([heeded]) fair-table { height: auto; min-height: 0; max-height: 640px; }
  .chosen { margin: 0; padding: 8px 12px; border: 1px solid var(--fg-line); border-radius: var(--fg-radius); background: var(--fg-card); }
  .chosen strong, .chosen a { display: inline-block; }
  .chosen small { color: var(--fg-soft); font-size: var(--fg-text-small); }
  .notices { display: grid; gap: 8px; }
  footer { display: flex; flex-wrap: wrap; gap: 4px 14px; justify-content: space-between; align-items: baseline; color: var(--fg-soft); font-size: var(--fg-text-tiny); line-height: 1.4; }
  footer p { flex: 1 1 200px; margin: 0; }
  footer a { font-weight: 600; min-height: var(--fg-target); align-content: center; }
  .lead { margin: 0; color: var(--fg-soft); }
`;
