import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisValue, bareValue, decimal, formatInterval, formatValue, rounded, whole } from '../../../src/words/numbers.ts';
import { sampleIndicator } from '../../fixtures/sample-column.ts';

const percent = sampleIndicator({ kind: 'rate', unit: '%' });
const change = sampleIndicator({ kind: 'rate', unit: '%', diverging: true });
const pounds = sampleIndicator({ kind: 'mean', unit: '£', decimals: 0 });
const people = sampleIndicator({ kind: 'count', unit: 'people', decimals: 0 });

describe('decimal', () => {
  it('parts thousands and keeps its digits', () => {
    expect([decimal(1234567.891, 1), decimal(45, 1), decimal(0, 2), whole(20500)]).toEqual(['1,234,567.9', '45.0', '0.00', '20,500']);
  });

  it('has a true minus, and no minus before 0', () => {
    expect([decimal(-3.25, 1), decimal(-0.04, 1), decimal(-0, 0)]).toEqual(['−3.3', '0.0', '0']);
  });

  it('writes any number as the browser’s own formatter does', () => {
    const value = fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: -1e8, max: 1e8 }).map((each) => each / 1000), fc.integer(), fc.constantFrom(1.005, 2.5, 0.5, 999.95, 1e-7, -5e-324));
    fc.assert(fc.property(value, fc.integer({ min: 0, max: 4 }), (each, decimals) => {
      const known = new Intl.NumberFormat('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(each);
      expect(decimal(each, decimals)).toBe(/[1-9]/.test(known) ? known.replace('-', '−') : known.replace('-', ''));
    }), { numRuns: 2000 });
  });

  it('refuses what is not a number', () => {
    expect(() => decimal(NaN, 1)).toThrow('decimal requires a finite number, got NaN');
    expect(() => formatValue(percent, Infinity)).toThrow('got Infinity');
  });
});

describe('formatValue', () => {
  it('carries the unit', () => {
    expect(formatValue(percent, 45.36)).toBe('45.4%');
    expect(formatValue(pounds, 457456)).toBe('£457,456');
    expect(formatValue({ ...pounds, diverging: true }, 457)).toBe('+£457');
    expect(formatValue(pounds, -457)).toBe('−£457');
    expect(formatValue(sampleIndicator({ unit: 'µg/m³' }), 23.2)).toBe('23.2 µg/m³');
    expect(formatValue(sampleIndicator({ unit: '' }), 19.499)).toBe('19.5');
  });

  it('has one of what there is one of', () => {
    expect([formatValue(people, 1), formatValue(people, 2), formatValue(people, 0)]).toEqual(['1 person', '2 people', '0 people']);
    expect(formatValue(sampleIndicator({ unit: 'metres', decimals: 0 }), 1)).toBe('1 metre');
    expect(formatValue({ ...people, diverging: true }, -1)).toBe('−1 person');
    expect(formatValue(sampleIndicator({ unit: 'metres', decimals: 1 }), 1)).toBe('1.0 metres');
  });

  it('names ranks, deciles and classes', () => {
    expect(formatValue(sampleIndicator({ kind: 'rank', decimals: 0 }), 1234)).toBe('rank 1,234');
    expect(formatValue(sampleIndicator({ kind: 'decile', decimals: 0 }), 3)).toBe('decile 3');
    expect(formatValue(sampleIndicator({ kind: 'class', classes: ['Low', 'High'] }), 2)).toBe('High');
  });

  it('signs a rise as well as a fall, and not standing still', () => {
    expect([35.2, -7.1, 0, 0.04, -0.04].map((value) => formatValue(change, value))).toEqual(['+35.2%', '−7.1%', '0.0%', '0.0%', '0.0%']);
  });

  it('gives both ends of an interval their unit', () => {
    expect(formatInterval(percent, { low: 44, high: 46.84 })).toBe('44.0% to 46.8%');
  });
});

describe('rougher numbers', () => {
  it('drops digits an axis does not need', () => {
    expect([axisValue(percent, 54), axisValue(percent, 54.5), axisValue(change, 40), axisValue(pounds, 1e6)]).toEqual(['54%', '54.5%', '+40%', '£1,000,000']);
  });

  it('rounds counts to a step, and says that one is held back', () => {
    expect(rounded(20483, 100)).toBe('20,500');
  });
});

it('never writes NaN, −0 or two signs', () => {
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(fc.property(value, fc.boolean(), fc.constantFrom('%', '£', 'people', ''), fc.integer({ min: 0, max: 3 }), (number, diverging, unit, decimals) => {
    const indicator = sampleIndicator({ kind: 'rate', diverging, unit, decimals });
    for (const text of [formatValue(indicator, number), bareValue(indicator, number), axisValue(indicator, number)]) {
      expect(text).not.toMatch(/NaN|undefined|[−+]{2}|−£?0(\.0+)?([^\d.]|$)|-/);
    }
  }));
});
