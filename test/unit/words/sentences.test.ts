import { describe, expect, it } from 'vitest';
import type { Column } from '../../../src/model/column.ts';
import { lower } from '../../../src/words/lower.ts';
import { areaSentence, benchmarkSentence, bothHeadline, headline, possessive } from '../../../src/words/sentences.ts';
import { sampleIndicator } from '../../fixtures/sample-column.ts';

const rate = sampleIndicator({
  id: 'income-deprived', kind: 'rate', unit: '%', label: 'Residents in income deprivation', shortLabel: 'Income deprivation',
  sentence: '{value} of residents in {area} are in income deprivation; in {council}, {councilValue}; in {england}, {englandValue}.',
});
const column = (values: (number | undefined)[], more: Partial<Column> = {}): Column => ({
  indicator: rate, level: 'ward', codes: values.map(String), names: ['Burnt Oak', 'Hendon', 'Mill Hill', 'Whetstone'].slice(0, values.length), values,
  statuses: values.map(() => 'ok' as const), ranked: 100, ...more,
});

describe('possessive and lower', () => {
  it('follow the name', () => {
    expect([possessive('Barnet'), possessive('St Helens')]).toEqual(['Barnet’s', 'St Helens’']);
    expect([lower('Fuel poverty'), lower('NO2'), lower('IMD score')]).toEqual(['fuel poverty', 'NO2', 'IMD score']);
  });
});

describe('areaSentence', () => {
  it('fills the indicator’s own words', () => {
    expect(areaSentence(rate, 'Colindale North', 45.36, 'Barnet', { value: 25.6 }, { value: 23.2 }))
      .toBe('45.4% of residents in Colindale North are in income deprivation; in Barnet, 25.6%; in England, 23.2%.');
  });

  it('leaves out what is not known', () => {
    expect(areaSentence(rate, 'Hendon', 20, 'Barnet', undefined, { value: 23.2 })).toBe('20.0% of residents in Hendon are in income deprivation; in England, 23.2%.');
    expect(areaSentence(rate, 'Hendon', undefined, 'Barnet')).toBeUndefined();
  });

  it('keeps the council where only England is not known, and a note that follows', () => {
    const indicator = { ...rate, sentence: '{area} has {value}; {council} has {councilValue} and {england} {englandValue}. Surface water is not in this.' };
    expect(areaSentence(indicator, 'Hendon', 3, 'Barnet', { value: 4 })).toBe('Hendon has 3.0%; Barnet has 4.0%. Surface water is not in this.');
    const by = { ...rate, diverging: true, sentence: 'The number of residents in {area} changed by {value}; in {council} by {councilValue} and in {england} by {englandValue}.' };
    expect(areaSentence(by, 'Hendon', 3, 'Barnet', { value: 4 })).toBe('The number of residents in Hendon grew by 3.0%; in Barnet it grew by 4.0%.');
  });

  it('names area and value where its first clause needs what is not there', () => {
    expect(areaSentence({ ...rate, sentence: '{area}: {value}, {council} {councilValue}.' }, 'Hendon', 3, 'Barnet')).toBe('Hendon: 3.0%.');
  });
});

describe('a change', () => {
  const change = sampleIndicator({
    id: 'population-change', kind: 'rate', unit: '%', diverging: true,
    sentence: 'The number of residents in {area} changed by {value} between 2011 and 2021; in {council} by {councilValue}; in {england} by {englandValue}.',
  });

  it('says which way each number went', () => {
    expect(areaSentence(change, 'Hendon', -2.04, 'Barnet', { value: 9.2 }, { value: 6.6 }))
      .toBe('The number of residents in Hendon fell by 2.0% between 2011 and 2021; in Barnet it grew by 9.2%; in England it grew by 6.6%.');
  });

  it('tells none from one too small to show', () => {
    expect(areaSentence(change, 'Hendon', 0, 'Barnet')).toBe('The number of residents in Hendon did not change between 2011 and 2021.');
    expect(areaSentence(change, 'Hendon', -0.04, 'Barnet')).toBe('The number of residents in Hendon hardly changed between 2011 and 2021.');
  });
});

