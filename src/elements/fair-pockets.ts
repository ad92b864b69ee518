import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { indicatorOf } from '../model/indicator-of.ts';
import { pocketPeople } from '../model/pocket-input.ts';
import { measureIndicator } from '../model/pocket-measure.ts';
import type { Pocket, Pockets } from '../model/pockets.ts';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import '../ui/ui-segmented.ts';
import { explorerWords } from '../words/explorer-words.ts';
import { levelNames } from '../words/names.ts';
import type { Term } from '../words/glossary.ts';
import { whole } from '../words/numbers.ts';
import { pocketNote, pocketReasons, pocketsLead, pocketsSentence, pocketsWords as words, ruleMet, type PocketChoice } from '../words/pockets-words.ts';
import './fair-pockets-choice.ts';
import './fair-sure.ts';
import './fair-take-away.ts';
import { panelStyle } from './panel-style.ts';
import type { Scene } from './scene.ts';
import { SceneConsumer } from './scene-consumer.ts';
import { sureOfPeople } from './sure-of-people.ts';
import './fair-term.ts';
import { withTerms } from './with-terms.ts';

/**
 * The hidden pockets of the council, most deprived first, numbered as on the map, each with why it is one; and what counts as one. Takes
 * everything from the scene of the root it stands in.
 *
 * @slot - Below the lead: the key of the colours, on a phone.
 * @fires {CustomEvent<{ code: string }>} zoom - A person chose a pocket: it is selected, and the map may go there.
 * @csspart headline - The sentence above the pockets.
 */
@customElement('fair-pockets')
export class FairPockets extends LitElement {
  static override styles = [theme, base, panelStyle, css`
    .mark { display: grid; justify-items: center; gap: 3px; flex: none; }
    .number {
      display: inline-grid; place-items: center; width: 26px; height: 26px; border-radius: 50%; background: var(--fg-pocket);
      color: var(--fg-on-pocket); font-weight: 700; font-size: var(--fg-text-small); box-shadow: inset 0 0 0 1px var(--fg-on-pocket);
    }
    .dots { display: flex; gap: 2px; }
    .dots i { width: 6px; height: 6px; border-radius: 50%; background: currentColor; }
    .list strong { font-weight: 700; }
    .list > li:has(button:hover, button:focus-visible) { background: var(--fg-hover); }
    summary { min-height: max(28px, var(--fg-target)); align-content: center; color: var(--fg-accent); font-size: var(--fg-text-small); font-weight: 600; cursor: pointer; }
    li details { margin: -4px 4px 8px 42px; }
    li details p { margin: 4px 0; font-size: var(--fg-text-small); color: var(--fg-soft); }
    .counts { margin-block: 10px 4px; padding-block: 4px; border-block: 1px solid var(--fg-line); }
    .counts[open] { padding-block-end: 14px; }
    .shade { margin-block: 10px; }
  `];

  readonly #consumer = new SceneConsumer(this, { isPatient: true });

  override render(): TemplateResult {
    const scene = this.#consumer.scene;
    const measure = scene && indicatorOf(scene.manifest, measureIndicator(scene.view.measure));
    if (!scene?.manifest || !scene.pockets || !measure) return html`<p class="lead" role="status">${words.waiting}</p>`;
    const { p, q, rules } = scene.view;
    const choice = { measure, p, q, rules };
    return html`
      ${this.#renderLead(scene, scene.pockets, choice)}
      <slot></slot>
      ${this.#renderShade(scene, choice)}
      <details class="counts"><summary>${words.change}</summary><fair-pockets-choice></fair-pockets-choice></details>
      ${this.#renderList(scene, scene.pockets, choice)}`;
  }

