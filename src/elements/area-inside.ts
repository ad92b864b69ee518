import { html, nothing, type TemplateResult } from 'lit';
import { areaName } from '../model/area-name.ts';
import { mostDeprivedFirst } from '../model/most-deprived-first.ts';
import { smallAreasIn, type AreaRow } from '../model/small-areas-in.ts';
import { areaPageWords as words } from '../words/area-page-words.ts';
import { areaMap } from './area-map.ts';
import { profileInside } from './profile-inside.ts';
import type { Scene } from './scene.ts';

/** The small areas inside on a little map, most deprived first, and listed; of a small area, where it lies in its ward and what it is part of. */
export function areaInside(scene: Scene, area: AreaRow, width: number, choose: (code: string) => void): TemplateResult {
  const { manifest } = scene;
  const ward: AreaRow = area.level === 'small-area' ? { level: 'ward', row: manifest!.levels['small-area'].ward[area.row]! } : area;
  const imd = scene.columnOf('imd-score', 'small-area');
  const rows = mostDeprivedFirst(smallAreasIn(manifest!, ward), imd).map(({ row }) => row);
  const { own } = areaName(manifest!, area);
  const title = area.level === 'small-area' ? words.mapAround(own, areaName(manifest!, ward).own) : words.map(own);
  return html`<figure class="inside-map"><figcaption>${title}</figcaption>
      ${imd ? areaMap(scene, {
        rows, around: ward, width, height: Math.round(width * 0.78), choose, marked: area.level === 'small-area' ? area.row : undefined,
        point: (row) => { if (scene.view.level === 'small-area') scene.act.hover(row); },
      }) : nothing}</figure>
    ${profileInside(scene, area, choose, 'order')}`;
}
