import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import '../ui/ui-combobox.ts';
import { formatView } from '../view/address.ts';
import { barSights, type Sight } from '../view/view.ts';
import { explorerWords as words } from '../words/explorer-words.ts';
import { brand } from '../words/names.ts';
import { searchWords } from '../words/search-words.ts';
import './fair-search.ts';
import './fair-share.ts';
import './fair-take-away.ts';
import type { Scene } from './scene.ts';
import { SceneConsumer } from './scene-consumer.ts';

/**
 * The bar at the top: the brand, the council, a field that finds a place by name, and the views. On a phone the last three fold into a menu,
 * which the explorer opens.
 *
 * @fires {CustomEvent<{ codes: string[] }>} found - A person found a place; the areas that it takes in.
 * @fires {CustomEvent} menu - A person asked for the menu.
 * @fires {CustomEvent} search - A person asked for the field that finds a place, which is in the menu.
 * @fires {CustomEvent} scheme - A person asked for the other colours.
 */
@customElement('fair-bar')
export class FairBar extends LitElement {
  static override styles = [theme, base, css`
    :host { display: flex; align-items: center; gap: 14px; min-height: 56px; padding: 8px 20px; background: var(--fg-card); border-block-end: 1px solid var(--fg-line); }
    :host([narrow]) { padding: 8px 14px; gap: 6px 8px; }
    :host([narrow]) ui-combobox { min-width: 90px; }
    @media (max-width: 359px) { :host([narrow]) { padding-inline: 10px; gap: 4px; } :host([narrow]) .brand { font-size: calc(1.125 * var(--fg-rem)); } }
    .brand { font: 700 calc(1.375 * var(--fg-rem))/1 var(--fg-serif); color: var(--fg-ink); text-decoration: none; letter-spacing: -.01em; }
    .brand span { color: var(--fg-accent); }
    ui-combobox { flex: 0 1 180px; min-width: 110px; }
    .find { flex: 0 1 330px; }
    nav { display: flex; align-items: center; gap: 2px; margin-inline-start: auto; }
    nav a, .plain {
      display: inline-flex; align-items: center; justify-content: center; min-height: 34px; padding: 4px 8px; white-space: nowrap; border: 0; border-radius: var(--fg-radius);
      background: none; color: var(--fg-accent); font-weight: 600; text-decoration: none;
    }
    nav a:hover, .plain:hover { background: var(--fg-hover); }
    nav a[aria-current] { background: var(--fg-chosen); color: var(--fg-ink); }
    nav ::part(button) { min-height: 34px; padding: 4px 8px; }
    .plain svg { width: 18px; height: 18px; }
    .menu { flex: none; min-width: 40px; min-height: 40px; color: var(--fg-ink); }
    .search { margin-inline-start: auto; }
    .column { display: grid; gap: 16px; }
    .column nav { flex-direction: column; align-items: stretch; margin: 0; }
    .column nav a, .column .plain, .column ::part(button) { justify-content: flex-start; width: 100%; min-height: 44px; }
    :host([folded]) { display: block; padding: 0; border: 0; background: none; }
    @media (forced-colors: active) { nav a[aria-current] { text-decoration: underline 3px; text-underline-offset: 5px; } }
    @media print { :host { display: none; } }
  `];

  /** Only the brand, the council and the menu button are drawn. */
  @property({ type: Boolean, reflect: true }) narrow = false;
  /** Only what `narrow` leaves out is drawn, as a column: the inside of the menu. */
  @property({ type: Boolean, reflect: true }) folded = false;

  readonly #consumer = new SceneConsumer(this, { takesPartial: true, isPatient: true });

  override render(): TemplateResult {
    const scene = this.#consumer.scene;
    if (this.folded) return html`<div class="column">${this.#renderFind()}${this.#renderViews(scene)}</div>`;
    return html`
      <a class="brand" href="?" @click=${(event: Event) => this.#go(event, { sight: 'map' })}>${brand[0]}<span>${brand[1]}</span></a>
      <ui-combobox label=${words.council} label-hidden .items=${councilsOf(scene).map(({ code, name, region }) => ({ value: code, label: name, hint: region }))}
        .value=${scene?.view.area ?? ''} placeholder=${words.council}
        @change=${({ detail }: CustomEvent<{ value: string }>) => scene?.act.show({ area: detail.value })}></ui-combobox>
      ${this.narrow ? html`
        <button class="plain menu search" type="button" aria-label=${searchWords.label} @click=${() => this.dispatchEvent(new CustomEvent('search'))}>
          <svg viewBox="0 0 18 18" aria-hidden="true"><circle cx="7.5" cy="7.5" r="5" fill="none" stroke="currentColor" stroke-width="2"/><path d="M11.2 11.2l4.8 4.8" stroke="currentColor" stroke-width="2" stroke-linecap="round"/></svg>
        </button>
        <button class="plain menu" type="button" aria-label=${words.menu} @click=${() => this.dispatchEvent(new CustomEvent('menu'))}>
          <svg viewBox="0 0 18 18" aria-hidden="true"><path d="M2 4h14M2 9h14M2 14h14" stroke="currentColor" stroke-width="2" stroke-linecap="round"/></svg>
        </button>` : html`${this.#renderFind()}${this.#renderViews(scene)}`}`;
  }

  #renderFind(): TemplateResult {
    return html`<fair-search class="find" ?stacked=${this.folded}></fair-search>`;
  }

  #renderViews(scene?: Scene): TemplateResult {
    return html`<nav aria-label=${words.navigation}>
      ${barSights.map(({ sight, inside }) => html`<a href="?${scene ? formatView({ ...scene.view, sight }) : ''}" aria-current=${currentOf(scene, sight, inside) ?? nothing}
        @click=${(event: Event) => this.#go(event, { sight })}>${words.barSights[sight]}</a>`)}
      <fair-take-away look="plain"></fair-take-away>
      <fair-share look="plain"></fair-share>
      <button class="plain" type="button" aria-label=${scene?.dark ? words.light : words.dark} @click=${() => this.dispatchEvent(new CustomEvent('scheme'))}>
        <svg viewBox="0 0 18 18" aria-hidden="true"><circle cx="9" cy="9" r="6.5" fill="none" stroke="currentColor" stroke-width="1.8"/><path d="M9 2.5a6.5 6.5 0 0 1 0 13z" fill="currentColor"/></svg>
      </button>
    </nav>`;
  }

  /** Follows a link inside the page; a modified click opens it elsewhere as any link. */
  #go(event: Event, change: Parameters<Scene['act']['show']>[0]): void {
    const { ctrlKey, metaKey, shiftKey, button } = event as MouseEvent;
    if (ctrlKey || metaKey || shiftKey || button > 0) return;
    event.preventDefault();
    this.#consumer.scene?.act.show(change);
    this.dispatchEvent(new CustomEvent('went'));
  }
}

/** The councils to choose from; the one shown alone until the list has arrived. */
function councilsOf(scene: Scene | undefined): Scene['councils'] {
  if (!scene?.manifest || scene.councils.length > 0) return scene?.councils ?? [];
  const { code, name, region } = scene.manifest.council;
  return [{ code, name, region: region.name }];
}

/** Whether a way of the bar leads to the page shown, or to one that it holds. */
function currentOf(scene: Scene | undefined, sight: Sight, inside: readonly Sight[]): 'page' | 'true' | undefined {
  if (scene?.view.sight === sight) return 'page';
  return scene && inside.includes(scene.view.sight) ? 'true' : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-bar': FairBar;
  }
}
