let format: Intl.DateTimeFormat | undefined;

/** "22 November 2026". */
export function longDate(date: Date): string {
  format ??= new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return format.format(date);
}
