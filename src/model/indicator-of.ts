import type { Indicator } from './indicator.ts';

const known = new WeakMap<readonly Indicator[], ReadonlyMap<string, Indicator>>();

/** The indicator of a pack that has an id, found without looking through all of them; undefined where the pack, which may still be on its way, has none of that id. */
export function indicatorOf(manifest: { readonly indicators: readonly Indicator[] } | undefined, id: string | undefined): Indicator | undefined {
  if (!manifest || id === undefined) return undefined;
  const { indicators } = manifest;
  let byId = known.get(indicators);
  if (!byId) {
    byId = new Map(indicators.map((each) => [each.id, each]));
    known.set(indicators, byId);
  }
  return byId.get(id);
}
