/** A label that wants to stand centred at `x`; where not all fit, the lowest `rank` is kept longest. */
export interface WantedLabel {
  x: number;
  width: number;
  rank: number;
}

/** Least-squares centres of labels in order of x, no two nearer than their widths and the gap allow, all within the limits. */
function spread(labels: readonly WantedLabel[], from: number, to: number, gap: number): number[] {
  const offsets: number[] = [];
  for (const [i, label] of labels.entries()) {
    offsets.push(i === 0 ? 0 : offsets[i - 1]! + (labels[i - 1]!.width + label.width) / 2 + gap);
  }
  const blocks: { sum: number; count: number }[] = [];
  for (const [i, label] of labels.entries()) {
    blocks.push({ sum: label.x - offsets[i]!, count: 1 });
    while (blocks.length > 1) {
      const [a, b] = [blocks.at(-2)!, blocks.at(-1)!];
      if (a.sum / a.count <= b.sum / b.count) break;
      blocks.splice(-2, 2, { sum: a.sum + b.sum, count: a.count + b.count });
    }
  }
  const lowest = from + labels[0]!.width / 2;
  const highest = to - labels.at(-1)!.width / 2 - offsets.at(-1)!;
  const shared = blocks.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
  return shared.map((place, i) => Math.max(lowest, Math.min(highest, place)) + offsets[i]!);
}

/**
 * Centres for labels along a line so that none overlap: each is moved as little as possible, and where one would have to move too far, or
 * there is no room, the label of the highest rank is dropped and the rest are placed again.
 *
 * @param labels in any order
 * @param from, to the limits that labels stay within
 * @param most how far a label may move before one is dropped
 * @returns a centre for each label, undefined where it was dropped
 */
export function placeLabels(
  labels: readonly WantedLabel[], { from, to, gap = 8, most = 48 }: { from: number; to: number; gap?: number; most?: number },
): (number | undefined)[] {
  const kept = labels.map((label, at) => ({ label, at })).sort((a, b) => a.label.x - b.label.x);
  while (kept.length > 0) {
    const wanted = kept.map(({ label }) => label);
    const centres = spread(wanted, from, to, gap);
    const needed = wanted.reduce((sum, { width }) => sum + width + gap, -gap);
    if (needed <= to - from && wanted.every(({ x, width }, i) => Math.abs(centres[i]! - x) <= Math.max(most, width / 2))) {
      const placed = new Array<number | undefined>(labels.length).fill(undefined);
      for (const [i, { at }] of kept.entries()) placed[at] = centres[i];
      return placed;
    }
    const last = kept.reduce((a, b) => (b.label.rank >= a.label.rank ? b : a));
    kept.splice(kept.indexOf(last), 1);
  }
  return labels.map(() => undefined);
}
