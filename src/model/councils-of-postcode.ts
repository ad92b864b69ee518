import type { PostcodeArea } from './pack.ts';
import type { PostcodeText } from './postcode.ts';
import { hasUnit } from './postcode-units.ts';

type Council = PostcodeArea['councils'][number];

/** The councils in which live postcodes lie that begin as typed, by name; none where there is no such postcode in England. */
export function councilsOfPostcode(area: PostcodeArea, { outward, inward }: PostcodeText): Council[] {
  const rows = new Set<number>();
  for (const [sector, parts] of Object.entries(area.sectors)) {
    const [own, digit] = sector.split(' ');
    if (own !== outward || (inward !== '' && digit !== inward[0])) continue;
    for (const [council, units] of parts) if (hasUnit(units, inward.slice(1))) rows.add(council);
  }
  return [...rows].map((row) => area.councils[row]!).sort((a, b) => (a.name < b.name ? -1 : 1));
}
