/**
 * A period as it stands after a number, in a word or two: "2021", "2011–2021", "mid-2022", "about 2025". An index by what its figures mostly are of, or
 * else by its edition; what goes with the figures (residents, households) by itself gives no date.
 */
export function shortPeriod(period: string): string {
  const mostly = /\(mostly ([^)]+)\)/.exec(period)?.[1];
  const own = (mostly ?? period).split(/;|, with |, residents /)[0]!;
  const years = [...new Set(own.match(/\b\d{4}\b/g) ?? [])].sort();
  if (years.length === 0) return 'date not stated';
  const span = years.length === 1 ? years[0]! : `${years[0]!}–${years.at(-1)!}`;
  if (mostly !== undefined) return `mostly ${span}`;
  if (/^Ind(?:ices|ex) of/.test(period)) return `${span} edition`;
  return `${/about/.test(own) ? 'about ' : ''}${/^mid-/i.test(own) ? 'mid-' : ''}${span}`;
}
