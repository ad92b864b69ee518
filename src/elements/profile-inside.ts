import { html, nothing, type TemplateResult } from 'lit';
import { areaName } from '../model/area-name.ts';
import { mostDeprivedFirst, type RankedRow } from '../model/most-deprived-first.ts';
import { smallAreasIn, type AreaRow } from '../model/small-areas-in.ts';
import { wardFit } from '../model/ward-fit.ts';
import { levelNames } from '../words/names.ts';
import { profileWords as words } from '../words/profile-words.ts';
import './fair-term.ts';
import type { Scene } from './scene.ts';
import { withTerms } from './with-terms.ts';

/**
 * The areas an area is made of, most deprived first; of a small area, the two it is part of. `choose` selects one. `numbers`: what each bears, its
 * decile or its place in the list, as on a map beside it.
 */
export function profileInside(scene: Scene, area: AreaRow, choose: (code: string) => void, numbers: 'decile' | 'order' = 'decile'): TemplateResult {
  return area.level === 'small-area' ? renderAround(scene, area, choose) : renderSmallAreas(scene, area, choose, numbers);
}

function renderAround({ manifest }: Scene, { row }: AreaRow, choose: (code: string) => void): TemplateResult {
  const small = manifest!.levels['small-area'];
  const around: AreaRow[] = [{ level: 'neighbourhood', row: small.neighbourhood[row]! }, { level: 'ward', row: small.ward[row]! }];
  const fit = small.fit[row];
  return html`<section aria-labelledby="inside"><h3 id="inside">${words.partOf}</h3>
    <ul class="list first">${around.map((each) => html`<li><button type="button" @click=${() => choose(manifest!.levels[each.level].codes[each.row]!)}>
      <span><strong>${areaName(manifest!, each).name}</strong><small>${levelNames[each.level].one}</small></span>
      <span class="people">${words.people(manifest!.levels[each.level].residents[each.row])}<small>${words.peopleHead}</small></span>
    </button></li>`)}</ul>
    ${typeof fit === 'number' ? html`<p class="small">${words.fitSmall(fit, manifest!.levels.ward.names[small.ward[row]!]!)}</p>` : nothing}
  </section>`;
}

function renderSmallAreas(scene: Scene, area: AreaRow, choose: (code: string) => void, numbers: 'decile' | 'order'): TemplateResult {
  const rows = mostDeprivedFirst(smallAreasIn(scene.manifest!, area), scene.columnOf('imd-score', 'small-area'));
  const { own } = areaName(scene.manifest!, area);
  return html`<section aria-labelledby="inside"><h3 id="inside">${words.inside(own)}</h3>
    ${area.level === 'ward' ? renderFit(scene, area, own) : nothing}
    <p class="small">${withTerms(words.insideOrder)}</p>
    <ul class="list">${rows.map((each, order) => renderSmallArea(scene, area, each, choose, numbers === 'order' ? order + 1 : undefined))}</ul>
  </section>`;
}

function renderSmallArea(scene: Scene, { level }: AreaRow, { row, decile }: RankedRow, choose: (code: string) => void, order?: number): TemplateResult {
  const { neighbourhood, ward, 'small-area': small } = scene.manifest!.levels;
  const point = (to: number | undefined) => (scene.view.level === 'small-area' ? () => scene.act.hover(to) : nothing);
  const around = level === 'ward' ? neighbourhood.names[small.neighbourhood[row]!] : ward.names[small.ward[row]!];
  return html`<li><button type="button" @click=${() => choose(small.codes[row]!)} @pointerenter=${point(row)} @pointerleave=${point(undefined)}>
    ${order === undefined ? html`<span class="decile"><span class="unseen">${words.decile(decile)}</span><span aria-hidden="true">${decile ?? '–'}</span></span>`
      : html`<span class="decile">${order}</span>`}
    <span><strong>${around}</strong><small>${small.names[row]}${order === undefined ? nothing : html`; ${words.decile(decile)}`}${level === 'ward' ? html`; ${words.fitOf(small.fit[row])}` : nothing}</small></span>
    <span class="people">${words.people(small.residents[row])}<small>${words.peopleHead}</small></span>
  </button></li>`;
}

function renderFit({ manifest }: Scene, { row }: AreaRow, name: string): TemplateResult {
  const { share, least } = wardFit(manifest!, row);
  const worst = least && { name: manifest!.levels['small-area'].names[least.row]!, fit: least.fit };
  return html`<h4>${words.fit}</h4>
    <p>${share === undefined ? words.fitUnknown : withTerms(words.fitText(name, share, worst))} ${words.fitMore}</p>`;
}
