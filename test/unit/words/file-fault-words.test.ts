import { expect, test } from 'vitest';
import { fileFaultWords, type FileFault } from '../../../src/words/file-fault-words.ts';

const nameOf = (code: string): string | undefined => (code === 'E09000003' ? 'Barnet' : undefined);

test.each([
  ['E09000003/shapes.topojson', 'network', 'Barnet’s map did not arrive. Check the connection, then try again.'],
  ['E09000003/service-reach.json', 'slow', 'Barnet’s data on service reach did not arrive in time. Check the connection, then try again.'],
  ['E09000003/first/imd-score.json', 'refused', 'Barnet’s data did not arrive: the site has a fault just now. Try again in a moment.'],
  ['E09000003/ring/people.json', 'truncated', 'The data around Barnet arrived broken. Try again.'],
  ['E09000003/manifest.json', 'version', 'Barnet’s data was made for another version of Fairground. Reload the page; if it stays so, tell whoever runs this site.'],
  ['E09000007/growth.json', 'renewed', 'This council’s data on growth was renewed on the site while this page was open. Reload the page to see the newer figures.'],
  ['E09000003/postcodes/NW9.json', 'missing', 'Barnet’s list of postcodes is not to be had on this site. If it stays so, tell whoever runs the site.'],
  ['postcodes/NW.json', 'network', 'The list of postcodes did not arrive. Check the connection, then try again.'],
  ['index.json', 'malformed', 'The list of councils cannot be read. Tell whoever runs this site.'],
] satisfies [string, FileFault, string][])('%s, %s', (file, kind, sentence) => {
  expect(fileFaultWords.sentence({ kind, file }, nameOf)).toBe(sentence);
});

test('a page whose security policy bars the host of the data: which host, and who can let it', () => {
  expect(fileFaultWords.sentence({ kind: 'barred', file: 'E09000003/manifest.json', host: 'fair.example' }, nameOf))
    .toBe('Barnet’s data did not arrive: this page’s security policy does not let it ask fair.example for data. Whoever runs the page has to allow fair.example in its connect-src.');
});