describe('bothHeadline', () => {
  const [fuel, car] = [sampleIndicator({ shortLabel: 'Fuel poverty' }), sampleIndicator({ shortLabel: 'No car or van' })];
  const high = 'highest third of England’s areas';
  const said = (both: number, known: number, all = 24, second = high) =>
    bothHeadline({ indicator: fuel, third: high }, { indicator: car, third: second }, { both, known, all }, { level: 'ward', council: 'Barnet' });

  it('counts areas at the strong end of both', () => {
    expect(said(3, 24)).toBe('3 of Barnet’s 24 wards are both in the highest third of England’s areas: for fuel poverty, and for no car or van');
    expect(said(1, 20, 24, 'lowest third of England’s areas'))
      .toBe('1 of the 20 of Barnet’s 24 wards that have both figures is in the highest third of England’s areas for fuel poverty; and in the lowest third of England’s areas for no car or van');
    expect(said(0, 24)).toMatch(/^None of Barnet’s 24 wards is both/);
    expect(said(0, 0)).toBeUndefined();
  });
});

describe('headline', () => {
  it('counts areas in a class', () => {
    const indicator = sampleIndicator({ kind: 'class', classes: ['Low', 'High'], label: 'Heat' });
    expect(headline(column([1, 2, 2, 1], { indicator }), 'Barnet')).toBe('2 of Barnet’s 4 wards are in the class “High”');
    expect(headline(column([1, undefined], { indicator }), 'Barnet')).toBe('The one ward of Barnet that has a figure is in the class “Low”');
  });

  it('goes from the lowest to the highest', () => {
    expect(headline(column([30, 20, 25, undefined]), 'Barnet')).toBe('Burnt Oak has the highest share of residents who are in income deprivation: 30.0%; Hendon has the lowest: 20.0%');
  });

  it('counts areas that show the same value', () => {
    expect(headline(column([0, 0.01, 25, 100]), 'Barnet')).toBe('Whetstone has the highest share of residents who are in income deprivation: 100.0%; 2 wards have the lowest: 0.0%');
    expect(headline(column([5, 5.01]), 'Barnet')).toBe('The share of residents who are in income deprivation is 5.0% in every ward of Barnet');
    expect(headline(column([5, undefined]), 'Barnet')).toBe('The share of residents who are in income deprivation is 5.0% in every ward of Barnet with a figure');
  });

  it('says a long unit once', () => {
    const indicator = sampleIndicator({ id: 'population-2021', label: 'Residents', kind: 'count', unit: 'people', decimals: 0 });
    expect(headline(column([10, 2000], { indicator }), 'Barnet')).toBe('Hendon has the highest number of residents on census day 2021: 2,000 people; Burnt Oak has the lowest: 10');
  });

  it('counts the most deprived where there are ranks', () => {
    const indicator = sampleIndicator();
    const ranked = (...ranks: (number | undefined)[]) => headline(column(ranks.map(() => 1), { indicator, ranks }), 'Barnet');
    expect(ranked(20, 21, 3)).toBe('2 of Barnet’s 3 wards are among the 20% most deprived in England');
    expect(ranked(20, 21, undefined)).toBe('1 of the 2 of Barnet’s 3 wards that have a figure is among the 20% most deprived in England');
    expect(ranked(undefined, 50, undefined)).toBe('The one of Barnet’s 3 wards that has a figure is not among the 20% most deprived in England');
    expect(ranked(50, 21)).toBe('None of Barnet’s 2 wards is among the 20% most deprived in England');
    expect(ranked(21)).toBe('Barnet’s one ward is not among the 20% most deprived in England');
    const crime = sampleIndicator({ id: 'crime-score', shortLabel: 'Crime' });
    expect(headline(column([1, 1], { indicator: crime, ranks: [1, 1] }), 'Barnet')).toBe('2 of Barnet’s 2 wards are among the 20% most deprived in England for crime');
  });

  it('has nothing to say of nothing', () => {
    expect(headline(column([undefined, undefined]), 'Barnet')).toBeUndefined();
  });
});

describe('benchmarkSentence', () => {
  it('lists those that are known', () => {
    expect(benchmarkSentence(column([1], { council: { value: 25.6 }, england: { value: 23.2 } }), 'Barnet', 'London')).toBe('Barnet 25.6%, England 23.2%. 2025.');
    expect(benchmarkSentence(column([1]), 'Barnet', 'London')).toBeUndefined();
  });
});
