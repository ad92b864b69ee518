import { html, nothing, type TemplateResult } from 'lit';
import { indicatorOf } from '../model/indicator-of.ts';
import { pocketMeasures, measureIndicator } from '../model/pocket-measure.ts';
import type { Pocket } from '../model/pockets.ts';
import { smallAreasIn, type AreaRow } from '../model/small-areas-in.ts';
import { areaPageWords as words } from '../words/area-page-words.ts';
import { capital } from '../words/capital.ts';
import { pocketsWords, ruleMet } from '../words/pockets-words.ts';
import type { Scene } from './scene.ts';

/** The hidden pockets in an area, or that it is one, each with why. Nothing where there is none, or while they are not known. */
export function areaPockets(scene: Scene, area: AreaRow): TemplateResult | typeof nothing {
  const { pockets, manifest, view } = scene;
  const rows = new Set(smallAreasIn(manifest!, area));
  const found = pockets?.pockets.filter(({ row }) => rows.has(row)) ?? [];
  const measure = indicatorOf(manifest, measureIndicator(view.measure));
  if (found.length === 0 || !measure) return nothing;
  const isOne = area.level === 'small-area';
  const small = manifest!.levels['small-area'];
  const why = (pocket: Pocket) => {
    const ward = manifest!.levels.ward.names[pocket.ward]!;
    return html`<li>${isOne ? nothing : html`<button class="name" type="button" @click=${() => scene.act.select(small.codes[pocket.row]!)}>${small.names[pocket.row]}</button> `}
      ${capital(pocket.rules.map((rule) => ruleMet(rule, pocket, ward, measure)).join('; '))}: ${pocketsWords.deciles(pocket)}. ${capital(pocketsWords.stability(pocket))}.</li>`;
  };
  return html`<section class="pocket" aria-labelledby="pocket"><h3 id="pocket"><span class="pocket-mark" aria-hidden="true"></span>${isOne ? words.pocket : words.pockets(found.length)}</h3>
    <p>${isOne ? words.pocketWhy : words.pocketsWhy}${measure.id === pocketMeasures.imd ? nothing : ` ${measure.label}.`}</p>
    <ul>${found.map(why)}</ul>
    <button class="more" type="button" @click=${() => scene.act.show({ sight: 'map', pockets: true, level: 'small-area', selected: undefined })}>${words.pocketsAll}</button>
  </section>`;
}
