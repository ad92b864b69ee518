import { expect, test } from 'vitest';
import { shortPeriod } from '../../../src/words/short-period.ts';

test.each([
  ['Census day, 21 March 2021', '2021'],
  ['27 March 2011 to 21 March 2021', '2011–2021'],
  ['Mid-2022', 'mid-2022'],
  ['Year to March 2025', '2025'],
  ['Services about 2025; residents 2021', 'about 2025'],
  ['Services rail about 2025, Underground placed by bus stops of about 2019; residents 2021', 'about 2019–2025'],
  ['Indices of Deprivation 2025 (mostly 2022), residents mid-2022', 'mostly 2022'],
  ['Indices of Deprivation 2025 (mostly 2024 to 2025)', 'mostly 2024–2025'],
  ['Indices of Deprivation 2025', '2025 edition'],
  ['2020, with the years from 2010 as a line', '2020'],
  ['Not stated by the publisher; households 2021', 'date not stated'],
])('%s is %s', (period, short) => {
  expect(shortPeriod(period)).toBe(short);
});
