import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { indicatorOf } from '../model/indicator-of.ts';
import type { Manifest } from '../model/pack.ts';
import { measureIndicator, measureName, measureProblem, pocketMeasures } from '../model/pocket-measure.ts';
import { pocketRules, type PocketRule } from '../model/pocket-rules.ts';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import type { Item } from '../ui/filter-items.ts';
import { theme } from '../ui/theme.ts';
import '../ui/ui-combobox.ts';
import '../ui/ui-switch.ts';
import { cutOffRange } from '../view/view.ts';
import { topicNames } from '../words/names.ts';
import { pocketsWords as words, ruleWords } from '../words/pockets-words.ts';
import type { Scene } from './scene.ts';
import { SceneConsumer } from './scene-consumer.ts';

/**
 * What counts as a hidden pocket: the measure, the two cut-offs, the rules. Takes everything from the scene of the root it stands in, and
 * changes its view at once.
 */
@customElement('fair-pockets-choice')
export class FairPocketsChoice extends LitElement {
  static override styles = [theme, base, css`
    :host { display: grid; gap: 16px; }
    label { display: grid; gap: 2px; font-weight: 600; font-size: var(--fg-text-small); line-height: 1.35; }
    input { width: 100%; min-height: max(28px, var(--fg-target)); margin: 0; accent-color: var(--fg-accent); }
    label.idle { color: var(--fg-soft); }
    fieldset { display: grid; gap: 8px; min-width: 0; margin: 0; padding: 0; border: 0; }
    legend { margin-block-end: 4px; padding: 0; font-weight: 600; font-size: var(--fg-text-small); }
  `];

  readonly #consumer = new SceneConsumer(this, { isPatient: true });

  override render(): TemplateResult | typeof nothing {
    const scene = this.#consumer.scene;
    const measure = scene && indicatorOf(scene.manifest, measureIndicator(scene.view.measure));
    if (!scene?.manifest || !measure) return nothing;
    const { p, q, rules } = scene.view;
    const slider = (key: 'p' | 'q', value: number) => html`<label class=${rules.includes('masked') ? '' : 'idle'}>${words[key](value, measure)}
      <input type="range" min=${cutOffRange[key].least} max=${cutOffRange[key].most} step="1" .value=${String(value)} ?disabled=${!rules.includes('masked')}
        aria-valuetext=${words[key](value, measure)} @input=${(event: Event) => scene.act.show({ [key]: Number((event.target as HTMLInputElement).value) }, 'replace')}>
    </label>`;
    return html`
      <ui-combobox label=${words.measure} .items=${measureItems(scene.manifest, scene.view.measure)} .value=${scene.view.measure}
        @change=${({ detail }: CustomEvent<{ value: string }>) => this.#measure(scene, detail.value)}></ui-combobox>
      ${slider('p', p)}${slider('q', q)}
      <fieldset><legend>${words.rules}</legend>
        ${pocketRules.map((rule) => html`<ui-switch label=${ruleWords[rule].name} description=${ruleWords[rule].hint({ measure, p, q })} ?checked=${rules.includes(rule)}
          @change=${({ detail }: CustomEvent<{ checked: boolean }>) => this.#turn(scene, rule, detail.checked)}></ui-switch>`)}
      </fieldset>`;
  }

  /** The map follows, so that what is looked for is what is seen. */
  #measure(scene: Scene, measure: string): void {
    const indicator = indicatorOf(scene.manifest, measureIndicator(measure))!;
    const level = indicator.levels.includes(scene.view.level) ? scene.view.level : indicator.levels.at(-1)!;
    scene.act.show({ measure, topic: indicator.topic, indicator: indicator.id, level, overlay: undefined });
  }

  #turn(scene: Scene, rule: PocketRule, on: boolean): void {
    scene.act.show({ rules: pocketRules.filter((each) => (each === rule ? on : scene.view.rules.includes(each))) });
  }
}

/** The ten measures of the indices, then every other indicator that can be one; and the one chosen, whatever it is. */
function measureItems({ indicators }: Manifest, chosen: string): Item[] {
  const ten = Object.entries(pocketMeasures).flatMap(([name, id]) => {
    const found = indicators.find((each) => each.id === id);
    return found ? [{ value: name, label: found.label, hint: found.description, group: words.ten, keywords: name }] : [];
  });
  const others = indicators
    .filter((each) => measureName(each.id) === each.id && (measureProblem(each) === undefined || each.id === chosen))
    .map((each) => ({ value: each.id, label: each.label, hint: each.description, group: topicNames[each.topic], keywords: each.shortLabel }));
  return [...ten, ...others];
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-pockets-choice': FairPocketsChoice;
  }
}
