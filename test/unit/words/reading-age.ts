import { syllable } from 'syllable';

/** Words that the package counts one short, and these pages use everywhere. */
const corrected: Readonly<Record<string, number>> = { area: 3, areas: 3 };

/** Syllables of a word as it is spoken; figures, symbols and abbreviations count as one. */
export function syllables(word: string): number {
  if (/\d/.test(word) || !/[a-z]/i.test(word) || (word.length > 1 && word === word.toUpperCase())) return 1;
  const bare = word.replace(/[’']s?$/, '');
  return corrected[bare.toLowerCase()] ?? Math.max(1, syllable(bare));
}

/**
 * The reading age of a text: the school grade of Flesch and Kincaid, 0.39 × words ÷ sentences + 11.8 × syllables ÷ words − 15.59, and 5 years. A sentence
 * ends, as Flesch counts, at a full stop, question mark, colon, semicolon or dash.
 *
 * Kincaid, Fishburne, Rogers and Chissom (1975), Derivation of new readability formulas for Navy enlisted personnel. Flesch (1979), How to write plain
 * English, for what counts as a sentence, and for figures and abbreviations as words of one syllable.
 *
 * @throws where there is no word
 */
export function readingAge(text: string): number {
  const sentences = text.split(/[.?!:;](?=\s|$)|\s[–—]\s/).map((each) => each.split(/\s+/).map((word) => word.replace(/^[“”(),]+|[“”(),]+$/g, ''))
    .filter((word) => /[\w£%]/.test(word))).filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) throw new RangeError('readingAge requires at least 1 word, got 0');
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (spoken / words.length) - 15.59 + 5;
}
