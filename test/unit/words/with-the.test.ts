import { expect, test } from 'vitest';
import { possessive } from '../../../src/words/sentences.ts';
import { withThe } from '../../../src/words/with-the.ts';

test.each([
  ['City of London', 'the City of London'], ['Isles of Scilly', 'the Isles of Scilly'], ['Isle of Wight', 'the Isle of Wight'],
  ['Vale of White Horse', 'the Vale of White Horse'], ['Forest of Dean', 'the Forest of Dean'], ['East Riding of Yorkshire', 'the East Riding of Yorkshire'],
  ['New Forest', 'the New Forest'], ['South Hams', 'the South Hams'], ['South West', 'the South West'], ['East of England', 'the East of England'],
  ['Bristol, City of', 'Bristol'], ['Herefordshire, County of', 'Herefordshire'],
  ['Barnet', 'Barnet'], ['Isle', 'Isle'], ['North East Derbyshire', 'North East Derbyshire'], ['County Durham', 'County Durham'], ['Forest Hill', 'Forest Hill'], ['', ''],
])('%s is %s inside a sentence', (name, said) => {
  expect(withThe(name)).toBe(said);
});

test('belongs to whoever it names', () => {
  expect([possessive('City of London'), possessive('Isles of Scilly'), possessive('St Helens')]).toEqual(['the City of London’s', 'the Isles of Scilly’s', 'St Helens’']);
});
