import { expect, it } from 'vitest';
import { nearest } from '../../../src/cli/nearest.ts';

it('finds the closest spelling, case aside', () => {
  expect(nearest('barnett', ['Barnsley', 'Barnet', 'Brent'])).toBe('Barnet');
  expect(nearest('E09000004', ['E09000003', 'E06000001'])).toBe('E09000003');
});

it('finds nothing in what is nothing like it', () => {
  expect(nearest('xyzzy', ['Barnet', 'Brent'])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});
