import type { Indicator } from '../model/indicator.ts';

/** An indicator's period as it stands beside its name: nothing where the name says all of its years, and the census by its year. */
export function periodBeside({ label, period }: Pick<Indicator, 'label' | 'period'>): string {
  const years = period.match(/\b\d{4}\b/g) ?? [];
  if (years.length > 0 && years.every((year) => label.includes(year))) return '';
  return period.replace(/^Census day, \d+ \w+ (\d{4})$/, 'Census $1');
}