  #renderLead({ manifest, act, columnOf }: Scene, found: Pockets, choice: PocketChoice): TemplateResult {
    const council = manifest!.council.name;
    const said = (heading: string, lead: string, sure: unknown = nothing) => html`<h2 part="headline">${heading}</h2><p class="lead">${lead}${sure}</p>`;
    const missed = html`<div class="row"><button class="button main" type="button" @click=${() => act.show({ sight: 'targeting' })}>${explorerWords.sights.targeting}</button></div>`;
    if (found.problem) return said(words.problem, words.problemLead(found.problem, choice.measure, council));
    if (choice.rules.length === 0) return html`${said(words.noRules, words.noRulesLead)}${missed}`;
    if (found.pockets.length === 0) return html`${said(words.none(council), words.noneLead(choice))}${missed}`;
    const people = columnOf(pocketPeople, 'small-area')?.indicator;
    return html`${said(pocketsSentence(found, choice), pocketsLead(found, choice), people && html`<fair-sure label=${words.sure(people)} .lines=${() => sureOfPeople(people, found.people)}></fair-sure>`)}${missed}`;
  }

  /** What is shaded round the pockets: the small areas, or the wards that hide them. */
  #renderShade({ view, indicator, act }: Scene, { measure }: PocketChoice): TemplateResult | typeof nothing {
    const levels = (['small-area', 'ward'] as const).filter((level) => (indicator ?? measure).levels.includes(level));
    if (levels.length < 2) return nothing;
    return html`<ui-segmented class="shade" label=${words.shade} .value=${view.level} .options=${levels.map((level) => ({ value: level, label: levelNames[level].title }))}
      @change=${({ detail }: CustomEvent<{ value: 'small-area' | 'ward' }>) => act.show({ level: detail.value })}></ui-segmented>`;
  }

  #renderList(scene: Scene, found: Pockets, choice: PocketChoice): TemplateResult {
    const notes = found.problem ? [] : found.notes.map((note) => pocketNote(note, choice.measure));
    const seen = new Set<Term>();
    const waits = scene.neighbours === undefined && choice.rules.includes('cheek-by-jowl');
    return html`
      ${found.pockets.length === 0 ? nothing : html`
        <div class="row">
          <fair-take-away></fair-take-away>
        </div>
        <ol class="list" aria-label=${words.list(choice.measure)}>
          ${repeat(found.pockets, ({ row }) => row, (pocket, index) => this.#renderPocket(scene, pocket, index, choice, seen))}
        </ol>
        <p class="small">${words.dots}</p>`}
      ${waits ? html`<p class="small" role="status">${words.waitingForLinks}</p>` : nothing}
      ${notes.map((note) => html`<p class="small">${note}</p>`)}
      ${found.problem ? nothing : html`<p class="small">${withTerms(words.fit, seen)}</p>`}`;
  }

  #renderPocket(scene: Scene, pocket: Pocket, index: number, choice: PocketChoice, seen: Set<Term>): TemplateResult {
    const { levels } = scene.manifest!;
    const small = levels['small-area'];
    const ward = levels.ward.names[pocket.ward]!;
    return html`<li>
      <button type="button" @click=${() => this.#choose(scene, small.codes[pocket.row]!)}
          @pointerenter=${() => scene.act.point(pocket.row)} @pointerleave=${() => scene.act.point(undefined)}
          @focus=${() => scene.act.point(pocket.row)} @blur=${() => scene.act.point(undefined)}>
        <span class="mark"><span class="number">${index + 1}</span>
          <span class="dots" role="img" aria-label=${words.strength(pocket.rules.length)}>${pocket.rules.map(() => html`<i></i>`)}</span></span>
        <span><strong>${levels.neighbourhood.names[pocket.neighbourhood]}</strong>
          <small>${words.within(small.names[pocket.row]!, ward)}</small>
          <small>${words.deciles(pocket)}</small>
          ${pocket.incomeDeprived === undefined ? nothing : html`<small>${words.deprived(pocket.incomeDeprived)}</small>`}
          <small>${pocket.rules.map((rule) => ruleMet(rule, pocket, ward, choice.measure)).join('; ')}</small>
          <small>${words.stability(pocket)}</small></span>
        <span>${pocket.residents === undefined ? '' : whole(pocket.residents)}<small>${words.people}</small></span>
      </button>
      <details><summary>${words.why}</summary>${this.#reasons(scene, pocket, choice).map((reason) => html`<p>${withTerms(reason, seen)}</p>`)}</details>
    </li>`;
  }

  #reasons({ manifest, ringAreas }: Scene, pocket: Pocket, choice: PocketChoice): string[] {
    const { ward, 'small-area': small } = manifest!.levels;
    const own = small.codes.length;
    const touched = pocket.touching.map((row) => (row < own ? small.names[row]! : ringAreas?.names[row - own] ?? '')).filter(Boolean);
    return pocketReasons(pocket, choice, {
      area: small.names[pocket.row]!, ward: ward.names[pocket.ward]!, touched, fit: small.fit[pocket.row] ?? undefined,
    });
  }

  #choose(scene: Scene, code: string): void {
    scene.act.select(code);
    this.dispatchEvent(new CustomEvent('zoom', { detail: { code }, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-pockets': FairPockets;
  }
}
