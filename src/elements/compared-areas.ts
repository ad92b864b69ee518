import type { BenchmarkMark } from '../charts/benchmark-mark.ts';
import { areaName, type AreaName } from '../model/area-name.ts';
import type { AreaRow } from '../model/small-areas-in.ts';
import { englandCode, findArea } from '../view/settle-view.ts';
import { distinctNames } from '../words/compare-words.ts';
import { figureWords } from '../words/figure-words.ts';
import type { Scene } from './scene.ts';

/** One of the areas that are set side by side. `label` tells it from the others; `place` gives its colour and marker. */
export interface ComparedArea extends AreaRow {
  code: string;
  name: AreaName;
  label: string;
  place: number;
}

/** The council, its region or England: always a mark on the strips, and a column of its own where asked for. */
export interface Whole {
  code: string;
  label: string;
  kind: Exclude<BenchmarkMark['kind'], 'guideline'>;
}

/** What stands side by side: areas, then wholes. */
export interface Compared {
  areas: readonly ComparedArea[];
  wholes: readonly Whole[];
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

/** The three that any area can be set beside. */
export function allWholes({ manifest }: Scene): Whole[] {
  const { council } = manifest!;
  return [
    { code: council.code, label: council.name, kind: 'council' },
    { code: council.region.code, label: council.region.name, kind: 'region' },
    { code: englandCode, label: figureWords.england, kind: 'england' },
  ];
}

export function compared(scene: Scene): Compared {
  return { areas: comparedAreas(scene), wholes: allWholes(scene).filter(({ code }) => scene.view.beside?.includes(code)) };
}

/** Names of all that stand side by side, in order. */
export function labelsOf({ areas, wholes }: Compared): string[] {
  return [...areas, ...wholes].map(({ label }) => label);
}
