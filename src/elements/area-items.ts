import { levels } from '../model/level.ts';
import type { Manifest } from '../model/pack.ts';
import type { Item } from '../ui/filter-items.ts';
import { inWard } from '../words/area-words.ts';
import { levelNames } from '../words/names.ts';

/** The areas of a council as the choices of a list: wards, neighbourhoods, then small areas, without those in `except`. */
export function areaItems(manifest: Manifest, except: readonly string[] = []): Item[] {
  const { ward, neighbourhood, 'small-area': small } = manifest.levels;
  return levels.flatMap((level) => manifest.levels[level].codes.flatMap((code, row): Item[] => (except.includes(code) ? [] : [{
    value: code,
    label: manifest.levels[level].names[row]!,
    group: levelNames[level].title,
    keywords: code,
    ...(level === 'small-area' && { hint: inWard(neighbourhood.names[small.neighbourhood[row]!]!, ward.names[small.ward[row]!]!) }),
  }])));
}
