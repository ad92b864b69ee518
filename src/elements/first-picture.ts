import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { chartStyle } from '../charts/chart-style.ts';
import { afterPaint } from './after-paint.ts';
import { creditsOf } from './credits-of.ts';
import { embedStyle } from './embed-style.ts';
import { firstBox } from './first-box.ts';
import { firstLegend } from './first-legend.ts';
import { drawFirstMap, firstScene, type FirstScene } from './first-scene.ts';
import { legendStyle } from './legend-style.ts';
import { viewSentence } from './view-sentence.ts';
import { clearOfButtons } from '../map/clear-of-buttons.ts';
import { base } from '../ui/base.ts';
import { theme } from '../ui/theme.ts';
import type { View } from '../view/view.ts';
import { embedWords } from '../words/embed-words.ts';
import { levelNames } from '../words/names.ts';

const free = { top: 24, right: 24, bottom: 24, left: 24 };

/**
 * Paints an embedded map in the shadow root of its element before the element has its code: the sentence, the areas in their colours, what the colours
 * mean, and whose figures they are, where the element draws the same and more when it comes. Resolves with its scene when that stands on screen; with
 * undefined, and nothing painted, where its files cannot be had or there is no figure: the element says why.
 */
export async function firstPicture(host: HTMLElement, packs: string, asked: View): Promise<FirstScene | undefined> {
  const scene = await firstScene(host, packs, asked);
  if (!scene) return undefined;
  const box = firstBox(host, [theme, base, chartStyle, legendStyle, embedStyle]);
  render(layout(scene, box.host.clientWidth - 28), box);
  const map = box.querySelector<HTMLElement>('.first-map')!;
  drawFirstMap(map, scene, clearOfButtons(free, map.clientWidth));
  await afterPaint();
  host.dispatchEvent(new Event('fair-ready', { bubbles: true, composed: true }));
  return scene;
}

/** The parts of the embed, in its order. */
function layout(scene: FirstScene, width: number): TemplateResult {
  const { indicator, view } = scene;
  return html`
    <h1>${viewSentence(scene) ?? indicator.label}</h1>
    <div class="notices"></div>
    ${view.locked ? nothing : html`<div class="choices">
      <label>${embedWords.indicator}<select disabled><option>${indicator.label}</option></select></label>
      <label>${embedWords.level}<select disabled><option>${levelNames[view.level].title}</option></select></label>
    </div>`}
    <main class="part"><div class="first-map"></div>${firstLegend(scene, width)}</main>
    <footer><p>${embedWords.source(creditsOf(scene).join(' · '), indicator.period)}</p><a href="./">${embedWords.open}</a></footer>`;
}
