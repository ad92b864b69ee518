import type { Indicator } from '../../../src/model/indicator.ts';

/** A figure and what it is counted from. */
export interface Counted {
  value?: number;
  count?: number;
  of?: number;
}

const z = 1.959963984540054;

/** Wilson's limits of a share. */
function wilson(count: number, of: number): [number, number] {
  const share = count / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return [middle - half, middle + half];
}

/** The logarithm of n factorial. */
function logFactorial(n: number): number {
  let sum = 0;
  for (let i = 2; i <= n; i++) sum += Math.log(i);
  return sum;
}

/** The chance of at least `count` of `all` events in the one place, where `share` of them fall there. */
function atLeast(count: number, all: number, share: number): number {
  let sum = 0;
  for (let k = count; k <= all; k++) {
    sum += Math.exp(logFactorial(all) - logFactorial(k) - logFactorial(all - k) + k * Math.log(share) + (all - k) * Math.log(1 - share));
  }
  return sum;
}

/** Where a chance that grows with the share reaches a level, by halving. */
function reaches(level: number, chance: (share: number) => number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (chance(middle) < level) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Whether two figures are counted, and whole enough to have limits: everyone affected is among all. */
function hasLimits({ interval }: Indicator, { count, of }: Counted): boolean {
  if (count === undefined || of === undefined || count < 0 || of <= 0) return false;
  return interval === 'byar' || (interval === 'wilson' && of >= 1 && count <= of);
}

/** 95% limits of the second less the first (Newcombe's, of shares), or of the second over the first (of rates of events); undefined where there are none. */
export function differenceLimits(indicator: Indicator, first: Counted, second: Counted): { low: number; high: number } | undefined {
  if (!hasLimits(indicator, first) || !hasLimits(indicator, second)) return undefined;
  const [a, n, b, m] = [first.count!, first.of!, second.count!, second.of!];
  if (indicator.interval === 'wilson') {
    const per = indicator.per ?? 1;
    const [[low1, high1], [low2, high2]] = [wilson(a, n), wilson(b, m)];
    const gap = b / m - a / n;
    return { low: per * (gap - Math.hypot(b / m - low2, high1 - a / n)), high: per * (gap + Math.hypot(high2 - b / m, a / n - low1)) };
  }
  if (a + b === 0) return { low: 0, high: Infinity };
  if (Math.min(a, b) >= 10) {
    const factor = Math.exp(z * Math.sqrt(1 / a + 1 / b));
    const ratio = (b / m) / (a / n);
    return { low: ratio / factor, high: ratio * factor };
  }
  const low = b === 0 ? 0 : reaches(0.025, (share) => atLeast(b, a + b, share));
  const high = a === 0 ? 1 : reaches(0.975, (share) => atLeast(b + 1, a + b, share));
  return { low: (low / (1 - low)) * (n / m), high: (high / (1 - high)) * (n / m) };
}

/** What can be said of the first against the second; undefined where nothing can. */
export function clearOf(indicator: Indicator, first: Counted, second: Counted): 'higher' | 'lower' | 'unclear' | undefined {
  const limits = differenceLimits(indicator, second, first);
  if (!limits) return undefined;
  const nothing = indicator.interval === 'wilson' ? 0 : 1;
  return limits.low > nothing ? 'higher' : limits.high < nothing ? 'lower' : 'unclear';
}
