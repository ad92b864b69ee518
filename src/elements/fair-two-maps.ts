import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { indicatorOf } from '../model/indicator-of.ts';
import type { Indicator } from '../model/indicator.ts';
import { isLevel, levels, type Level } from '../model/level.ts';
import { rowsAcross } from '../model/rows-across.ts';
import type { AreaRow } from '../model/small-areas-in.ts';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import '../ui/ui-combobox.ts';
import '../ui/ui-segmented.ts';
import type { Camera } from '../view/view.ts';
import { levelNames } from '../words/names.ts';
import { relationWords as words } from '../words/relation-words.ts';
import { compareWays, compareWaysStyle } from './compare-ways.ts';
import './fair-legend.ts';
import './fair-map.ts';
import { fairTwoMapsStyle } from './fair-two-maps-style.ts';
import { indicatorItems } from './indicator-items.ts';
import { plainScene } from './plain-scene.ts';
import type { Scene } from './scene.ts';
import { SceneConsumer } from './scene-consumer.ts';
import './scene-frame.ts';
import { secondScene } from './second-scene.ts';
import { twoMapsSentences } from './two-maps-sentences.ts';

type Which = 'first' | 'second';

/**
 * Two maps of one council that move together, for two indicators or two kinds of area. What is pointed at on one is shown on the other: the same area, the
 * one around it, or those inside it. One scale and one legend where both show one indicator. Takes everything from the scene of the root it stands in.
 */
@customElement('fair-two-maps')
export class FairTwoMaps extends LitElement {
  static override styles = [theme, base, compareWaysStyle, fairTwoMapsStyle];

  /** The area pointed at, on either map. */
  @state() private _over?: AreaRow;
  /** The areas of each map that a legend lights up. */
  @state() private _lit: Partial<Record<Which, ReadonlySet<number>>> = {};

  readonly #consumer = new SceneConsumer(this);
  #asked?: string;
  #second?: { on: readonly unknown[]; scene: Scene };

  protected override updated(_changed: PropertyValues): void {
    const { manifest, act, indicator, overlayIndicator } = this.#consumer.scene ?? {};
    const asked = `${manifest?.council.code} ${indicator?.id} ${overlayIndicator?.id}`;
    if (!manifest || this.#asked === asked) return;
    this.#asked = asked;
    act!.need(...[indicator, overlayIndicator].flatMap((each) => (each ? [each.topic] : [])));
  }

  override render(): TemplateResult {
    const scene = this.#consumer.scene;
    if (!scene?.manifest || !scene.indicator) return html`<p role="status">${words.waiting}</p>`;
    const { view, indicator, overlayIndicator } = scene;
    const second = overlayIndicator ?? indicator;
    const [level, level2] = [view.level, view.level2 ?? view.level];
    const isSame = second.id === indicator.id;
    const framed = { first: this.#framed('first', plainScene(scene)), second: this.#framed('second', this.#secondOf(scene)) };
    const [title, more] = twoMapsSentences(framed.first, framed.second);
    return html`
      <header>${compareWays(scene)}<h2>${title ?? (isSame ? words.levelsTitle(indicator.label, level, level2) : words.twoTitle(indicator.label, second.label))}</h2>
        ${more ? html`<p class="more">${more}</p>` : nothing}
        <p class="small">${words.together} ${!isSame ? nothing : level === level2 ? words.bothSame : words.oneScale(level)}</p></header>
      <div class="maps" @fair-move=${this.#follow}>
        ${this.#renderMap('first', scene, framed.first, indicator, level, !isSame)}
        ${this.#renderMap('second', scene, framed.second, second, level2, !isSame)}
      </div>
      ${isSame ? html`<scene-frame class="shared" .scene=${framed.first}><fair-legend .second=${framed.second}></fair-legend></scene-frame>` : nothing}`;
  }

  #renderMap(which: Which, scene: Scene, framed: Scene, indicator: Indicator, level: Level, hasLegend: boolean): TemplateResult {
    const name = which === 'first' ? words.first : words.secondMap;
    const items = indicatorItems(scene.manifest!.indicators.filter(({ levels: held }) => held.length > 0), scene.view.topic);
    return html`<section aria-label=${name}>
      <div class="controls">
        <ui-combobox label=${`${name}: ${words.indicator.toLowerCase()}`} .items=${items} .value=${indicator.id}
          @change=${({ detail }: CustomEvent<{ value: string }>) => this.#choose(which, detail.value)}></ui-combobox>
        <ui-segmented label=${`${name}: ${words.areas.toLowerCase()}`} .value=${level}
          .options=${levels.map((each) => ({ value: each, label: levelNames[each].title.replace('Neighbour', 'Neighbour\u00AD'), unavailable: indicator.levels.includes(each) ? undefined : words.notPublished(each) }))}
          @change=${({ detail }: CustomEvent<{ value: string }>) => isLevel(detail.value) && scene.act.show(which === 'first'
            ? { level: detail.value, level2: scene.view.level2 ?? scene.view.level } : { level2: detail.value })}></ui-segmented>
      </div>
      <scene-frame .scene=${framed}>
        <div class="map"><fair-map data-which=${which} label=${words.mapLabel(name, indicator.label, level)} .padding=${padding}></fair-map></div>
        ${hasLegend ? html`<fair-legend></fair-legend>` : nothing}
      </scene-frame>
    </section>`;
  }

  #secondOf(scene: Scene): Scene {
    const on = [scene];
    if (!this.#second || this.#second.on[0] !== scene) this.#second = { on, scene: secondScene(scene) };
    return this.#second.scene;
  }

  /** A map's scene, with what is pointed at on either, and its own ways of asking: a choice on one map leaves the other's areas as they are. */
  #framed(which: Which, scene: Scene): Scene {
    const { level } = scene.view;
    const over = this._over && rowsAcross(scene.manifest!, this._over, level);
    const isOwn = this._over?.level === level;
    const lit = this._lit[which] ?? (over && !isOwn && over.length > 1 ? new Set(over) : undefined);
    return {
      ...scene,
      hovered: over?.length === 1 ? over[0] : undefined,
      lit,
      act: {
        ...scene.act,
        hover: (row) => { this._over = row === undefined ? undefined : { level, row }; },
        light: (rows) => { this._lit = { ...this._lit, [which]: rows }; },
        select: (code) => scene.act.show({ selected: code }),
      },
    };
  }

  #follow = (event: CustomEvent<Camera>): void => {
    event.stopPropagation();
    const from = event.composedPath().find((each): each is HTMLElement => each instanceof HTMLElement && each.localName === 'fair-map');
    for (const map of this.renderRoot.querySelectorAll('fair-map')) if (map !== from) map.look(event.detail);
  };

  #choose(which: Which, id: string): void {
    const { manifest, view, act } = this.#consumer.scene!;
    const chosen = indicatorOf(manifest, id)!;
    const near = (level: Level) => (chosen.levels.includes(level) ? level : chosen.levels.at(-1) ?? level);
    const level2 = view.level2 ?? view.level;
    if (which === 'first') {
      const second = view.overlay ?? view.indicator;
      act.show({ topic: chosen.topic, indicator: id, level: near(view.level), overlay: second === id ? undefined : second, level2 });
    } else act.show({ overlay: id === view.indicator ? undefined : id, level2: near(level2) });
  }
}

const padding = { top: 16, right: 56, bottom: 16, left: 16 };

declare global {
  interface HTMLElementTagNameMap {
    'fair-two-maps': FairTwoMaps;
  }
}
