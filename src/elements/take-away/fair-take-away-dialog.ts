import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { areaName } from '../../model/area-name.ts';
import { topics } from '../../model/topic.ts';
import { base } from '../../ui/base.ts';
import { button } from '../../ui/button.ts';
import { customElement } from '../../ui/custom-element.ts';
import { theme } from '../../ui/theme.ts';
import '../../ui/ui-copy-button.ts';
import '../../ui/ui-dialog.ts';
import '../../ui/ui-switch.ts';
import { findArea } from '../../view/settle-view.ts';
import { takeAwayWords as words } from '../../words/take-away-words.ts';
import { saveFile } from '../save-file.ts';
import type { Scene } from '../scene.ts';
import { linkOf } from './about-figures.ts';
import { copyTable } from './copy-table.ts';
import { fileName } from './file-name.ts';
import { fontFaces } from './font-faces.ts';
import { offerOf, type Offer, type OfferedSheet } from './offer.ts';
import { pngOf } from './png-of.ts';
import { posterSvg } from './poster.ts';
import { shapesOfSheet } from './shapes-of-sheet.ts';
import { sheetCsv } from './sheet.ts';

/**
 * What a view lets a reader take away: the picture of it, which is shown, its figures, its words, its link, and the way to paper. Stands open while it
 * is on the page.
 *
 * @fires close - It was closed.
 */
@customElement('fair-take-away-dialog')
export class FairTakeAwayDialog extends LitElement {
  static override styles = [theme, base, button, css`
    ui-dialog { --ui-dialog-width: calc(56 * var(--fg-rem)); }
    .parts { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); gap: 8px 28px; align-items: start; }
    .parts.lone { grid-template-columns: minmax(0, 1fr); }
    figure { margin: 0; position: sticky; top: 0; }
    img, .hold { display: block; width: 100%; border: 1px solid var(--fg-line); border-radius: var(--fg-radius-small); background: var(--fg-paper); }
    img { max-height: 62vh; object-fit: contain; object-position: top; }
    .hold { aspect-ratio: 4 / 5; }
    figcaption { margin-block-start: 8px; }
    section { padding-block: 12px; border-block-start: 1px solid var(--fg-line); }
    section:first-child { border: 0; padding-block-start: 0; }
    h3 { margin: 0 0 2px; font: 600 calc(1.0625 * var(--fg-rem))/1.25 var(--fg-serif); }
    p { margin: 0 0 8px; }
    .small { color: var(--fg-soft); font-size: var(--fg-text-small); }
    .row { display: flex; flex-wrap: wrap; gap: 8px; }
    .quote { margin: 4px 0 10px; font: 600 calc(1 * var(--fg-rem))/1.35 var(--fg-serif); }
    .said:not(:empty) { margin-block: 8px 0; font-weight: 600; }
    .failed:not(:empty) { color: var(--fg-danger); }
    .sheet + .sheet { margin-block-start: 12px; }
    @media (max-width: 46rem) { .parts { grid-template-columns: minmax(0, 1fr); } figure { position: static; } img { max-height: 40vh; } }
  `];

  @property({ attribute: false }) scene!: Scene;

  @state() private _offer?: Offer;
  @state() private _isDark = false;
  @state() private _image?: string;
  @state() private _said = '';
  @state() private _failed = '';
  #svg?: string;
  /** Counts the pictures begun; any but the last comes too late. */
  #begun = 0;
  /** What the last offer is worked out from; an offer from anything else comes too late. */
  #prepared?: { view: Scene['view']; arrived: number };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#prepared = undefined;
    this.#begun += 1;
    this.#forget();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override updated(_changed: PropertyValues): void {
    const { view, hasTopic } = this.scene;
    const arrived = topics.filter(hasTopic).length;
    if (this.#prepared?.view === view && this.#prepared.arrived === arrived) return;
    this.#prepared = { view, arrived };
    void this.#prepare();
  }

