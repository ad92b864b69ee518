import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import type { Item } from '../ui/filter-items.ts';
import { theme } from '../ui/theme.ts';
import '../ui/ui-combobox.ts';
import { searchWords as words } from '../words/search-words.ts';
import { fairSearchStyle } from './fair-search-style.ts';
import { locate } from './locate.ts';
import type { Scene } from './scene.ts';
import { SceneConsumer } from './scene-consumer.ts';
import type { SearchAnswers } from './search-answers.ts';
import type { SearchDesk } from './search-desk.ts';
import type { SearchTarget } from './search-target.ts';
import { whereabouts, type Whereabouts } from './whereabouts.ts';

/** What was found: one area, or the areas that a postcode district or a former ward takes in; none: the whole council. */
export interface Found {
  codes: readonly string[];
}

/**
 * The box that finds a place by the name people use: wards, neighbourhoods, small areas, stations, former wards, postcodes whole or in part, and
 * other councils; and a button that asks the device where it is, only when it is pressed.
 *
 * @fires {CustomEvent<Found>} found - A person chose a place in the council shown. Bubbles out of shadow roots.
 * @attr stacked - What it says stands under it instead of over the page.
 */
@customElement('fair-search')
export class FairSearch extends LitElement {
  static override styles = [theme, base, fairSearchStyle];
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  @property({ type: Boolean, reflect: true }) stacked = false;
  /** Asks where the device is; the browser's own way unless another is given. */
  @property({ attribute: false }) locate: typeof locate = () => locate();

  @state() private _desk?: SearchDesk;
  @state() private _answered = 0;
  @state() private _said?: Said;

