/**
 * Fills an array with random 32-bit words. A seed and a stream, each of 32 bits, name a sequence: the same pair gives the same words
 * on every machine, and streams of one seed can be filled in any order and by any number of workers.
 *
 * The Small Fast Counting generator of 32 bits (sfc32), seeded as its author does: Doty-Humphrey, PractRand,
 * https://pracrand.sourceforge.net/RNG_engines.txt
 */
export function randomWords(words: Uint32Array, seed: number, stream: number): void {
  let a = 0;
  let b = seed | 0;
  let c = stream | 0;
  let counter = 1;
  for (let i = -12; i < words.length; i++) {
    const word = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + word) | 0;
    if (i >= 0) words[i] = word;
  }
}
