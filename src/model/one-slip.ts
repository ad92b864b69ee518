/**
 * Whether one slip of the typing finger, or none, lies between what was typed and a word: a letter wrong, missing or too many, or two neighbours
 * swapped (Damerau–Levenshtein distance of at most 1). With `asBeginning`, between what was typed and some beginning of the word.
 */
export function isOneSlip(typed: string, word: string, asBeginning = false): boolean {
  const fits = (typedFrom: number, wordFrom: number) => (asBeginning
    ? word.startsWith(typed.slice(typedFrom), wordFrom)
    : word.slice(wordFrom) === typed.slice(typedFrom));
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same++;
  const wrong = same + 1;
  return fits(same, same)
    || (same < typed.length && (fits(wrong, wrong) || fits(wrong, same)))
    || (same < word.length && fits(same, wrong))
    || (same + 1 < typed.length && typed[same] === word[wrong] && typed[wrong] === word[same] && fits(same + 2, same + 2));
}