  readonly #consumer = new SceneConsumer(this, { isPatient: true });
  #loading = false;
  /** Counts what is asked; an answer to anything but the last comes too late. */
  #asked = 0;
  /** A postcode of a council that is being opened, to be found once it is there. */
  #awaited?: { area: string; postcode: string; isOpening?: true };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#ask();
  }

  /** Begins a new question: whatever is still on its way, or said of an older one, is let go. */
  #ask(): number {
    this.#awaited = undefined;
    this._said = undefined;
    return ++this.#asked;
  }

  /** Whether the reader has chosen another area, page or council since the view was `then`. */
  #hasChosenSince(then: Scene['view']): boolean {
    const now = this.#consumer.scene?.view;
    return now?.area !== then.area || now.selected !== then.selected || now.sight !== then.sight;
  }

  #load = (): void => {
    if (this.#loading) return;
    this.#loading = true;
    void import('./search-desk.ts').then(({ SearchDesk: Desk }) => {
      this._desk = new Desk(() => { this._answered += 1; });
    }, () => { this.#loading = false; });
  };

  protected override updated(): void {
    const scene = this.#consumer.scene;
    const awaited = this.#awaited;
    if (!awaited || !scene) return;
    const { area, selected } = scene.view;
    if (area === awaited.area) awaited.isOpening = true;
    if (selected !== undefined || (awaited.isOpening && area !== awaited.area)) this.#awaited = undefined;
    if (!this.#awaited || !this._desk || scene.manifest?.council.code !== awaited.area) return;
    const code = this._desk.postcode(awaited.postcode, scene);
    if (code === 'looking') return;
    this.#awaited = undefined;
    if (code === undefined) this._said = { kind: 'failed', postcode: awaited.postcode };
    else this.#find([code]);
  }

  override render(): TemplateResult {
    const scene = this.#consumer.scene;
    const filter = (_: readonly Item[], text: string): Item[] => [...this.#answersTo(text, scene).answers];
    const council = scene?.manifest?.council.name ?? '';
    return html`
      <ui-combobox look="search" label=${words.label} label-hidden placeholder=${words.hint} .filter=${filter}
        .noMatch=${(text: string) => (text.trim() === '' ? words.start : this.#answersTo(text, scene).trouble ?? (this._desk ? words.noMatch(text, council) : words.notYet))}
        .countWords=${(count: number, text: string) => {
          const { all, choice } = this.#answersTo(text, scene);
          return choice ?? (all > count ? words.more(count, all) : words.count(count));
        }}
        @focusin=${this.#load} @change=${this.#choose} data-answered=${this._answered}></ui-combobox>
      <button class="locate" type="button" aria-label=${words.locate} title=${words.locateHint} aria-disabled=${this._said?.kind === 'locating'} @click=${this.#locate}>
        <svg viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round">
          <circle cx="10" cy="10" r="5.2"/><circle cx="10" cy="10" r="1.4" fill="currentColor"/><path d="M10 1.8v3M10 15.2v3M1.8 10h3M15.2 10h3"/>
        </svg>
      </button>
      <div class="said" role="status">${this._said && scene ? this.#renderSaid(this._said, scene) : nothing}</div>`;
  }

  #answersTo(text: string, scene: Scene | undefined): SearchAnswers {
    if (!this._desk || !scene || text.trim() === '') return { answers: [], all: 0 };
    return this._desk.answers(text, scene);
  }

  #choose = (event: CustomEvent<{ value: string; text: string }>): void => {
    const { scene } = this.#consumer;
    const answer = this.#answersTo(event.detail.text, scene).answers.find(({ value }) => value === event.detail.value);
    event.stopPropagation();
    const asked = this.#ask();
    if (answer) void this.#follow(answer.target, asked);
  };

  async #follow(target: SearchTarget, asked: number): Promise<void> {
    const { scene } = this.#consumer;
    if (!scene?.manifest) return;
    switch (target.kind) {
      case 'area': return this.#find([target.code]);
      case 'areas': return this.#find(target.codes);
      case 'spot': return scene.act.show({ sight: 'map', camera: { lon: target.lon, lat: target.lat, zoom: spotZoom } });
      case 'outward': return this.#findOutward(target.outward, scene, asked);
      case 'council': return this.#open(target.code, target.postcode);
    }
  }

  /** The small areas of every postcode that begins so, once they are known; where they cannot be had, all stays as it is. */
  async #findOutward(outward: string, { manifest, postcodes, view }: Scene, asked: number): Promise<void> {
    this._said = { kind: 'looking', postcode: outward };
    const file = await postcodes?.here(outward).catch(() => undefined);
    if (asked !== this.#asked) return;
    this._said = undefined;
    if (this.#hasChosenSince(view)) return;
    const { codes } = manifest!.levels['small-area'];
    const found = [...new Set(file?.smallArea ?? [])].flatMap((row) => (row === null ? [] : [codes[row]!]));
    if (found.length > 0) this.#find(found);
    else this._said = { kind: 'failed', postcode: outward };
  }

  #open(area: string, postcode?: string): void {
    const { scene } = this.#consumer;
    this.#ask();
    if (area === scene?.view.area) this.#find([]);
    else {
      this.#awaited = postcode === undefined ? undefined : { area, postcode };
      scene?.act.show({ area });
    }
  }

  #find(codes: readonly string[]): void {
    this.dispatchEvent(new CustomEvent<Found>('found', { detail: { codes }, bubbles: true, composed: true }));
  }

  #locate = async (): Promise<void> => {
    if (this._said?.kind === 'locating') return;
    const asked = this.#ask();
    const view = this.#consumer.scene?.view;
    this._said = { kind: 'locating' };
    const location = await this.locate();
    const { scene } = this.#consumer;
    if (asked !== this.#asked || !scene) return;
    const said = whereabouts(location, scene);
    this._said = said;
    if (said.kind === 'here' && view && !this.#hasChosenSince(view)) this.#find([scene.manifest!.levels['small-area'].codes[said.row]!]);
  };

  #renderSaid(said: Said, scene: Scene): TemplateResult {
    const isListed = said.kind === 'next' && (scene.councils.length === 0 || scene.councils.some(({ code }) => code === said.council.code));
    return html`<div class="card">
      <p>${saidSentence(said, scene)}</p>
      ${isListed ? html`<button class="go" type="button" @click=${() => this.#open(said.council.code)}>${words.open(said.council.name)}</button>` : nothing}
      ${said.kind === 'locating' || said.kind === 'looking' ? nothing : html`<button class="close" type="button" aria-label=${words.dismiss} @click=${() => { this._said = undefined; }}>
        <svg viewBox="0 0 16 16" width="14" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="2" stroke-linecap="round"/></svg>
      </button>`}
    </div>`;
  }
}

/** What the box says under itself: where the reader is, or how the looking up of a postcode goes. */
type Said = Whereabouts | { kind: 'locating' } | { kind: 'looking' | 'failed'; postcode: string };

/** How near the map comes to a station outside the council. */
const spotZoom = 14;

function saidSentence(said: Said, { manifest }: Scene): string {
  const council = manifest?.council.name ?? '';
  switch (said.kind) {
    case 'here': {
      const { ward, neighbourhood, 'small-area': small } = manifest!.levels;
      return words.here(small.names[said.row]!, neighbourhood.names[small.neighbourhood[said.row]!]!, ward.names[small.ward[said.row]!]!, said.metres);
    }
    case 'next': return words.next(said.council.name, council);
    case 'vague': return words.vague(said.metres);
    case 'away': return words.away(council);
    case 'looking': case 'failed': return words[said.kind](said.postcode);
    default: return words[said.kind];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-search': FairSearch;
  }
}
