/** The median of some figures. */
export function median(figures: readonly number[]): number {
  return share(figures, 0.5);
}

/** The figure that a share of all, 0 to 1, does not exceed. */
export function share(figures: readonly number[], part: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? NaN;
}
