import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { classifications, type Classification } from '../model/classification.ts';
import { indicatorOf } from '../model/indicator-of.ts';
import { isLevel, levels } from '../model/level.ts';
import { topics, type TopicId } from '../model/topic.ts';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import '../ui/ui-combobox.ts';
import '../ui/ui-segmented.ts';
import '../ui/ui-switch.ts';
import { firstIndicator } from '../view/view.ts';
import { clusterWords } from '../words/cluster-words.ts';
import { classificationNames, explorerWords as words } from '../words/explorer-words.ts';
import { levelNames, topicNames } from '../words/names.ts';
import { indicatorItems } from './indicator-items.ts';
import type { Scene } from './scene.ts';
import { SceneConsumer } from './scene-consumer.ts';

const none = 'none';

const topicChoices = topics.map((topic) => ({ value: topic, label: topicNames[topic], colour: `var(--fg-topic-${topic})` }));

/**
 * What to look at: topic, indicator, kind of area, a second indicator to lay over it, classes, and the pockets switch.
 * Takes everything from the scene of the root it stands in.
 */
@customElement('fair-controls')
export class FairControls extends LitElement {
  static override styles = [theme, base, css`
    :host { display: grid; gap: 18px; align-content: start; }
    .quiet { --ui-combobox-weight: 400; }
    .drawn { display: grid; gap: 10px; }
    .drawn .label { margin: 0; }
    .hint { margin: 6px 0 0; color: var(--fg-soft); font-size: var(--fg-text-small); }
  `];

  readonly #consumer = new SceneConsumer(this, { isPatient: true });

  override render(): TemplateResult {
    const scene = this.#consumer.scene;
    const { view, indicator } = scene ?? {};
    return html`
      <ui-segmented look="list" label=${words.lookAt} .value=${view?.topic ?? ''} .options=${topicChoices}
        @change=${({ detail }: CustomEvent<{ value: TopicId }>) => this.#openTopic(detail.value)}></ui-segmented>
      <div>
        <ui-combobox label=${words.indicator} .items=${scene?.manifest ? indicatorItems(scene.manifest.indicators, view!.topic) : []}
          .value=${view?.indicator ?? ''} @change=${(event: CustomEvent<{ value: string }>) => this.#choose(event.detail.value)}></ui-combobox>
        ${indicator ? html`<p class="hint">${indicator.description}</p>` : nothing}
      </div>
      ${this.#renderLevels(scene)}
      <div>
        <ui-combobox label=${words.overlay} .items=${scene?.manifest ? overlayItems(scene) : []} .value=${view?.overlay ?? none} class="quiet"
          @change=${({ detail }: CustomEvent<{ value: string }>) => scene?.act.show({ overlay: detail.value === none ? undefined : detail.value })}></ui-combobox>
      </div>
      <div>
        <span class="label">${words.findPockets}</span>
        <ui-switch label=${words.pockets} description=${words.pocketsHint} ?checked=${view?.pockets ?? false}
          @change=${({ detail }: CustomEvent<{ checked: boolean }>) => scene?.act.show({ pockets: detail.checked })}></ui-switch>
      </div>
      ${view?.overlay ? nothing : html`<div>
        <ui-combobox label=${words.classes} .items=${classItems} .value=${view?.classification ?? 'national'} class="quiet"
          @change=${({ detail }: CustomEvent<{ value: string }>) => scene?.act.show({ classification: detail.value as Classification })}></ui-combobox>
      </div>`}
      <div>
        <span class="label">${clusterWords.forAnalysts}</span>
        <ui-switch label=${clusterWords.switch} description=${clusterWords.hint} ?checked=${view?.clusters !== undefined}
          @change=${({ detail }: CustomEvent<{ checked: boolean }>) => scene?.act.show({ clusters: detail.checked ? 'moran' : undefined })}></ui-switch>
      </div>
      <div class="drawn" role="group" aria-labelledby="drawn">
        <span class="label" id="drawn">${words.drawn}</span>
        <ui-switch label=${words.patterns} description=${words.patternsHint} ?checked=${view?.patterns ?? false}
          @change=${({ detail }: CustomEvent<{ checked: boolean }>) => scene?.act.show({ patterns: detail.checked || undefined })}></ui-switch>
        <ui-switch label=${words.values} ?checked=${view?.values ?? false}
          @change=${({ detail }: CustomEvent<{ checked: boolean }>) => scene?.act.show({ values: detail.checked || undefined })}></ui-switch>
      </div>`;
  }

  #renderLevels(scene?: Scene): TemplateResult {
    const absent = (level: (typeof levels)[number]) => scene?.indicator && !scene.indicator.levels.includes(level)
      ? scene.indicator.absent?.[level] ?? `Not published for ${levelNames[level].many}.` : undefined;
    return html`<ui-segmented label=${words.areas} .value=${scene?.view.level ?? ''}
      .options=${levels.map((level) => ({ value: level, label: levelNames[level].title.replace('Neighbour', 'Neighbour\u00AD'), unavailable: absent(level) }))}
      @change=${({ detail }: CustomEvent<{ value: string }>) => isLevel(detail.value) && scene?.act.show({ level: detail.value })}></ui-segmented>`;
  }

  #openTopic(topic: TopicId): void {
    const scene = this.#consumer.scene;
    if (scene && scene.view.topic !== topic) this.#choose(firstIndicator[topic]);
  }

  #choose(id: string): void {
    const scene = this.#consumer.scene;
    const indicator = indicatorOf(scene?.manifest, id);
    if (!scene || !indicator) return;
    const level = indicator.levels.includes(scene.view.level) ? scene.view.level : indicator.levels.at(-1) ?? scene.view.level;
    const overlay = scene.overlayIndicator;
    const keeps = overlay && overlay.id !== id && overlay.levels.includes(level);
    scene.act.show({ topic: indicator.topic, indicator: id, level, overlay: keeps ? overlay.id : undefined });
  }
}

const classItems = classifications.map((each) => ({ value: each, label: classificationNames[each].name, hint: classificationNames[each].hint }));

function overlayItems(scene: Scene) {
  const { indicator, manifest, view } = scene;
  const shared = manifest!.indicators.filter((each) => each.id !== view.indicator && each.levels.some((level) => indicator?.levels.includes(level)));
  return [{ value: none, label: words.nothing, hint: words.nothingHint }, ...indicatorItems(shared, view.topic)];
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-controls': FairControls;
  }
}
