/** Lowers the first letter, unless the word is an abbreviation. */
export function lower(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}
