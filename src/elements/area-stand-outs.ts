import { html, nothing, type TemplateResult } from 'lit';
import { areaName } from '../model/area-name.ts';
import { positionOf } from '../model/position.ts';
import type { AreaRow } from '../model/small-areas-in.ts';
import { standOuts, type StandOut } from '../model/stand-outs.ts';
import { topics } from '../model/topic.ts';
import { capital } from '../words/capital.ts';
import { figureWords } from '../words/figure-words.ts';
import { formatValue } from '../words/numbers.ts';
import { positionWords } from '../words/position-words.ts';
import { profileWords } from '../words/profile-words.ts';
import { standOutWords as words } from '../words/stand-out-words.ts';
import type { Scene } from './scene.ts';
import { showIndicator } from './show-indicator.ts';
import { sureOf } from './sure-of.ts';

/** What stands out about an area, against England and within its council, in words. Nothing until all topics have arrived. */
export function areaStandOuts(scene: Scene, area: AreaRow): TemplateResult | typeof nothing {
  const { manifest } = scene;
  if (!topics.every((topic) => scene.hasTopic(topic))) return nothing;
  const columns = manifest!.indicators.flatMap(({ id }) => scene.columnOf(id, area.level) ?? []);
  const council = manifest!.council.name;
  const inEngland = (each: StandOut) => capital(positionWords(positionOf(each.column, each.row)!, area.level));
  const list = (heading: string, found: StandOut[], say: (each: StandOut) => string) => html`<div><h4>${heading}</h4>
    ${found.length === 0 ? html`<p class="small">${words.none}</p>` : html`<ol>${found.map((each) => renderOne(scene, area, each, say(each)))}</ol>`}</div>`;
  return html`<section class="stand-outs" aria-labelledby="stand-outs"><h3 id="stand-outs">${words.title}</h3>
    <p class="small">${words.lead(area.level, council)}</p>
    <div class="pair">
      ${list(words.england, standOuts(columns, area.row, 'england'), inEngland)}
      ${list(words.council(council), standOuts(columns, area.row, 'council'), (each) => capital(words.place(each, council)))}
    </div>
    <details><summary>${words.how}</summary><p>${words.howText}</p></details>
  </section>`;
}

function renderOne(scene: Scene, area: AreaRow, { column, row }: StandOut, place: string): TemplateResult {
  const { indicator, statuses } = column;
  const { council } = scene.manifest!;
  const beside = figureWords.benchmarks(indicator, column, { council: council.name, region: council.region.name });
  return html`<li>
    <span class="head"><button class="name" type="button" @click=${() => showIndicator(scene, indicator, area.level)}>${indicator.label}<span
      class="unseen">${profileWords.showOnMap}</span></button><strong class="value">${formatValue(indicator, column.values[row]!)}<fair-sure
      label="${indicator.label}, ${areaName(scene.manifest!, area).own}" .lines=${() => sureOf(scene, area, indicator)}></fair-sure></strong></span>
    <span class="place">${place}.</span>
    <small>${beside ? `${beside}. ` : nothing}${indicator.period}${statuses[row] === 'estimate' ? `; ${figureWords.estimate}` : nothing}</small>
  </li>`;
}
