import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { mostCompared } from '../view/view.ts';
import { formatView } from '../view/address.ts';
import { areaKind } from '../words/area-words.ts';
import { compareWords as words } from '../words/compare-words.ts';
import { areaItems } from './area-items.ts';
import { allWholes, type Compared } from './compared-areas.ts';
import { areaKey, wholeKey } from './compare-keys.ts';
import './fair-take-away.ts';
import type { Scene } from './scene.ts';

/** The areas compared, each of which can be moved or taken away. */
export function renderCompareChips({ act }: Scene, { areas }: Compared, move: (code: string, by: -1 | 1) => void): TemplateResult {
  return html`<ul class="chips" aria-label=${words.chips}>${repeat(areas, ({ code }) => code, ({ code, label, name, level, place }, i) => html`<li class="chip place-${place}">
    ${areaKey(place)}<span><b>${name.name}</b> <small>${areaKind(name, level)}</small></span>
    ${areas.length > 1 ? html`<span class="moves">${renderMove(code, label, -1, i === 0, move)}${renderMove(code, label, 1, i === areas.length - 1, move)}</span>` : nothing}
    <button class="remove" type="button" aria-label=${words.remove(label)} @click=${() => act.uncompare(code)}>×</button></li>`)}</ul>`;
}

/** The areas compared, by name and key alone. */
export function renderCompareNames({ areas }: Compared): TemplateResult {
  return html`<ul class="chips" aria-label=${words.chips}>${areas.map(({ name, level, place }) => html`<li class="chip place-${place}">
    ${areaKey(place)}<span><b>${name.name}</b> <small>${areaKind(name, level)}</small></span></li>`)}</ul>`;
}

/** A field that adds another area, and the council, its region and England. */
export function renderCompareMore(scene: Scene, { areas, wholes }: Compared): TemplateResult {
  const isSet = areas.length + wholes.length > 1;
  const add = (event: CustomEvent<{ value: string }>) => {
    (event.target as HTMLElement & { value: string }).value = '';
    scene.act.compare(event.detail.value);
  };
  return html`
    ${isSet && areas.length < mostCompared ? html`<ui-combobox look="search" label=${words.add} label-hidden placeholder=${words.addHint}
      .items=${areaItems(scene.manifest!, areas.map(({ code }) => code))} @change=${add}></ui-combobox>` : nothing}
    ${areas.length > 0 ? html`<div class="beside" role="group" aria-label=${words.beside}><span aria-hidden="true">${words.beside}</span>
      ${allWholes(scene).map(({ code, label, kind }) => html`<button type="button" aria-pressed=${wholes.some((each) => each.code === code)}
        @click=${() => toggle(scene, code)}>${wholeKey(kind)}${label}</button>`)}</div>` : nothing}`;
}

/** What can be taken away: a link to the comparison, and its figures. */
export function renderCompareActs(scene: Scene): TemplateResult {
  return html`<div class="acts">
    <ui-copy-button label=${words.copyLink} .text=${`${scene.home ?? `${location.origin}${location.pathname}`}?${formatView({ ...scene.view, sight: 'compare' })}`}></ui-copy-button>
    <fair-take-away></fair-take-away>
  </div>`;
}

function renderMove(code: string, label: string, by: -1 | 1, isEnd: boolean, move: (code: string, by: -1 | 1) => void): TemplateResult {
  return html`<button class="move" type="button" data-move="${code} ${by}" aria-disabled=${isEnd ? 'true' : nothing} aria-label=${by < 0 ? words.moveLeft(label) : words.moveRight(label)}
    @click=${() => { if (!isEnd) move(code, by); }}><svg width="10" height="14" viewBox="0 0 10 14" aria-hidden="true">
      <path d=${by < 0 ? 'M7.5,2L2.5,7l5,5' : 'M2.5,2l5,5l-5,5'} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"></path></svg></button>`;
}

function toggle({ act, view: { beside = [] } }: Scene, code: string): void {
  const next = beside.includes(code) ? beside.filter((each) => each !== code) : [...beside, code].sort();
  act.show({ beside: next.length > 0 ? next : undefined });
}
