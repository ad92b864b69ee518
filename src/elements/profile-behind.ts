import { html, nothing, type TemplateResult } from 'lit';
import { areaName } from '../model/area-name.ts';
import { figureOf } from '../model/figure.ts';
import { mostDeprivedFirst } from '../model/most-deprived-first.ts';
import { smallAreasIn, type AreaRow } from '../model/small-areas-in.ts';
import { formatValue } from '../words/numbers.ts';
import { profileWords as words } from '../words/profile-words.ts';
import './fair-sure.ts';
import type { Scene } from './scene.ts';
import { sureOf } from './sure-of.ts';

const shares = [10, 20, 30] as const;

/**
 * What an average score hides: residents of the most deprived small areas, residents in income deprivation, and the range of the small areas.
 * Nothing for a small area, which has no smaller ones inside, and while the figures have not arrived.
 */
export function profileBehind(scene: Scene, area: AreaRow): TemplateResult | typeof nothing {
  if (area.level === 'small-area' || !scene.hasTopic('deprivation')) return nothing;
  const counts = [
    ...shares.map((share) => ({ id: `most-deprived-${share}`, label: words.mostDeprived(share) })),
    { id: 'income-deprived', label: words.incomeDeprived },
  ].flatMap(({ id, label }) => {
    const column = scene.columnOf(id, area.level);
    const figure = column && figureOf(column.indicator, area.level, column, area.row);
    return column && figure?.value !== undefined ? [{ label, figure, indicator: column.indicator, value: formatValue(column.indicator, figure.value) }] : [];
  });
  const ranked = mostDeprivedFirst(smallAreasIn(scene.manifest!, area), scene.columnOf('imd-score', 'small-area')).filter(({ decile }) => decile !== undefined);
  if (counts.length === 0 && ranked.length === 0) return nothing;
  const { own } = areaName(scene.manifest!, area);
  const end = (at: number) => ({ name: areaName(scene.manifest!, { level: 'small-area', row: ranked.at(at)!.row }).own, decile: ranked.at(at)!.decile! });
  return html`<h4>${words.behind}</h4>
    <p class="small">${words.behindText}</p>
    <dl class="pairs">
      ${counts.map(({ label, figure, indicator, value }) => html`<div><dt>${label}</dt>
        <dd>${value}<fair-sure label="${indicator.label}, ${own}" .lines=${() => sureOf(scene, area, indicator)}></fair-sure>${figure.numerator !== undefined && figure.denominator !== undefined
          ? html`<small>${words.ofPeople(figure.numerator, figure.denominator)}</small>` : nothing}</dd></div>`)}
      ${ranked.length > 0 ? html`<div><dt>${words.range}</dt><dd class="long">${words.rangeText(end(0), end(-1))}</dd></div>` : nothing}
    </dl>`;
}
