/**
 * A name or a query as searching compares them: small letters without accents, apostrophes and full stops; "&" as "and", "Saint" as "St"; other
 * punctuation as a space; numbers without leading noughts, so that "Barnet 43d" is "Barnet 043D".
 */
export function searchText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘`.]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bsaint\b/g, 'st')
    .replace(/\b0+(?=\d)/g, '')
    .trim();
}
