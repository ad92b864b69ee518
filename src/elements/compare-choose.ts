import { html, nothing, type TemplateResult } from 'lit';
import type { Level } from '../model/level.ts';
import { compareWords as words } from '../words/compare-words.ts';
import { levelNames } from '../words/names.ts';
import type { Scene } from './scene.ts';
import { areaItems } from './area-items.ts';
import './fair-similar.ts';
import type { ComparedArea } from './compared-areas.ts';

const listed: readonly Level[] = ['ward', 'neighbourhood'];

/** Every ward and neighbourhood by name, one click each, and a field for the many small areas: what stands there until two areas are chosen. */
export function renderChoose(scene: Scene, chosen: readonly ComparedArea[]): TemplateResult {
  const [first] = chosen;
  const add = (code: string) => scene.act.compare(code);
  const take = ({ detail, target }: CustomEvent<{ value: string }>) => {
    (target as HTMLElement & { value: string }).value = '';
    add(detail.value);
  };
  return html`
    <h2 tabindex="-1">${first ? words.secondTitle(first.name.name) : words.emptyTitle}</h2>
    <p class="lead" role="status">${first ? words.secondLead : words.emptyLead}</p>
    ${first ? html`<section class="alike" aria-labelledby="alike"><h3 id="alike">${words.like(first.name.own)}</h3><fair-similar .code=${first.code}></fair-similar></section>` : nothing}
    <ui-combobox class="by-name" look="search" label=${words.byName} label-hidden placeholder=${words.byNameHint}
      .items=${areaItems(scene.manifest!, chosen.map(({ code }) => code))} @change=${take}></ui-combobox>
    <div class="choose">${listed.map((level) => renderNames(scene, level, chosen, add))}</div>
    <p class="small">${words.byNameNote}</p>`;
}

function renderNames({ manifest }: Scene, level: Level, chosen: readonly ComparedArea[], add: (code: string) => void): TemplateResult {
  const { codes, names } = manifest!.levels[level];
  const byName = codes.map((code, row) => ({ code, name: names[row]! })).sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return html`<section aria-labelledby="choose-${level}"><h3 id="choose-${level}">${levelNames[level].title}</h3>
    <ul class="names">${byName.map(({ code, name }) => (chosen.some((each) => each.code === code) ? nothing : html`<li>
      <button type="button" @click=${() => add(code)}>${name}</button></li>`))}</ul>
  </section>`;
}
