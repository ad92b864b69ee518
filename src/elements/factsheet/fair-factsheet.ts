import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { rampColours } from '../../map/ramp.ts';
import { areaName } from '../../model/area-name.ts';
import { mostDeprivedFirst } from '../../model/most-deprived-first.ts';
import type { Manifest } from '../../model/pack.ts';
import { smallAreasIn, type AreaRow } from '../../model/small-areas-in.ts';
import type { Pocket } from '../../model/pockets.ts';
import { topics } from '../../model/topic.ts';
import { base } from '../../ui/base.ts';
import { button } from '../../ui/button.ts';
import { customElement } from '../../ui/custom-element.ts';
import { theme } from '../../ui/theme.ts';
import '../../ui/ui-combobox.ts';
import { findArea } from '../../view/settle-view.ts';
import { areaKind } from '../../words/area-words.ts';
import { topicNames } from '../../words/names.ts';
import { factsheetWords as words } from '../../words/factsheet-words.ts';
import { figureWords } from '../../words/figure-words.ts';
import { periodBeside } from '../../words/period-beside.ts';
import { pocketsWords } from '../../words/pockets-words.ts';
import { profileWords } from '../../words/profile-words.ts';
import { longDate } from '../../words/long-date.ts';
import { areaHeadline } from '../area-headline.ts';
import { areaItems } from '../area-items.ts';
import { HostWidth } from '../host-width.ts';
import { panelStyle } from '../panel-style.ts';
import type { Scene } from '../scene.ts';
import { SceneConsumer } from '../scene-consumer.ts';
import { creditsOf } from '../credits-of.ts';
import { topicSentence } from '../topic-sentence.ts';
import { factsheetMap } from './factsheet-map.ts';
import { factsheetRows, type FactsheetRow } from './factsheet-rows.ts';
import { factsheetStyle } from './factsheet-style.ts';

/** Pixels, of which 3.78 are a millimetre: as broad as the page between its margins. A longer list of pockets leaves a lower map on the first page. */
const mapSize = (pockets: number) => ({ width: 688, height: 396 - 40 * Math.max(0, Math.min(pockets, mostPockets) - 1) });
/** Pixels; a narrower screen gets a map of its own, whose names can be read. */
const narrowest = 600;
/** Pockets named on the sheet; more are counted. */
const mostPockets = 5;

/**
 * One area on paper: a large map, its pockets, a sentence a topic, headline figures with intervals against the council and England, sources, date, link and
 * QR code, on two pages of A4 at most. Takes the area selected, and everything else, from the scene of its root; without one it offers to choose.
 * `aria-busy` is "false" once nothing is missing.
 */
@customElement('fair-factsheet')
export class FairFactsheet extends LitElement {
  static override styles = [theme, base, button, panelStyle, factsheetStyle];

  @state() private _code?: { of: string; drawn: TemplateResult };

  readonly #consumer = new SceneConsumer(this);
  #asked?: Manifest;
  #coded?: string;
  readonly #room = new HostWidth(this, 794);
  #map?: { on: readonly unknown[]; drawn: readonly SVGElement[] };

  override render(): TemplateResult {
    const { scene } = this.#consumer;
    const manifest = scene?.manifest;
    if (!scene || !manifest) return html`<p role="status">${words.waiting}</p>`;
    const area = scene.view.selected === undefined ? undefined : findArea(manifest, scene.view.selected);
    if (!area) return this.#renderNone(scene);
    const isWhole = topics.every((topic) => scene.hasTopic(topic)) && scene.place !== undefined && scene.pockets !== undefined;
    return html`
      <div class="bar">
        <button class="button strong" type="button" @click=${() => window.print()}>${words.print}</button>
        <button class="button" type="button" @click=${() => scene.act.show({ sight: 'area' })}>${words.back}</button>
        ${isWhole ? nothing : html`<p role="status">${words.waiting}</p>`}
      </div>
      <article class="paper" data-area=${scene.view.selected!} aria-busy=${!isWhole || this._code?.of !== this.#address(scene)} lang="en-GB">${this.#renderFirst(scene, area)}${this.#renderSecond(scene, area)}</article>`;
  }

  protected override updated(_changed: PropertyValues): void {
    const { scene } = this.#consumer;
    if (!scene?.manifest) return;
    if (this.#asked !== scene.manifest) {
      this.#asked = scene.manifest;
      scene.act.need(...topics);
    }
    void this.#encode(this.#address(scene));
  }

