import { describe, expect, it } from 'vitest';
import { compact } from '../../../data/pack/compact.ts';
import { sharedColumns } from '../../../data/pack/shared-columns.ts';

describe('compact', () => {
  it('keeps whole numbers exactly and others to 5 digits, rounded once', () => {
    expect(compact(1234567)).toBe(1234567);
    expect(compact(19.49873)).toBe(19.499);
    expect(compact(-1.59712345)).toBe(-1.5971);
    expect(compact(1000.49987, 0)).toBe(1000);
    expect(compact(123456.7)).toBe(123457);
    expect(compact(0.06312345, 2)).toBe(0.06);
    expect(compact(0)).toBe(0);
  });

  it('writes none as null', () => {
    expect(compact(undefined)).toBeNull();
  });
});

describe('sharedColumns', () => {
  it('stores a column once, under its first key', () => {
    const shared = sharedColumns();
    expect(shared.add('a', [1, null, 3])).toBe('a');
    expect(shared.add('b', [1, null, 3])).toBe('a');
    expect(shared.add('c', [1, 0, 3])).toBe('c');
    expect(shared.columns).toEqual({ a: [1, null, 3], c: [1, 0, 3] });
  });
});
