import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberReader, writeNumber, writeSigned } from '../../../src/pack/number-text.ts';

describe('numbers as text', () => {
  it('takes one character for a number under 70, two for the next 1,610', () => {
    expect([0, 69, 70, 70 + 23 * 70 - 1, 70 + 23 * 70].map((value) => writeNumber(value).length)).toEqual([1, 1, 2, 2, 3]);
    expect(writeNumber(0)).toBe(' ');
    expect(writeSigned(-1)).toBe(writeNumber(1));
  });

  it('reads back what was written, one after another', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), fc.array(fc.nat(2e9)), (signed, plain) => {
      const text = new NumberReader(signed.map(writeSigned).join('') + plain.map(writeNumber).join(''));
      expect(signed.map(() => text.signed())).toEqual(signed);
      expect(plain.map(() => text.number())).toEqual(plain);
      expect(text.isAtEnd).toBe(true);
    }));
  });

  it('needs no escape in JSON', () => {
    const text = Array.from({ length: 5000 }, (_, value) => writeNumber(value)).join('');
    expect(JSON.stringify(text)).toHaveLength(text.length + 2);
  });

  it('throws at the end, and at a character that stands for no number', () => {
    expect(() => new NumberReader('').number()).toThrow('no number at character 0');
    expect(() => new NumberReader(' "').number()).not.toThrow();
    expect(() => new NumberReader(writeNumber(100)[0]!).number()).toThrow('no number at character 1');
    expect(() => new NumberReader('"').number()).toThrow('no number at character 0');
  });
});
