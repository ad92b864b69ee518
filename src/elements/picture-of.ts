import { classColours, type Classes } from '../map/classification.ts';
import { planColours, planFills, type Plan } from '../map/plan-fills.ts';
import type { Fill, Picture } from '../map/renderer.ts';
import type { Clusters } from '../model/clusters.ts';
import type { Column } from '../model/column.ts';
import type { Indicator } from '../model/indicator.ts';
import type { RingAreas } from '../model/pack.ts';
import { palette } from '../ui/palette.ts';
import { findArea } from '../view/settle-view.ts';
import { bareValue } from '../words/numbers.ts';
import { clusterFills } from './cluster-colours.ts';
import { columnFills } from './column-fills.ts';
import type { Scene } from './scene.ts';

const keptPlans = new WeakMap<Plan, { dark: boolean; fills: Fill[] }>();
const keptClusters = new WeakMap<Clusters, { key: string; fills: Fill[] }>();
const kept = new WeakMap<Column, { key: string; fills: Fill[] }>();
const keptRings = new WeakMap<Classes, { values: readonly (number | null)[]; dark: boolean; fills: Fill[] }>();
const keptPlainRings = new WeakMap<RingAreas, readonly Fill[]>();
const none: readonly Fill[] = [];
const keptValues = new WeakMap<Column, { overlay?: Column; values: (string | undefined)[] }>();

/** What a map draws for a scene. */
export function pictureOf(scene: Scene): Picture {
  const { view, manifest, dark } = scene;
  const areaColours = palette[dark ? 'dark' : 'light'];
  const locate = (code: string) => findArea(manifest!, code);
  return {
    level: view.level,
    dark,
    fills: fillsOf(scene),
    ringFills: ringFillsOf(scene),
    lit: scene.lit,
    hovered: scene.hovered,
    selected: view.selected ? locate(view.selected) : undefined,
    compared: scene.plan ? scene.plan.wards.map((row) => ({ level: 'ward' as const, row, colour: planColours[dark ? 'dark' : 'light'].line })) : view.compared.flatMap((code, index) => {
      const found = locate(code);
      return found ? [{ ...found, colour: areaColours[`area-${index + 1}` as 'area-1'], place: index }] : [];
    }),
    markers: (scene.pockets?.pockets ?? []).map(({ row, rules }, index) => ({
      row, label: String(index + 1), strength: rules.length as 1 | 2 | 3, ...(row === scene.pointed && { pointed: true }),
    })),
    ...(view.values && scene.column && !scene.plan && { values: valuesOf(scene.column, scene.bivariate && scene.overlay) }),
  };
}

function planFillsOf(plan: Plan, dark: boolean): readonly Fill[] {
  const before = keptPlans.get(plan);
  if (before?.dark === dark) return before.fills;
  const fills = planFills(plan, dark ? 'dark' : 'light');
  keptPlans.set(plan, { dark, fills });
  return fills;
}

function clusterFillsOf(clusters: Clusters, indicator: Indicator, dark: boolean, isPatterned: boolean): readonly Fill[] {
  const key = [dark, isPatterned].join(' ');
  const before = keptClusters.get(clusters);
  if (before?.key === key) return before.fills;
  const fills = clusterFills(clusters, indicator, dark ? 'dark' : 'light', isPatterned);
  keptClusters.set(clusters, { key, fills });
  return fills;
}

/** What is written on each area: its value with the unit where that is one sign, and that of the overlay after it. */
function valuesOf(column: Column, overlay: Column | undefined): readonly (string | undefined)[] {
  const before = keptValues.get(column);
  if (before && before.overlay === overlay) return before.values;
  const shown = [column, ...(overlay ? [overlay] : [])];
  const values = column.values.map((_, row) => {
    const each = shown.map(({ indicator, values }) => (values[row] === undefined ? undefined : shortValue(indicator, values[row])));
    return each.every((text) => text !== undefined) ? each.join(' · ') : undefined;
  });
  keptValues.set(column, { overlay, values });
  return values;
}

function shortValue(indicator: Indicator, value: number): string {
  const bare = bareValue(indicator, value);
  return indicator.unit === '%' ? `${bare}%` : indicator.unit === '£' ? bare.replace(/^([+−]?)/, '$1£') : bare;
}

function fillsOf(scene: Scene): readonly Fill[] {
  if (scene.plan) return planFillsOf(scene.plan, scene.dark);
  const { column, classes, bivariate, dark, view, clusters } = scene;
  if (clusters?.clusters && scene.indicator) return clusterFillsOf(clusters.clusters, scene.indicator, dark, view.patterns ?? false);
  if (!column || !classes) return [];
  const key = [dark, view.classification, view.patterns, view.overlay && bivariate ? view.overlay : ''].join(' ');
  const before = kept.get(column);
  if (before?.key === key) return before.fills;
  const fills = columnFills(column, classes, dark ? 'dark' : 'light', { bivariate, hasPatterns: view.patterns });
  kept.set(column, { key, fills });
  return fills;
}

function plainRing(ring: RingAreas): readonly Fill[] {
  const fills = keptPlainRings.get(ring) ?? ring.codes.map(() => ({}));
  keptPlainRings.set(ring, fills);
  return fills;
}

/** The ring has small areas alone, so it is coloured on that level and stays plain on the others. */
function ringFillsOf({ view, ringAreas, ringTopic, classes, column, bivariate, plan, clusters, dark }: Scene): readonly Fill[] {
  const values = ringTopic?.values[view.indicator];
  if (!ringAreas) return none;
  if (view.level !== 'small-area' || !values || !classes || !column || bivariate || plan || clusters?.clusters) return plainRing(ringAreas);
  const before = keptRings.get(classes);
  if (before?.values === values && before.dark === dark) return before.fills;
  const ranks = ringTopic!.ranks[view.indicator];
  const colours = classColours(classes, column.indicator, dark ? 'dark' : 'light');
  const fills = values.map((value, row) => {
    const place = classes.classOf(value ?? undefined, ranks?.[row] ?? undefined);
    return { colour: place === undefined ? undefined : colours[place] };
  });
  keptRings.set(classes, { values, dark, fills });
  return fills;
}
