import type { Holding } from '../model/holding.ts';
import { gapsWords as words } from './gaps-words.ts';

/** What is held for one kind of area: "all 24", "215 of 220; 5 held back", "all 24; all are estimates", "not held". */
export function holdingWords(holding: Holding): string {
  if (!holding.isHeld) return words.notHeld;
  const { areas, counts } = holding;
  const known = counts.ok + counts.estimate;
  return [
    known === areas ? `${words.all} ${words.of(areas, areas).split(' ')[0]!}` : words.of(known, areas),
    ...(counts.estimate === 0 ? [] : [counts.estimate === known ? words.allEstimates : words.estimates(counts.estimate)]),
    ...(counts.suppressed === 0 ? [] : [words.suppressed(counts.suppressed)]),
    ...(counts.missing === 0 ? [] : [words.missing(counts.missing)]),
    ...(counts['not-collected'] === 0 ? [] : [words.notCollected(counts['not-collected'])]),
  ].join('; ');
}

/** Why there is no figure, a sentence or more for each kind of absence; empty where nothing is absent. */
export function whyWords(holding: Holding): string[] {
  if (!holding.isHeld) return [holding.why ?? words.noReason];
  const { counts, why } = holding;
  return [
    ...(counts.suppressed === 0 ? [] : [words.suppressedWhy]),
    ...(counts.missing === 0 ? [] : [why ?? words.noReason]),
    ...(counts['not-collected'] === 0 ? [] : [words.notCollectedWhy]),
  ];
}
