import { describe, expect, it } from 'vitest';
import { periodAge, periodYears } from '../../../src/model/period-age.ts';

describe('periodYears', () => {
  it.each([
    ['2022', 2022, 2022],
    ['Census day, 21 March 2021', 2021, 2021],
    ['Year to March 2025', 2025, 2025],
    ['27 March 2011 to 21 March 2021', 2021, 2021],
    ['2021 to 2022', 2022, 2022],
    ['Indices of Deprivation 2025 (mostly 2022), residents mid-2022', 2022, 2022],
    ['Indices of Deprivation 2025 (mostly 2024 to 2025)', 2025, 2025],
    ['Services about 2025; residents 2021', 2021, 2025],
    ['2020, with the years from 2010 as a line', 2020, 2020],
    ['Certificates up to April 2025', 2025, 2025],
  ])('reads “%s”', (period, from, to) => {
    expect(periodYears(period)).toEqual({ from, to });
  });

  it('says nothing where the publisher does not', () => {
    expect(periodYears('Not stated by the publisher; households 2021')).toBeUndefined();
    expect(periodYears('Not collected')).toBeUndefined();
    expect(periodYears('')).toBeUndefined();
  });
});

describe('periodAge', () => {
  it('counts years, the parts apart, and never below none', () => {
    expect(periodAge('Services 2025; residents 2021', 2026)).toEqual({ least: 1, most: 5 });
    expect(periodAge('2026', 2025)).toEqual({ least: 0, most: 0 });
    expect(periodAge('Not collected', 2026)).toBeUndefined();
  });
});
