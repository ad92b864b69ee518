import { indicatorOf } from '../model/indicator-of.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Manifest } from '../model/pack.ts';
import { levels, type Level } from '../model/level.ts';
import type { Notice } from './address.ts';
import { measureIndicator } from '../model/pocket-measure.ts';
import { defaultView, firstIndicator, type View } from './view.ts';

/** England's own code. */
export const englandCode = 'E92000001';

/** The level an area code belongs to in this council, and its row there; undefined for a code that the pack does not hold. */
export function findArea(manifest: Manifest, code: string): { level: Level; row: number } | undefined {
  for (const level of levels) {
    const row = manifest.levels[level].codes.indexOf(code);
    if (row >= 0) return { level, row };
  }
  return undefined;
}

/**
 * Holds a view against what the pack has: the nearest view that can be shown, the same one where it can be, and a notice for each thing changed; its key is that of the
 * address, or `together` for an overlay that exists but not for the areas shown.
 */
export function settleView(view: View, manifest: Manifest): { view: View; notices: Notice[] } {
  const byId = (id: string | undefined) => indicatorOf(manifest, id);
  const { view: shown, notices } = settleIndicators(view, byId(view.indicator) ?? byId(firstIndicator[view.topic])!, byId(view.overlay));
  const settled: { -readonly [K in keyof View]: View[K] } = { ...shown };

  if (!byId(measureIndicator(view.measure))) {
    settled.measure = defaultView.measure;
    notices.push({ key: 'measure', said: view.measure, shown: byId(measureIndicator(defaultView.measure))!.label });
  }

  if (view.selected && !findArea(manifest, view.selected)) {
    delete settled.selected;
    notices.push({ key: 'select', said: view.selected, shown: manifest.council.name });
  }
  const known = view.compared.filter((code) => findArea(manifest, code));
  const { council } = manifest;
  const ours = [council.code, council.region.code, englandCode];
  const unknown = [...view.compared, ...(view.beside ?? [])].filter((code) => !known.includes(code) && !ours.includes(code));
  for (const code of unknown) notices.push({ key: 'compare-elsewhere', said: code, shown: council.name });
  if (known.length < view.compared.length) settled.compared = known;
  const beside = view.beside?.filter((code) => ours.includes(code));
  if (!beside || beside.length === 0) delete settled.beside;
  else if (beside.length < view.beside!.length) settled.beside = beside;
  return { view: differsBy(settled, view, []) ? view : settled, notices };
}

/** Whether two views are the same but for some choices, both having the same of them. */
export function differsBy(view: View, other: View, choices: readonly (keyof View)[]): boolean {
  const keys = Object.keys(view) as (keyof View)[];
  return keys.length === Object.keys(other).length && keys.every((key) => view[key] === other[key] || choices.includes(key));
}

/**
 * Holds what a view shows of its indicators against the two themselves: its topic, its kind of area and its overlay follow from them, and a notice
 * says each thing changed but the topic. An indicator that is not published at the level asked for is shown at the nearest that it is. Of two maps
 * each has a level of its own, the second's kept only where it is another.
 */
export function settleIndicators(view: View, indicator: Indicator, overlay: Indicator | undefined): { view: View; notices: Notice[] } {
  const notices: Notice[] = [];
  const settled: { -readonly [K in keyof View]: View[K] } = { ...view, indicator: indicator.id, topic: indicator.topic };
  if (indicator.id !== view.indicator) notices.push({ key: 'indicator', said: view.indicator, shown: indicator.label });

  if (indicator.levels.length > 0 && !indicator.levels.includes(view.level)) {
    settled.level = nearestLevel(view.level, indicator.levels);
    notices.push({ key: 'level', said: view.level, shown: settled.level });
  }

  if (view.overlay) {
    if (!overlay || overlay.id === indicator.id) {
      delete settled.overlay;
      notices.push({ key: 'overlay', said: view.overlay, shown: 'no overlay' });
    } else if (view.sight !== 'maps' && !overlay.levels.includes(settled.level)) {
      const shared = overlay.levels.filter((level) => indicator.levels.includes(level));
      if (shared.length === 0) delete settled.overlay;
      else settled.level = nearestLevel(settled.level, shared);
      notices.push({ key: 'together', said: overlay.label, shown: shared.length === 0 ? indicator.label : settled.level });
    }
  }
  const second = settled.overlay === undefined ? indicator : overlay!;
  if (view.sight === 'maps' && second.levels.length > 0) {
    const asked = view.level2 ?? settled.level;
    const shown = second.levels.includes(asked) ? asked : nearestLevel(asked, second.levels);
    if (shown !== asked) notices.push({ key: 'level', said: asked, shown });
    if (shown === settled.level) delete settled.level2;
    else settled.level2 = shown;
  }
  return { view: settled, notices };
}

/** The level of `offered` closest in size to `asked`; of two equally near, the smaller areas. */
function nearestLevel(asked: Level, offered: readonly Level[]): Level {
  const distance = (level: Level) => Math.abs(levels.indexOf(level) - levels.indexOf(asked));
  return [...offered].sort((a, b) => distance(a) - distance(b) || levels.indexOf(b) - levels.indexOf(a))[0]!;
}
