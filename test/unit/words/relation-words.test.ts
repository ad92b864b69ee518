import { expect, test } from 'vitest';
import { relationSentence } from '../../../src/words/relation-words.ts';
import { manifest } from '../../fixtures/small-borough.ts';

const [first, second] = manifest.indicators as [(typeof manifest.indicators)[number], (typeof manifest.indicators)[number]];
const say = (r: number | undefined, count = 24, rho = r) => relationSentence({ ...first, shortLabel: 'Cars' }, { ...second, shortLabel: 'IMD score' }, r, rho, count, 'ward', 'Barnet');

test.each([
  [0.72, 'In Barnet’s 24 wards, cars and IMD score go together, strongly: where one is high, so mostly is the other'],
  [0.69, 'In Barnet’s 24 wards, cars and IMD score go together, strongly'],
  [0.5, 'In Barnet’s 24 wards, cars and IMD score go together, strongly'],
  [0.49, 'In Barnet’s 24 wards, cars and IMD score go together, moderately'],
  [-0.2, 'In Barnet’s 24 wards, cars and IMD score go opposite ways, weakly'],
  [-0.8, 'In Barnet’s 24 wards, cars and IMD score go opposite ways, strongly: where one is high, the other is mostly low'],
  [0.09, 'In Barnet’s 24 wards, cars and IMD score do not go together'],
  [undefined, 'In Barnet’s 24 wards there is too little to tell whether cars and IMD score go together'],
])('r of %s', (r, sentence) => {
  expect(say(r)).toBe(sentence);
});

test('goes by the smaller of the two measures, and claims nothing where they point apart', () => {
  expect(say(0.9, 24, 0.49)).toMatch(/go together, moderately$/);
  expect(say(0.51, 24, 0.49)).toMatch(/go together, moderately$/);
  expect(say(0.2, 24, -0.2)).toMatch(/do not go together$/);
});

test('speaks of one area as one', () => {
  expect(say(undefined, 1)).toBe('With one ward alone, nothing can be said of how cars and IMD score go together in Barnet');
});
