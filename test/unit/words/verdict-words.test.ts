import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/model/figure.ts';
import { manyWords, verdictDetail } from '../../../src/words/compare-words.ts';
import { differenceInterval, plainDifference, signedDifference } from '../../../src/words/difference-words.ts';
import { noticeSentence } from '../../../src/words/explorer-words.ts';
import { closenessWords, widestWords } from '../../../src/words/similar-words.ts';
import { verdictReason } from '../../../src/words/verdict-words.ts';
import { indicators } from '../../fixtures/small-borough.ts';

const [score, income, , added, , , flood] = indicators;
const share = (numerator: number, denominator: number): Figure =>
  ({ held: true, status: 'ok', value: (100 * numerator) / denominator, numerator, denominator, interval: { low: 0, high: 100 } });
const bare = (value: number): Figure => ({ held: true, status: 'ok', value });

describe('differences', () => {
  test('of shares are in points, each with its sign', () => {
    expect(signedDifference(income!, 24.94)).toBe('+24.9 points');
    expect(signedDifference(income!, -3.2)).toBe('−3.2 points');
    expect(plainDifference(income!, -3.2)).toBe('3.2 points');
    expect(signedDifference(added!, 1)).toBe('+1 person');
    expect(signedDifference({ ...score!, unit: '£', decimals: 0 }, -12000)).toBe('−£12,000');
    expect([1, -3].map((each) => signedDifference({ ...score!, kind: 'decile', decimals: 0 }, each))).toEqual(['+1 decile', '−3 deciles']);
    expect(plainDifference({ ...score!, kind: 'rank', decimals: 0 }, 1234)).toBe('1,234 places');
  });

  test('have their interval, or that of the ratio', () => {
    expect(differenceInterval(income!, { difference: 1, interval: { low: -0.24, high: 2.26 } })).toBe('−0.2 to 2.3');
    expect(differenceInterval(flood!, { difference: 1, ratio: { ratio: 2.31, low: 1.54, high: Infinity } })).toBe('2.3 times the rate, 1.5 to no upper limit');
    expect(differenceInterval(score!, { difference: 1 })).toBeUndefined();
  });
});

describe('what is said of two', () => {
  test('says by how much, from the lower to the higher, or how wide an unclear gap is', () => {
    expect(verdictDetail(income!, { place: 0 }, [share(450, 1000), share(200, 1000)])).toMatch(/^by 25\.0 points \(2\d\.\d to 2\d\.\d\)$/);
    expect(verdictDetail(income!, { place: 1 }, [share(200, 1000), share(450, 1000)])).toMatch(/^by 25\.0 points \(2/);
    expect(verdictDetail(income!, { verdict: 'no-clear-difference' }, [share(200, 1000), share(202, 1000)])).toMatch(/^a gap of 0\.2 points \(−3\.\d to 3\.\d\)$/);
  });

  test('says why nothing can be told', () => {
    expect(verdictDetail(score!, { verdict: 'no-interval' }, [bare(33.2), bare(13.2)])).toBe('Scores have no margin of error to test with. The gap is 20.0.');
    expect(verdictDetail(score!, { verdict: 'no-interval' }, [bare(1), bare(2), bare(3)])).toBe('Scores have no margin of error to test with.');
    expect(verdictDetail(added!, { verdict: 'size' }, [bare(10), bare(3)])).toBe('Counts follow the size of the area. The gap is 7 people.');
    expect(verdictDetail(income!, { verdict: 'absent' }, [bare(1), { held: false, status: 'missing' }])).toBeUndefined();
    expect(verdictReason('higher', income!)).toBeUndefined();
  });

  test('counts what is tested together', () => {
    expect(manyWords('Hendon', { tested: 20, clear: 12, together: 11 })).toBe('20 differences from Hendon are tested here. 12 are clear; 11 stay so when all are judged together.');
    expect(manyWords('Hendon', { tested: 6, clear: 1, together: 1 })).toBe('6 differences from Hendon are tested here. 1 is clear, and stays so when they are judged together.');
    expect(manyWords('Hendon', { tested: 6, clear: 0, together: 0 })).toBe('6 differences from Hendon are tested here. None is clear.');
  });
});

test('areas that do not fit, or lie elsewhere, are named with a way on', () => {
  const names: Record<string, string> = { E05000005: 'Hendon', E05000006: 'Mill Hill', E09000007: 'Camden' };
  expect(noticeSentence({ key: 'compare-many', said: 'E05000005', shown: '4' }, (code) => names[code]))
    .toBe('Four areas fit side by side. Hendon was left out: take one away to make room.');
  expect(noticeSentence({ key: 'compare-many', said: 'E05000005,E05000006', shown: '4' }, (code) => names[code])).toContain('Hendon and Mill Hill were left out');
  expect(noticeSentence({ key: 'compare-elsewhere', said: 'E09000007', shown: 'Barnet' }, (code) => names[code])).toContain('choose Camden as the council');
  expect(noticeSentence({ key: 'compare-elsewhere', said: 'E05000999', shown: 'Barnet' })).toMatch(/“E05000999” is not an area of Barnet .* choose that council first\.$/);
});

test('how alike two areas are is never rounded up to all', () => {
  expect(closenessWords(0.9999, 'ward')).toBe('Very alike: nearer than 99% of all pairs of wards here');
  expect(closenessWords(0.81, 'neighbourhood')).toBe('Alike: nearer than 81% of all pairs of neighbourhoods here');
  expect(closenessWords(0.5, 'small-area')).toMatch(/^Somewhat alike/);
  expect(closenessWords(0.2, 'ward')).toMatch(/^Not much alike/);
  expect(widestWords({ ...income!, id: 'private-rented' }, 44.52, 12.1)).toBe('They differ most in the share of households that rent privately: 44.5% and 12.1%.');
});
