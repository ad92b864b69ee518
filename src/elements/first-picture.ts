import { html, nothing, render, type TemplateResult } from 'lit';
import { chartStyle } from '../charts/chart-style.ts';
import { classBar } from '../charts/class-bar.ts';
import { afterPaint } from './after-paint.ts';
import { columnFills } from './column-fills.ts';
import { creditsOf } from './credits-of.ts';
import { embedStyle } from './embed-style.ts';
import { isDarkAt } from './is-dark-at.ts';
import { legendStyle } from './legend-style.ts';
import type { Scene } from './scene.ts';
import { viewSentence } from './view-sentence.ts';
import { clearOfButtons } from '../map/clear-of-buttons.ts';
import { classify } from '../map/classification.ts';
import { legendModel } from '../map/legend-model.ts';
import { placeFrom } from '../map/place.ts';
import { mapDrawing } from '../map/svg/map-drawing.ts';
import type { Picture } from '../map/renderer.ts';
import { svgElement } from '../map/svg/svg-node.ts';
import type { Manifest } from '../model/pack.ts';
import { columnFrom } from '../pack/column.ts';
import { handOn, openFirst } from '../pack/open-first.ts';
import { base } from '../ui/base.ts';
import { theme } from '../ui/theme.ts';
import { settleIndicators } from '../view/settle-view.ts';
import type { View } from '../view/view.ts';
import { embedWords } from '../words/embed-words.ts';
import { levelNames } from '../words/explorer-words.ts';
import { legendWords } from '../words/legend-words.ts';

const free = { top: 24, right: 24, bottom: 24, left: 24 };
const none = (): undefined => undefined;
const act: Scene['act'] = { show: none, select: none, hover: none, light: none, point: none, compare: none, uncompare: none, need: none, needSeries: none };

/**
 * Paints an embedded map in the shadow root of its element before the element has its code: the sentence, the areas in their colours, what the colours
 * mean, and whose figures they are, where the element draws the same and more when it comes. Resolves when that stands on screen; with false, and nothing
 * painted, where its files cannot be had or there is no figure: the element says why.
 */
export async function firstPicture(host: HTMLElement, packs: string, asked: View): Promise<boolean> {
  const first = await openFirst(packs, asked.area, [asked.indicator]).catch(none);
  if (!first) return false;
  const [{ definition: indicator, sources }] = first.views as [typeof first.views[0]];
  const manifest: Manifest = { ...first.areas, indicators: [indicator], sources };
  const { view } = settleIndicators(asked, indicator, undefined);
  const column = columnFrom(manifest, first.views[0]!, view.indicator, view.level);
  if (!column) return false;
  if (view.theme) host.dataset['theme'] = view.theme;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [theme, base, chartStyle, legendStyle, embedStyle].map(({ styleSheet }) => styleSheet!);
  const scene: Scene = {
    view, manifest, indicator, column, act, dark: isDarkAt(host), councils: [], place: placeFrom(manifest, first), classes: classify(column, view.classification),
    hasTopic: () => false, columnOf: none,
  };
  // Lit renders an element before the first node that it finds in its root, and keeps a note of that on the node: this is it.
  root.append(document.createComment(''));
  const box = root.appendChild(document.createElement('div'));
  box.className = 'first';
  render(layout(scene, host.clientWidth - 28), box);
  const picture: Picture = {
    level: view.level, dark: scene.dark, fills: columnFills(column, scene.classes!, scene.dark ? 'dark' : 'light'), ringFills: [], compared: [], markers: [],
  };
  const map = box.querySelector<HTMLElement>('.first-map')!;
  const { clientWidth: width, clientHeight: height } = map;
  map.append(svgElement(mapDrawing(scene.place!, picture, { width, height, padding: clearOfButtons(free, width), title: indicator.label, prefix: 'first' })));
  handOn(first, packs, asked.area, [asked.indicator]);
  await afterPaint();
  host.dispatchEvent(new Event('fair-ready', { bubbles: true, composed: true }));
  return true;
}

/** The parts of the embed, in its order. */
function layout(scene: Scene, width: number): TemplateResult {
  const { manifest, indicator, column, classes, view, dark } = scene as Required<Scene>;
  const { council } = manifest;
  const legend = legendModel(column, classes, { council: council.name, region: council.region.name }, dark ? 'dark' : 'light');
  const { title, basis, areas, unit, period, keys, worse, bars, note } = legend;
  return html`
    <h1>${viewSentence(scene) ?? indicator.label}</h1>
    <div class="notices"></div>
    ${view.locked ? nothing : html`<div class="choices">
      <label>${embedWords.indicator}<select disabled><option>${indicator.label}</option></select></label>
      <label>${embedWords.level}<select disabled><option>${levelNames[view.level].title}</option></select></label>
    </div>`}
    <main class="part">
      <div class="first-map"></div>
      <section>
        <header><strong>${title}</strong><span>${[basis, areas, unit, period].filter(Boolean).join(', ')}</span>
          ${keys.length > 0 || worse ? html`<ul class="keys">
            ${worse ? html`<li>${worse}</li>` : nothing}
            ${keys.map(({ status, text }) => html`<li><i class=${status}></i><span>${text}</span></li>`)}
          </ul>` : nothing}</header>
        ${classBar({ width, classes: legend.classes, label: title, areas: (count) => levelNames[view.level][count === 1 ? 'one' : 'many'] })}
        ${bars.length > 1 ? html`<details><summary>${legendWords.spread}</summary></details>` : nothing}
        ${note ? html`<p class="note">${note}</p>` : nothing}
      </section>
    </main>
    <footer><p>${embedWords.source(creditsOf(scene).join(' · '), indicator.period)}</p></footer>`;
}
