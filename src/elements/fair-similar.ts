import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { areaName } from '../model/area-name.ts';
import { peopleProfile } from '../model/people-profile.ts';
import { similarAreas, type SimilarArea } from '../model/similar-areas.ts';
import type { AreaRow } from '../model/small-areas-in.ts';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import { findArea } from '../view/settle-view.ts';
import { mostCompared } from '../view/view.ts';
import { areaKind } from '../words/area-words.ts';
import { closenessWords, similarWords as words, widestWords } from '../words/similar-words.ts';
import { panelStyle } from './panel-style.ts';
import type { Scene } from './scene.ts';
import { SceneConsumer } from './scene-consumer.ts';

/**
 * The areas of the same kind whose people are most like one area's, each ready to be compared with it. Takes everything from the scene of the root it
 * stands in.
 *
 * @attr code - The area; the one selected unless told.
 */
@customElement('fair-similar')
export class FairSimilar extends LitElement {
  static override styles = [theme, base, panelStyle, css`
    ul.alike { margin: 8px 0; padding: 0; list-style: none; border-block-start: 1px solid var(--fg-line); }
    ul.alike > li { display: flex; gap: 6px 16px; align-items: center; justify-content: space-between; padding-block: 8px; border-block-end: 1px solid var(--fg-line); }
    small { display: block; color: var(--fg-soft); font-size: var(--fg-text-small); text-wrap: pretty; }
    .button { flex: none; min-height: 32px; }
    .in { flex: none; color: var(--fg-soft); font-size: var(--fg-text-small); }
    details ul { margin: 4px 0; padding-inline-start: 18px; }
    @media print { .button, p:has(> .button), details:not([open]) { display: none; } ul.alike > li { padding-block: 4px; break-inside: avoid; } }
    summary { min-height: 24px; color: var(--fg-accent); font-size: var(--fg-text-small); font-weight: 600; cursor: pointer; }
  `];

  @property() code?: string;

  readonly #consumer = new SceneConsumer(this);

  protected override updated(): void {
    const scene = this.#consumer.scene;
    if (scene?.manifest && !scene.hasTopic('people')) scene.act.need('people');
  }

  override render(): TemplateResult | typeof nothing {
    const scene = this.#consumer.scene;
    const code = this.code ?? scene?.view.selected;
    const area = scene?.manifest && code ? findArea(scene.manifest, code) : undefined;
    if (!scene?.manifest || !code || !area) return nothing;
    if (!scene.hasTopic('people')) return html`<p class="small" role="status">${words.waiting}</p>`;
    const { own } = areaName(scene.manifest, area);
    const found = similarTo(scene, area);
    if (found.length === 0) return html`<p class="small">${words.none(own)}</p>`;
    const { view: { compared }, manifest } = scene;
    const codeOf = ({ row }: SimilarArea) => manifest!.levels[area.level].codes[row]!;
    const before = compared.includes(code) ? compared : [code];
    const room = mostCompared - before.length;
    const next = found.map(codeOf).filter((each) => !before.includes(each)).slice(0, room);
    return html`<p class="small">${words.lead(own, area.level, manifest.council.name)}</p>
      <ul class="alike">${found.map((each) => this.#renderArea(scene, area, each, before, room > 0))}</ul>
      ${next.length > 1 ? html`<p><button class="button main" type="button" @click=${() => compareWith(scene, before, next)}>${words.addAll(next.length)}</button></p>` : nothing}
      ${room === 0 ? html`<p class="small">${words.full}</p>` : nothing}
      <details><summary>${words.how}</summary><ul>${words.howText.map((each) => html`<li class="small">${each}</li>`)}</ul></details>`;
  }

  #renderArea(scene: Scene, { level, row }: AreaRow, similar: SimilarArea, before: readonly string[], hasRoom: boolean): TemplateResult {
    const manifest = scene.manifest!;
    const name = areaName(manifest, { level, row: similar.row });
    const code = manifest.levels[level].codes[similar.row]!;
    const column = scene.columnOf(peopleProfile[similar.widest.theme]!.indicators[similar.widest.share]!, level)!;
    return html`<li><span><strong>${name.name}</strong> ${level === 'small-area' ? html`<small>${areaKind(name, level)}</small>` : nothing}
        <small>${closenessWords(similar.closerThan, level)}. ${widestWords(column.indicator, column.values[row]!, column.values[similar.row]!)}</small></span>
      ${before.includes(code) ? html`<span class="in">${words.isIn}</span>`
        : hasRoom ? html`<button class="button" type="button" aria-label=${words.add(name.own)} @click=${() => compareWith(scene, before, [code])}>${words.addShort}</button>` : nothing}
    </li>`;
  }
}

const kept = new WeakMap<object, Map<number, SimilarArea[]>>();

/** The areas like one, worked out once for each area of a council. */
function similarTo(scene: Scene, { level, row }: AreaRow): SimilarArea[] {
  const columns = peopleProfile.map(({ indicators }) => indicators.map((id) => scene.columnOf(id, level)));
  if (columns.flat().some((column) => column === undefined)) return [];
  const [first] = columns[0]!;
  const known = kept.get(first!) ?? new Map<number, SimilarArea[]>();
  kept.set(first!, known);
  const found = known.get(row) ?? similarAreas(columns.map((shares) => shares.map((column) => column!.values)), row);
  known.set(row, found);
  return found;
}

function compareWith({ act }: Scene, before: readonly string[], codes: readonly string[]): void {
  act.show({ compared: [...before, ...codes], sight: 'compare' });
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-similar': FairSimilar;
  }
}
