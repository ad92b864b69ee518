import { css } from '@lit/reactive-element/css-tag.js';
import { html, render, type TemplateResult } from 'lit/html.js';
import { chartStyle } from '../charts/chart-style.ts';
import { afterPaint } from './after-paint.ts';
import { creditsOf } from './credits-of.ts';
import { explorerSize, mapPadding, type ExplorerSize } from './explorer-size.ts';
import { explorerStyle } from './explorer-style.ts';
import { firstBox } from './first-box.ts';
import { firstLegend } from './first-legend.ts';
import { drawFirstMap, firstScene, type FirstScene } from './first-scene.ts';
import { legendStyle } from './legend-style.ts';
import { viewSentence } from './view-sentence.ts';
import { clearOfButtons } from '../map/clear-of-buttons.ts';
import { base } from '../ui/base.ts';
import { theme } from '../ui/theme.ts';
import type { View } from '../view/view.ts';
import { creditsWords } from '../words/credits-words.ts';
import { brand } from '../words/names.ts';
import { benchmarkSentence } from '../words/sentences.ts';

/** What stands in the place of the parts that come after the first map. */
const style = css`
  .bar { display: flex; align-items: center; min-height: 57px; padding: 8px 20px; background: var(--fg-card); border-block-end: 1px solid var(--fg-line); }
  .bar:has(+ .phone) { padding-inline: 14px; }
  .bar::after { content: ''; flex: 0 1 178px; height: 40px; margin-inline-start: 14px; border: 1px solid var(--fg-line); border-radius: var(--fg-radius); }
  .first-map { position: absolute; inset: 0; overflow: hidden; }
  .first-map svg { display: block; }
  .foot .legend { padding: 12px 14px; border: 1px solid var(--fg-line); border-radius: var(--fg-radius-large); background: color-mix(in srgb, var(--fg-card) 94%, transparent); }
  .foot .credits {
    width: fit-content; margin: 4px 0 6px; padding: 2px 8px; border-radius: var(--fg-radius-small); background: color-mix(in srgb, var(--fg-paper) 86%, transparent);
    color: var(--fg-soft); font-size: var(--fg-text-tiny); line-height: 1.4;
  }
  .half { position: absolute; z-index: 5; inset: auto 0 0; height: 50%; padding: 32px 18px 0; border-radius: var(--fg-radius-sheet) var(--fg-radius-sheet) 0 0; background: var(--fg-card); box-shadow: var(--fg-shadow); overflow: hidden; }
  h2 { margin: 0 0 8px; font: 600 calc(1.5 * var(--fg-rem)) / var(--fg-leading-tight) var(--fg-serif); letter-spacing: -.005em; text-wrap: balance; }
  .lead { margin: 0 0 10px; color: var(--fg-soft); }
`;
/** Pixels of a map's width that its foot leaves to the legend's strip. */
const footMargins = 54;

/**
 * Paints the explorer's first picture in its shadow root before it has its code: the sentence, the areas in their colours, what the colours mean and whose
 * figures they are, each where the explorer draws it when it comes. `wanted` is called when the files have come, before the picture is painted: the time to ask
 * for that code. Resolves with its scene when the picture stands on screen; with undefined, and nothing painted, where there is none: the explorer says why.
 */
export async function firstExplorer(host: HTMLElement, packs: string, asked: View, wanted: () => void): Promise<FirstScene | undefined> {
  const scene = await firstScene(host, packs, asked);
  if (!scene) return undefined;
  wanted();
  const size = explorerSize(host.getBoundingClientRect().width || window.innerWidth);
  const box = firstBox(host, [theme, base, chartStyle, legendStyle, explorerStyle, style]);
  render(layout(scene, size), box);
  const map = box.querySelector<HTMLElement>('.first-map')!;
  const foot = box.querySelector<HTMLElement>('.foot');
  if (foot) render(footOf(scene, map.clientWidth - footMargins), foot);
  const { clientWidth, clientHeight } = host.shadowRoot!.querySelector('.first')!;
  drawFirstMap(map, scene, clearOfButtons(mapPadding(size, { foot: Math.round(foot?.clientHeight ?? 0), height: clientHeight }), map.clientWidth));
  if (size === 'phone') render(firstLegend(scene, clientWidth - 36), box.querySelector<HTMLElement>('.key')!);
  await afterPaint();
  host.dispatchEvent(new Event('fair-ready', { bubbles: true, composed: true }));
  return scene;
}

function layout(scene: FirstScene, size: ExplorerSize): TemplateResult {
  const { column, indicator, manifest: { council } } = scene;
  const meaning = html`<h2>${viewSentence(scene) ?? indicator.label}</h2><p class="lead">${benchmarkSentence(column, council.name, council.region.name) ?? `${indicator.period}.`}</p>`;
  const map = html`<main><div class="first-map"></div>${size === 'phone' ? '' : html`<div class="foot"></div>`}</main>`;
  return html`
    <div class="bar"><span class="brand">${brand[0]}<span>${brand[1]}</span></span></div>
    <div class="body ${size} map">${size === 'phone' ? html`${map}<div class="half">${meaning}<div class="key"></div></div>`
      : html`<aside class="left"></aside>${map}${size === 'desk' ? html`<aside class="right">${meaning}</aside>` : ''}`}</div>`;
}

function footOf(scene: FirstScene, room: number): TemplateResult {
  return html`${firstLegend(scene, room)}<p class="credits">${creditsOf(scene).join(' · ')} · <u>${creditsWords.about}</u></p>`;
}