  async #encode(address: string): Promise<void> {
    if (this.#coded === address) return;
    this.#coded = address;
    const { qrCode } = await import('./qr-code.ts');
    if (this.#coded === address) this._code = { of: address, drawn: qrCode(address, words.code) };
  }

  /** The whole address of the page about the area, as paper can carry it. */
  #address(scene: Scene): string {
    const { area, selected } = scene.view;
    return new URL(`${scene.home ?? '?'}`.replace(/\?$/, ''), location.href).href.replace(/[?#].*$/, '') + `?area=${area}&select=${selected ?? ''}&show=area`;
  }

  #renderNone(scene: Scene): TemplateResult {
    return html`<div class="none"><h2 tabindex="-1">${words.noneTitle}</h2>
      <p class="lead">${words.noneLead}</p>
      <ui-combobox look="search" label=${words.find} placeholder=${words.findHint} .items=${areaItems(scene.manifest!)}
        @change=${({ detail }: CustomEvent<{ value: string }>) => scene.act.select(detail.value)}></ui-combobox></div>`;
  }

  #pocketsIn(scene: Scene, area: AreaRow): Pocket[] {
    const rows = new Set(smallAreasIn(scene.manifest!, area));
    return scene.pockets?.pockets.filter(({ row }) => rows.has(row)) ?? [];
  }

