import { describe, expect, it } from 'vitest';
import { holdingOf } from '../../../src/model/holding.ts';
import { holdingWords, whyWords } from '../../../src/words/holding-words.ts';
import { sampleColumn, sampleIndicator } from '../../fixtures/sample-column.ts';

const column = {
  ...sampleColumn({ areas: 6 }),
  statuses: ['ok', 'ok', 'estimate', 'suppressed', 'missing', 'not-collected'] as const,
  missing: 'The boundary changed.',
};

describe('holdingOf', () => {
  it('tells the four kinds of not plainly known apart, in counts and in words', () => {
    const holding = holdingOf(column.indicator, 'small-area', column);
    expect(holding).toEqual({ isHeld: true, areas: 6, counts: { ok: 2, estimate: 1, suppressed: 1, missing: 1, 'not-collected': 1 }, why: 'The boundary changed.' });
    expect(holdingWords(holding)).toBe('3 of 6; 1 is an estimate; 1 held back; 1 with no figure; 1 not collected');
    expect(whyWords(holding)).toEqual(['Held back by the publisher to protect people.', 'The boundary changed.', 'Nobody gathers it for these places.']);
  });

  it('says why a kind of area has none', () => {
    const indicator = sampleIndicator({ levels: ['ward'], absent: { 'small-area': 'Too few people.' } });
    const holding = holdingOf(indicator, 'small-area', undefined);
    expect(holding).toEqual({ isHeld: false, why: 'Too few people.' });
    expect([holdingWords(holding), ...whyWords(holding)]).toEqual(['not held', 'Too few people.']);
    expect(whyWords(holdingOf(indicator, 'neighbourhood', undefined))).toEqual(['No reason is given.']);
  });

  it('is whole where nothing is absent', () => {
    const all = holdingOf(column.indicator, 'small-area', { ...column, statuses: ['estimate', 'estimate'] });
    expect(holdingWords(all)).toBe('all 2; all are estimates');
    expect(whyWords(all)).toEqual([]);
  });
});
