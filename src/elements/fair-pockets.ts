import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Pocket } from '../model/masked-by-ward.ts';
import { base } from '../ui/base.ts';
import { theme } from '../ui/theme.ts';
import { whole } from '../words/numbers.ts';
import { pocketsSentence, pocketsWords as words } from '../words/pockets-words.ts';
import { downloadCsv, metadataOf } from './download-csv.ts';
import { panelStyle } from './panel-style.ts';
import type { Scene } from './scene.ts';
import { SceneConsumer } from './scene-consumer.ts';

/**
 * The hidden pockets of the council, most deprived first, numbered as on the map. Takes everything from the scene of the root it stands in.
 *
 * @slot - Below the lead: the key of the colours, on a phone.
 * @fires {CustomEvent<{ code: string }>} zoom - A person chose a pocket: it is selected, and the map may go there.
 */
@customElement('fair-pockets')
export class FairPockets extends LitElement {
  static override styles = [theme, base, panelStyle, css`
    .number {
      display: inline-grid; place-items: center; flex: none; width: 26px; height: 26px; border-radius: 50%; background: var(--fg-pocket);
      color: var(--fg-on-pocket); font-weight: 700; font-size: var(--fg-text-small); box-shadow: inset 0 0 0 1px var(--fg-on-pocket);
    }
    .list strong { font-weight: 700; }
  `];

  readonly #consumer = new SceneConsumer(this);

  override render(): TemplateResult {
    const scene = this.#consumer.scene;
    if (!scene?.manifest || !scene.pockets) return html`<p class="lead" role="status">${words.waiting}</p>`;
    const { pockets, manifest } = scene;
    if (pockets.length === 0) return html`<h2>${words.none(manifest.council.name)}</h2><p class="lead">${words.noneLead}</p><slot></slot>`;
    return html`
      <h2>${pocketsSentence(pockets)}</h2>
      <p class="lead">${words.lead}</p>
      <slot></slot>
      <div class="row"><button class="button" type="button" @click=${() => this.#download(scene, pockets)}>${words.download}</button></div>
      <ol class="list" aria-label=${words.list}>${pockets.map((pocket, index) => this.#renderPocket(scene, pocket, index))}</ol>
      <p class="small">${words.fit}</p>`;
  }

  #renderPocket(scene: Scene, pocket: Pocket, index: number): TemplateResult {
    const { levels } = scene.manifest!;
    const code = levels['small-area'].codes[pocket.row]!;
    return html`<li><button type="button" @click=${() => this.#choose(scene, code)}
        @pointerenter=${() => this.#hover(scene, pocket.row)} @pointerleave=${() => scene.act.hover(undefined)}
        @focus=${() => this.#hover(scene, pocket.row)} @blur=${() => scene.act.hover(undefined)}>
      <span class="number">${index + 1}</span>
      <span><strong>${levels.neighbourhood.names[pocket.neighbourhood]}</strong>
        <small>${words.within(levels['small-area'].names[pocket.row]!, levels.ward.names[pocket.ward]!)}</small>
        <small>${words.deciles(pocket)}</small></span>
      <span>${pocket.residents === undefined ? '' : whole(pocket.residents)}<small>${words.people}</small></span>
    </button></li>`;
  }

  #hover(scene: Scene, row: number): void {
    if (scene.view.level === 'small-area') scene.act.hover(row);
  }

  #choose(scene: Scene, code: string): void {
    scene.act.select(code);
    this.dispatchEvent(new CustomEvent('zoom', { detail: { code }, bubbles: true, composed: true }));
  }

  #download(scene: Scene, pockets: readonly Pocket[]): void {
    const { council, levels } = scene.manifest!;
    const rows = pockets.map((pocket, index) => ({
      number: index + 1,
      code: levels['small-area'].codes[pocket.row],
      name: levels['small-area'].names[pocket.row],
      neighbourhood: levels.neighbourhood.names[pocket.neighbourhood],
      ward_code: levels.ward.codes[pocket.ward],
      ward: levels.ward.names[pocket.ward],
      decile: pocket.decile,
      ward_decile: pocket.wardDecile,
      residents_2021: pocket.residents,
    }));
    const column = scene.columnOf('imd-score', 'small-area');
    void downloadCsv(words.fileName(council.name), [words.lead, words.fit, ...(column ? metadataOf(scene, column) : [])], rows);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-pockets': FairPockets;
  }
}