  #renderFirst(scene: Scene, area: AreaRow): TemplateResult {
    const manifest = scene.manifest!;
    const name = areaName(manifest, area);
    const residents = manifest.levels[area.level].residents[area.row];
    const inside = smallAreasIn(manifest, area).length;
    const headline = areaHeadline(scene, area);
    const pockets = this.#pocketsIn(scene, area);
    const facts = [
      ...(area.level === 'small-area' ? [areaKind(name, area.level)] : []),
      ...(typeof residents === 'number' ? [`${profileWords.residents(residents)} (${profileWords.residentsPeriod})`] : []),
      ...(area.level === 'small-area' ? [] : [profileWords.smallAreas(inside)]),
    ];
    return html`
      <header>
        <div>
          <p class="kind">${words.kind(area.level, manifest.council.name)}</p>
          <h2>${name.name}</h2>
          <p class="own">${facts.join('. ')}.</p>
          ${headline ? html`<p class="lead">${headline}</p>` : nothing}
        </div>
        <div class="way"><p class="brand">${words.brand.join('')}</p>${this._code?.of === this.#address(scene) ? this._code.drawn : html`<div class="qr"></div>`}<a href=${this.#address(scene)}>${words.more}</a></div>
      </header>
      <figure><div class="map">${this.#mapOf(scene, area, name.own, pockets)}</div>${this.#renderKey(scene, area, pockets)}</figure>
      <div class="cells">
        ${topics.map((topic) => {
          const sentence = topicSentence(scene, area, topic);
          return sentence ? html`<section aria-labelledby="in-${topic}"><h3 id="in-${topic}">${topicNames[topic]}</h3><p>${sentence}</p></section>` : nothing;
        })}
        ${scene.pockets ? this.#renderPockets(scene, area, pockets) : nothing}
      </div>`;
  }

  /** The map for paper, and where the screen is too narrow to read its names, one for the screen. Drawn anew only when what it shows is another. */
  #mapOf(scene: Scene, area: AreaRow, name: string, pockets: readonly Pocket[]): readonly SVGElement[] {
    const { width } = this.#room;
    const narrow = width < narrowest ? width : undefined;
    const on = [scene.place, scene.columnOf('imd-score', 'small-area'), scene.ringTopic, area.level, area.row, scene.pockets, narrow];
    if (!this.#map || on.some((each, i) => each !== this.#map!.on[i])) {
      const draw = (prefix: string, size: { width: number; height: number }) => {
        const svg = factsheetMap(scene, area, name, pockets, { ...size, prefix });
        svg?.classList.add(prefix);
        return svg ? [svg] : [];
      };
      this.#map = { on, drawn: [...draw('paper-map', mapSize(pockets.length)), ...(narrow ? draw('screen-map', { width: narrow, height: narrow }) : [])] };
    }
    return this.#map.drawn;
  }

  #renderKey(scene: Scene, area: AreaRow, pockets: readonly Pocket[]): TemplateResult {
    const colours = rampColours('deprivation', 5, 'light');
    const ranked = mostDeprivedFirst(smallAreasIn(scene.manifest!, area), scene.columnOf('imd-score', 'small-area'));
    return html`<figcaption>${words.mapKey}
      <ul class="fifths">${words.fifths.map((name, fifth) => html`<li>
          <svg viewBox="0 0 10 1" preserveAspectRatio="none" aria-hidden="true"><rect width="10" height="1" fill=${colours[4 - fifth]!} stroke="#000" stroke-width=".06"></rect></svg>
          <b>${name}</b><span>${words.inFifth(ranked.filter(({ decile }) => decile !== undefined && Math.floor((decile - 1) / 2) === fifth).length)}</span></li>`)}
        ${pockets.length === 0 ? nothing : html`<li class="marker"><svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="9" fill="#ffb000" stroke="#000" stroke-width="1.4"></circle></svg><b>${words.pocketKey}</b></li>`}
      </ul>${area.level === 'ward' ? html`<p class="line">${words.notItsLine}</p>` : nothing}</figcaption>`;
  }

  #renderPockets(scene: Scene, area: AreaRow, pockets: readonly Pocket[]): TemplateResult {
    const { view, manifest } = scene;
    const { names, neighbourhood } = manifest!.levels['small-area'];
    const isOrdinary = view.rules.length === 1 && view.rules[0] === 'masked' && view.measure === 'imd';
    const isOne = area.level === 'small-area';
    const title = pockets.length === 0 ? words.pocketsTitle : isOne ? words.isPocket : words.pockets(pockets.length);
    return html`<section class="pockets" aria-labelledby="pockets"><h3 id="pockets">${title}</h3>
      <p class="note">${pockets.length === 0 ? words.noPockets : isOrdinary ? words.pocketsWhat(view.p, view.q) : words.otherRules}</p>
      <ol>${pockets.slice(0, mostPockets).map((pocket, i) => html`<li><i aria-hidden="true">${i + 1}</i><span>
        <b>${manifest!.levels.neighbourhood.names[neighbourhood[pocket.row]!]}</b>
        <small>${[names[pocket.row], ...(pocket.residents === undefined ? [] : [words.people(pocket.residents)]), pocketsWords.deciles(pocket)].join(', ')}</small></span></li>`)}</ol>
      ${pockets.length > mostPockets ? html`<p class="note">${words.morePockets(pockets.length - mostPockets)}</p>` : nothing}
    </section>`;
  }

  #renderSecond(scene: Scene, area: AreaRow): TemplateResult {
    const manifest = scene.manifest!;
    const { council } = manifest;
    const name = areaName(manifest, area);
    const groups = factsheetRows(scene, area);
    const shown = groups.flatMap(({ rows }) => rows);
    const unheld = manifest.indicators.filter(({ id, topic }) => scene.hasTopic(topic) && scene.columnOf(id, area.level)?.values[area.row] === undefined).length;
    const credits = creditsOf({ manifest, indicator: undefined, overlayIndicator: undefined }, ['iod2025-scores', ...shown.flatMap(({ indicator }) => indicator.sources)]);
    const address = this.#address(scene);
    return html`<div class="second">
      <div class="table" role="region" aria-label=${words.table(name.own)} tabindex="0"><table>
        <caption>${words.table(name.own)}</caption>
        <thead><tr><th scope="col">${words.indicator}</th><th scope="col">${name.own}</th><th scope="col">${words.interval}</th><th scope="col">${council.name}</th><th scope="col">${words.england}</th><th scope="col">${words.place(area.level)}</th></tr></thead>
        ${groups.filter(({ rows }) => rows.length > 0).map(({ topic, rows }) => html`<tbody>
          <tr class="group"><th colspan="6" scope="rowgroup">${topicNames[topic]}</th></tr>
          ${rows.map(renderRow)}</tbody>`)}
      </table></div>
      <div class="foot">
        <p>${words.intervals} ${shown.some(({ figure }) => figure.status === 'estimate') ? words.estimates : nothing} ${area.level === 'ward' ? profileWords.bestFit : nothing} ${unheld > 0 ? words.notHeld(unheld) : nothing}</p>
        <p><b>${words.sources}:</b> ${credits.join(' · ')}</p>
        <p>${words.made(longDate(new Date()))} <a href=${address}>${address.replace(/^https?:\/\//, '')}</a></p>
      </div>
    </div>`;
  }
}

/** Long units stand with the indicator's name, so that columns hold numbers. */
function renderRow({ indicator, figure, column, place }: FactsheetRow): TemplateResult {
  const unit = figureWords.longUnit(indicator);
  const of = (value: number | undefined) => (value === undefined || indicator.kind === 'count' ? words.absent : figureWords.short(indicator, { held: true, status: 'ok', value }));
  return html`<tr><th scope="row">${indicator.label}${unit ? `, ${unit}` : ''} <small>${periodBeside(indicator)}</small></th>
    <td class="value">${figureWords.short(indicator, figure)}${figure.status === 'estimate' ? html`<small class="estimate"> ${words.estimate}</small>` : nothing}</td>
    <td>${figureWords.intervalShort(indicator, figure) ?? words.absent}</td>
    <td>${of(column.council?.value)}</td><td>${of(column.england?.value)}</td><td>${place ?? words.absent}</td></tr>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-factsheet': FairFactsheet;
  }
}
