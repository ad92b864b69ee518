/** The years that a period names: the first and the last that its figures are of. */
export interface PeriodYears {
  from: number;
  to: number;
}

/**
 * The years that figures are of, read from an indicator's period. Of a stretch ("2011 to 2021") the end counts, of "Indices of Deprivation 2025
 * (mostly 2022)" what is in the brackets, and years that are only drawn as a line do not. Where parts are of different years, `from` is the oldest.
 * Undefined where the publisher does not say.
 */
export function periodYears(period: string): PeriodYears | undefined {
  if (/not (stated|collected)/i.test(period)) return undefined;
  const said = period
    .replace(/, with the years.*$/, '')
    .replace(/[^;,(]*\((mostly [^)]*)\)/g, '$1')
    .replace(/[^;,(]*\d{4} to (?=[^;,]*\d{4})/g, '');
  const years = [...said.matchAll(/\b(?:19|20)\d{2}\b/g)].map(([year]) => Number(year));
  return years.length > 0 ? { from: Math.min(...years), to: Math.max(...years) } : undefined;
}

/** Whole calendar years from the year of the figures to `year`, never less than 0: the least and the most, where parts are of different years. */
export function periodAge(period: string, year: number): { least: number; most: number } | undefined {
  const years = periodYears(period);
  return years && { least: Math.max(0, year - years.to), most: Math.max(0, year - years.from) };
}
