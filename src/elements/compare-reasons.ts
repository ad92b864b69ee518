import { compareWords as words } from '../words/compare-words.ts';
import type { Compared } from './compared-areas.ts';
import type { CompareRow } from './compare-rows.ts';

/** Why areas have no figure, each reason with the areas it holds for where it does not hold for all. */
export function reasonsOf({ areas }: Compared, { figures }: CompareRow): string[] {
  const lacking = areas.flatMap(({ label }, i) => (figures[i]!.value === undefined && figures[i]!.why ? [{ label, why: figures[i]!.why }] : []));
  return [...new Set(lacking.map(({ why }) => why))].map((why) => {
    const whose = lacking.filter((each) => each.why === why).map(({ label }) => label);
    return whose.length === areas.length ? why : words.reason(whose, why);
  });
}
