import { geoMercator, geoPath } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { nothing, svg, html, type TemplateResult } from 'lit';
import { labelPoint } from '../map/label-point.ts';
import { rampColours } from '../map/ramp.ts';
import { mostDeprivedFirst } from '../model/most-deprived-first.ts';
import type { AreaRow } from '../model/small-areas-in.ts';
import { areaPageWords as words } from '../words/area-page-words.ts';
import type { Scene } from './scene.ts';

/** A little map of some small areas. `rows`: the ones in it, most deprived first; `marked`: one to point out; `around`: whose edge is drawn. */
export interface AreaMap {
  rows: readonly number[];
  around: AreaRow;
  marked?: number;
  width: number;
  height: number;
  choose: (code: string) => void;
  point: (row: number | undefined) => void;
}

/** Small areas coloured by fifths of England and numbered as in the list beside it; those outside are pale. Nothing while the shapes have not come. */
export function areaMap(scene: Scene, { rows, around, marked, width, height, choose, point }: AreaMap): TemplateResult | typeof nothing {
  const { place, manifest } = scene;
  if (!place || rows.length === 0) return nothing;
  const { codes, names } = manifest!.levels['small-area'];
  const all = place.areas['small-area'].features;
  const inside: FeatureCollection = { type: 'FeatureCollection', features: [...rows.map((row) => all[row]!), place.areas[around.level].features[around.row]!] };
  const projection = geoMercator().fitExtent([[10, 10], [width - 10, height - 10]], inside);
  projection.clipExtent([[-4, -4], [width + 4, height + 4]]);
  const path = geoPath(projection).digits(1);
  const colours = rampColours('deprivation', 5, scene.dark ? 'dark' : 'light');
  const printed = rampColours('deprivation', 5, 'light');
  const deciles = new Map(mostDeprivedFirst(rows, scene.columnOf('imd-score', 'small-area')).map(({ row, decile }) => [row, decile]));
  const shown = new Set(rows);
  return html`<svg class="area-map" viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img"
      aria-label=${words.mapPicture(rows.length, names[rows[0]!]!)}>
    ${all.map((each, row) => (shown.has(row) ? nothing : svg`<path class="outside" d=${path(each) ?? ''}></path>`))}
    ${rows.map((row) => {
      const decile = deciles.get(row);
      const fifth = decile === undefined ? undefined : 4 - Math.floor((decile - 1) / 2);
      return svg`<path class=${fifth === undefined ? 'unknown' : 'inside'} fill=${fifth === undefined ? 'none' : colours[fifth]!} .style=${onPaper(fifth === undefined ? 'none' : printed[fifth]!)}
        d=${path(all[row]!) ?? ''} @click=${() => choose(codes[row]!)} @pointerenter=${() => point(row)} @pointerleave=${() => point(undefined)}><title>${names[row]}</title></path>`;
    })}
    <path class="edge" d=${path(place.areas[around.level].features[around.row]!) ?? ''}></path>
    ${marked === undefined ? nothing : svg`<path class="marked under" d=${path(all[marked]!) ?? ''}></path><path class="marked" d=${path(all[marked]!) ?? ''}></path>`}
    ${rows.map((row, order) => {
      const [x, y] = projection(labelPoint(all[row]!.geometry)) ?? [0, 0];
      return svg`<text x=${x} y=${y} dy="0.35em" text-anchor="middle">${order + 1}</text>`;
    })}
  </svg>
  <p class="map-key"><span>${words.mapKey}:</span> <span class="scale">${words.mapEnds[0]} <span class="swatches" aria-hidden="true">${[4, 3, 2, 1, 0].map((fifth) => svgSwatch(colours[fifth]!, printed[fifth]!))}</span> ${words.mapEnds[1]}</span></p>`;
}

function svgSwatch(colour: string, printed: string): TemplateResult {
  return html`<svg width="18" height="12" viewBox="0 0 18 12"><rect width="18" height="12" fill=${colour} .style=${onPaper(printed)}></rect></svg>`;
}

/** Its colour where it is printed, which is the light one from a dark page too. */
function onPaper(colour: string): string {
  return `--fill-on-paper: ${colour}`;
}
