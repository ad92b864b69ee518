/**
 * Whole numbers as text that JSON carries as it is and that compresses well: one character for each of the commonest, the smallest. The characters
 * are those of ASCII from the space on, less the two that JSON escapes; the first 70 of them end a number, the other 23 go before an end.
 */
const characters = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((each) => each !== '"' && each !== '\\');
const ends = 70;
const others = characters.length - ends;
/** The number that each character of ASCII stands for; −1 for one that stands for none. */
const codes = new Int8Array(128).fill(-1);
characters.forEach((each, code) => { codes[each.charCodeAt(0)] = code; });

/** A number from 0 as text. */
export function writeNumber(value: number): string {
  if (value < ends) return characters[value]!;
  const past = value - ends;
  let text = characters[past % ends]!;
  for (let rest = Math.floor(past / ends), isFirst = true; rest > 0 || isFirst; rest = Math.floor(rest / others), isFirst = false) {
    text = characters[ends + (rest % others)]! + text;
  }
  return text;
}

/** A number of either sign as text: 0, −1, 1, −2, 2 … in this order. */
export function writeSigned(value: number): string {
  return writeNumber(value < 0 ? -2 * value - 1 : 2 * value);
}

/**
 * Reads numbers one after another from their text.
 *
 * @throws at its end, or at a character that stands for none
 */
export class NumberReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  number(): number {
    let before = 0;
    let count = 0;
    for (;;) {
      const code = codes[this.#text.charCodeAt(this.#at)] ?? -1;
      if (code < 0) throw new Error(`NumberReader met no number at character ${this.#at}`);
      this.#at += 1;
      if (code < ends) return count === 0 ? code : ends + before * ends + code;
      before = before * others + code - ends;
      count += 1;
    }
  }

  signed(): number {
    const value = this.number();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }
}
