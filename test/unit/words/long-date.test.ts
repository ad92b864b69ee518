import { expect, test } from 'vitest';
import { longDate } from '../../../src/words/long-date.ts';

test('every day of two years is written as the browser’s own formatter writes it', () => {
  const formatter = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  for (let day = 0; day < 731; day++) {
    const date = new Date(2027, 0, 1 + day, 12);
    expect(longDate(date)).toBe(formatter.format(date));
  }
});
