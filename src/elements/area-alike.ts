import { html, nothing, type TemplateResult } from 'lit';
import { areaName } from '../model/area-name.ts';
import { peopleProfile } from '../model/people-profile.ts';
import { similarAreas } from '../model/similar-areas.ts';
import type { AreaRow } from '../model/small-areas-in.ts';
import { mostCompared } from '../view/view.ts';
import { areaPageWords as words } from '../words/area-page-words.ts';
import type { Scene } from './scene.ts';

/** The areas whose people are most like an area's, each a way to its own page, and a way to set them side by side. Nothing while people have not arrived. */
export function areaAlike(scene: Scene, area: AreaRow, choose: (code: string) => void): TemplateResult | typeof nothing {
  const { manifest, columnOf, hasTopic } = scene;
  if (!hasTopic('people')) return nothing;
  const alike = similarAreas(peopleProfile.map(({ indicators }) => indicators.map((id) => columnOf(id, area.level)?.values ?? [])), area.row);
  if (alike.length === 0) return nothing;
  const { codes } = manifest!.levels[area.level];
  const own = codes[area.row]!;
  return html`<section aria-labelledby="alike"><h3 id="alike">${words.like(areaName(manifest!, area).own)}</h3>
    <p class="small">${words.likeHow}</p>
    <ul class="list first">${alike.map(({ row, closerThan }) => {
      const name = areaName(manifest!, { level: area.level, row });
      return html`<li><button type="button" @click=${() => choose(codes[row]!)}>
        <span><strong>${name.name}</strong><small>${name.neighbourhood === undefined ? nothing : `${name.own}; `}${words.closer(closerThan)}</small></span></button></li>`;
    })}</ul>
    <button class="more" type="button" @click=${() => scene.act.show({ compared: [own, ...alike.map(({ row }) => codes[row]!)].slice(0, mostCompared), sight: 'compare' })}>${words.likeCompare}</button>
  </section>`;
}
