import { areaName, type AreaName } from '../model/area-name.ts';
import type { AreaRow } from '../model/small-areas-in.ts';
import { findArea } from '../view/settle-view.ts';
import { distinctNames } from '../words/compare-words.ts';
import type { Scene } from './scene.ts';

/** One of the areas that are set side by side. `label` tells it from the others; `place` gives its colour and marker. */
export interface ComparedArea extends AreaRow {
  code: string;
  name: AreaName;
  label: string;
  place: number;
}

/** The areas compared, in their order; those that the council does not have are passed by. */
export function comparedAreas({ manifest, view }: Scene): ComparedArea[] {
  const found = view.compared.flatMap((code, place) => {
    const area = findArea(manifest!, code);
    return area ? [{ ...area, code, place, name: areaName(manifest!, area) }] : [];
  });
  const labels = distinctNames(found);
  return found.map((area, i) => ({ ...area, label: labels[i]! }));
}
