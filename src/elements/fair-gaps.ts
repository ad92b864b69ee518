import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { holdingOf, type Holding } from '../model/holding.ts';
import type { Indicator } from '../model/indicator.ts';
import { levels, type Level } from '../model/level.ts';
import type { Manifest } from '../model/pack.ts';
import { periodAge } from '../model/period-age.ts';
import { topics, type TopicId } from '../model/topic.ts';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import '../ui/ui-popover.ts';
import '../ui/ui-segmented.ts';
import { topicNames } from '../words/names.ts';
import { gapsWords as words } from '../words/gaps-words.ts';
import { holdingWords, whyWords } from '../words/holding-words.ts';
import { aboutStyle } from './about-style.ts';
import { aboutWays } from './about-ways.ts';
import './fair-take-away.ts';
import { gapsStyle } from './gaps-style.ts';
import { panelStyle } from './panel-style.ts';
import type { Scene } from './scene.ts';
import { SceneConsumer } from './scene-consumer.ts';

/**
 * What is held and what is not: every indicator by kind of area, how old it is, for how many areas it has figures, and why it has none. Takes
 * everything from the scene of its root.
 */
@customElement('fair-gaps')
export class FairGaps extends LitElement {
  static override styles = [theme, base, panelStyle, aboutStyle, gapsStyle];

  readonly #consumer = new SceneConsumer(this);
  #asked?: Manifest;

  protected override updated(): void {
    const { manifest, act } = this.#consumer.scene ?? {};
    if (!manifest || this.#asked === manifest) return;
    this.#asked = manifest;
    act!.need(...topics);
  }

  override render(): TemplateResult {
    const scene = this.#consumer.scene;
    const manifest = scene?.manifest;
    if (!scene || !manifest) return html`<p class="lead" role="status">${words.waiting}</p>`;
    const named = manifest.indicators.filter((each) => each.levels.length === 0);
    const listed = manifest.indicators.filter((each) => each.levels.length > 0);
    const whole = listed.filter((each) => each.levels.length === levels.length).length;
    const council = manifest.council.name;
    return html`<article class="broad">
      ${aboutWays(scene)}
      <h2>${words.title(whole, manifest.indicators.length, council)}</h2>
      <p class="lead">${words.lead}</p>
      <div class="tools">
        <ui-segmented look="chips" label=${words.topic} label-hidden .value=${scene.view.onlyTopic ?? 'all'}
          .options=${[{ value: 'all', label: words.allTopics }, ...topics.map((topic) => ({ value: topic, label: topicNames[topic] }))]}
          @change=${({ detail }: CustomEvent<{ value: TopicId | 'all' }>) => scene.act.show({ onlyTopic: detail.value === 'all' ? undefined : detail.value }, 'replace')}></ui-segmented>
        <fair-take-away></fair-take-away>
      </div>
      <p class="small">${words.key}</p>
      <table>
        <caption class="unseen">${words.caption(council)}</caption>
        <thead><tr><th scope="col">${words.indicator}</th><th scope="col" class="age">${words.age}<small>${words.ageHint}</small></th>
          ${levels.map((level) => html`<th scope="col">${words.area(level).replace('Neighbour', 'Neighbour\u00AD')}</th>`)}</tr></thead>
        ${topics.filter((topic) => topic === (scene.view.onlyTopic ?? topic)).map((topic) => html`<tbody>
          <tr><th class="topic" scope="rowgroup" colspan="4">${topicNames[topic]}</th><td class="age"></td></tr>
          ${listed.filter((each) => each.topic === topic).map((each) => this.#renderRow(scene, each))}
        </tbody>`)}
      </table>
      ${named.length > 0 ? html`<h3>${words.named}</h3><p>${words.namedText}</p>
        <dl>${named.map((each) => html`<dt>${each.label}</dt><dd>${Object.values(each.absent ?? {})[0] ?? words.noReason}</dd>`)}</dl>` : nothing}
    </article>`;
  }

  #renderRow(scene: Scene, indicator: Indicator): TemplateResult {
    const age = periodAge(indicator.period, new Date().getFullYear());
    return html`<tr>
      <th scope="row">${indicator.label}<small>${indicator.period}</small></th>
      <td class="age">${age ? words.ageText(age) : html`<span class="none">${words.ageNotStated}</span>`}</td>
      ${levels.map((level) => html`<td>${this.#renderCell(scene, indicator, level)}</td>`)}
    </tr>`;
  }

  #renderCell(scene: Scene, indicator: Indicator, level: Level): TemplateResult {
    if (indicator.levels.includes(level) && !scene.hasTopic(indicator.topic)) return html`<span class="none">${words.counting}</span>`;
    const holding = holdingOf(indicator, level, scene.columnOf(indicator.id, level));
    const why = whyWords(holding);
    return html`<span class="cell"><i class="mark ${lookOf(holding)}"></i><span>${holdingWords(holding)}
      ${why.length === 0 ? nothing : html`<ui-popover look="mark" label=${holding.isHeld ? words.whyPart(indicator.label, level) : words.why(indicator.label, level)}
        heading=${holding.isHeld ? words.whyPartHeading : words.whyHeading}>${why.map((each) => html`<p>${each}</p>`)}</ui-popover>`}</span></span>`;
  }
}

/** The look of a square: full, striped, part or none. */
function lookOf(holding: Holding): 'full' | 'estimates' | 'part' | 'none' {
  if (!holding.isHeld) return 'none';
  const { ok, estimate } = holding.counts;
  if (ok + estimate === 0) return 'none';
  if (ok + estimate < holding.areas) return 'part';
  return estimate === holding.areas ? 'estimates' : 'full';
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-gaps': FairGaps;
  }
}
