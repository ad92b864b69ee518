/**
 * The candidate closest in spelling to `text`, for "did you mean": the one with the fewest edits (a letter added, dropped, changed, or
 * two neighbours swapped), case aside; undefined where even that one is more than a third of the text away.
 *
 * Optimal string alignment: https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = text.toLowerCase();
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of candidates) {
    const edits = editsBetween(wanted, candidate.toLowerCase());
    if (!best || edits < best.edits) best = { candidate, edits };
  }
  return best && best.edits <= Math.max(1, wanted.length / 3) ? best.candidate : undefined;
}

function editsBetween(a: string, b: string): number {
  const edits = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const above = edits[i - 1]!;
      const least = Math.min(row[j - 1]! + 1, above[j]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(isSwap ? Math.min(least, edits[i - 2]![j - 2]! + 1) : least);
    }
    edits.push(row);
  }
  return edits[a.length]![b.length]!;
}
