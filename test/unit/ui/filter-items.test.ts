import { expect, test } from 'vitest';
import { filterItems, type Item } from '../../../src/ui/filter-items.ts';

const councils: readonly Item[] = Object.freeze([
  { value: '1', label: 'Barnet' },
  { value: '2', label: 'Barking and Dagenham' },
  { value: '3', label: 'Hammersmith & Fulham' },
  { value: '4', label: 'King’s Lynn & West Norfolk' },
  { value: '5', label: 'Westminster', keywords: 'City of Westminster' },
  { value: '6', label: 'St. Helens' },
  { value: '7', label: 'Chipping Barnet' },
]);
const indicators: readonly Item[] = Object.freeze([
  { value: 'imd', label: 'Multiple deprivation', group: 'Deprivation', hint: 'Income, work, schooling and health' },
  { value: 'income', label: 'Income-deprived residents', group: 'Deprivation' },
  { value: 'pop', label: 'Residents', group: 'People' },
  { value: 'change', label: 'Change in residents', group: 'Growth' },
]);
const found = (items: readonly Item[], query: string) => filterItems(items, query).map(({ value }) => value);

test('without a query gives every item, in the order given', () => {
  expect(found(councils, '')).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  expect(found(councils, '  ')).toHaveLength(7);
});

test('puts a label that begins with the query before one with a word that does', () => {
  expect(found(councils, 'barn')).toEqual(['1', '7']);
});

test.each([
  ['BARKING & DAG', ['2']],
  ['hammersmith and fulham', ['3']],
  ['kings lynn', ['4']],
  ['st helens', ['6']],
  ['Bárnet', ['1', '7']],
  ['city westminster', ['5']],
  ['minster', ['5']],
  ['fulham hammer', ['3']],
])('finds %s', (query, expected) => {
  expect(found(councils, query)).toEqual(expected);
});

test('finds by hint and by group', () => {
  expect(found(indicators, 'schooling')).toEqual(['imd']);
  expect(found(indicators, 'growth')).toEqual(['change']);
});

test('keeps groups together, the group with the best item first', () => {
  expect(found(indicators, 'residents')).toEqual(['pop', 'income', 'change']);
  const groups = filterItems(indicators, 'in').map(({ group }) => group);
  expect(groups).toEqual([...new Set(groups)].flatMap((group) => groups.filter((other) => other === group)));
});

test('gives nothing where nothing fits', () => {
  expect(found(councils, 'zz')).toEqual([]);
  expect(found([], 'a')).toEqual([]);
});