  /** Works out what there is to take, then draws its picture. */
  async #prepare(): Promise<void> {
    const prepared = this.#prepared;
    try {
      const offer = await offerOf(this.scene);
      if (prepared !== this.#prepared) return;
      this._offer = offer;
      await this.#draw();
    } catch (error) {
      if (prepared === this.#prepared) this._failed = words.noFile;
      console.error(error);
    }
  }

  async #draw(): Promise<void> {
    const begun = ++this.#begun;
    this.#forget();
    const poster = this._offer?.poster;
    if (!poster) return;
    try {
      const faces = await fontFaces();
      const drawn = await poster(this._isDark);
      if (begun !== this.#begun) return;
      this.#svg = posterSvg(drawn, faces);
      this._image = URL.createObjectURL(new Blob([this.#svg], { type: 'image/svg+xml' }));
    } catch (error) {
      if (begun === this.#begun) this._failed = words.noPicture;
      console.error(error);
    }
  }

  #forget(): void {
    if (this._image) URL.revokeObjectURL(this._image);
    this._image = undefined;
    this.#svg = undefined;
  }

  override render(): TemplateResult {
    const offer = this._offer;
    return html`<ui-dialog open heading=${words.heading} close-label=${words.close} @close=${(event: Event) => this.#close(event)}>
      ${offer ? html`<div class="parts ${offer.poster ? '' : 'lone'}">
        ${offer.poster ? this.#renderPicture(offer) : nothing}
        <div>
          ${offer.sheets.length > 0 ? this.#renderFigures(offer) : nothing}
          ${offer.sheets.length === 0 && !offer.poster ? html`<p>${words.nothing}</p>` : nothing}
          ${this.#renderCopies(offer)}
          ${this.#renderPaper()}
        </div>
      </div>` : html`<p role="status">${words.waiting}</p>`}
      <p class="said" role="status">${this._said}</p>
      <p class="failed" role="alert">${this._failed}</p>
    </ui-dialog>`;
  }

  #renderPicture(offer: Offer): TemplateResult {
    return html`<figure>
      ${this._image ? html`<img src=${this._image} alt=${words.preview(offer.sentence)}>` : html`<div class="hold"></div>`}
      <figcaption>
        <p class="small">${words.pictureHint}</p>
        <div class="row">
          <button class="button strong" type="button" ?disabled=${!this._image} @click=${() => this.#savePicture(offer, 'png')}>${words.png}</button>
          <button class="button" type="button" ?disabled=${!this._image} @click=${() => this.#savePicture(offer, 'svg')}>${words.svg}</button>
        </div>
        <ui-switch label=${words.dark} .checked=${this._isDark} @change=${({ detail }: CustomEvent<{ checked: boolean }>) => {
          this._isDark = detail.checked;
          void this.#draw();
        }}></ui-switch>
      </figcaption>
    </figure>`;
  }

  #renderFigures(offer: Offer): TemplateResult {
    return html`<section aria-labelledby="figures"><h3 id="figures">${words.figures}</h3>
      ${offer.sheets.map((offered) => html`<div class="sheet">
        <p><strong>${offered.label}</strong> <span class="small">${words.figuresHint(offered.sheet.rows.length)}</span></p>
        <div class="row">
          <button class="button" type="button" @click=${() => this.#saveSheet(offered, 'csv')}>${words.csv}<span class="unseen">: ${offered.label}</span></button>
          ${offered.sheet.areas && this.scene.place ? html`<button class="button" type="button" @click=${() => this.#saveSheet(offered, 'geojson')}>${words.geojson}<span class="unseen">: ${offered.label}</span></button>` : nothing}
          <button class="button" type="button" @click=${() => void this.#copyTable(offered)}>${words.copyTable}<span class="unseen">: ${offered.label}</span></button>
        </div></div>`)}
      <p class="small">${words.copyHint}</p>
    </section>`;
  }

  #renderCopies(offer: Offer): TemplateResult {
    return html`<section aria-labelledby="words"><h3 id="words">${words.copy}</h3>
      <p class="quote">${offer.sentence}</p>
      <div class="row">
        <ui-copy-button label=${words.copySentence} done-label=${words.copied} .text=${`${offer.sentence}.`.replace(/\.\.$/, '.')}></ui-copy-button>
        <ui-copy-button label=${words.copyLink} done-label=${words.copied} .text=${linkOf(this.scene)}></ui-copy-button>
      </div></section>`;
  }

  #renderPaper(): TemplateResult {
    const { manifest, view } = this.scene;
    const area = view.selected === undefined ? undefined : findArea(manifest!, view.selected);
    return html`<section aria-labelledby="paper"><h3 id="paper">${words.paper}</h3>
      <div class="row">
        <button class="button" type="button" @click=${this.#print}>${words.print}</button>
        ${area ? html`<button class="button" type="button" @click=${this.#openFactsheet}>${words.factsheet(areaName(manifest!, area).own)}</button>` : nothing}
      </div></section>`;
  }

  #print = async (): Promise<void> => {
    this.#leave();
    await this.updateComplete;
    window.print();
  };

  #openFactsheet = (): void => {
    this.#leave();
    this.scene.act.show({ sight: 'factsheet' });
  };

  #close(event: Event): void {
    event.stopPropagation();
    this.#leave();
  }

  #leave(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }

  /** Does one thing and says what came of it. */
  async #do(work: () => Promise<string> | string, otherwise: string): Promise<void> {
    this._said = '';
    this._failed = '';
    try {
      this._said = await work();
    } catch (error) {
      this._failed = otherwise;
      console.error(error);
    }
  }

  #saveSheet({ sheet, name }: OfferedSheet, kind: 'csv' | 'geojson'): Promise<void> {
    return this.#do(() => {
      const file = fileName(name, kind);
      if (kind === 'csv') saveFile(file, 'text/csv', sheetCsv(sheet));
      else saveFile(file, 'application/geo+json', JSON.stringify(shapesOfSheet(sheet, this.scene.place!)));
      return words.saved(file);
    }, words.noFile);
  }

  #savePicture({ name }: Offer, kind: 'png' | 'svg'): Promise<void> {
    return this.#do(async () => {
      const file = fileName(name, kind);
      if (kind === 'svg') saveFile(file, 'image/svg+xml', this.#svg!);
      else saveFile(file, 'image/png', await pngOf(this.#svg!));
      return words.saved(file);
    }, words.noPicture);
  }

  #copyTable({ sheet }: OfferedSheet): Promise<void> {
    return this.#do(async () => {
      if (!await copyTable(sheet)) throw new Error('the clipboard took no table');
      return words.copiedTable;
    }, words.noTable);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-take-away-dialog': FairTakeAwayDialog;
  }
}
