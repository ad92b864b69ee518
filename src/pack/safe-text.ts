/** What a spreadsheet reads as the start of a formula, in its full-width forms too; blanks before it do not save the reader from it. */
const formula = /^[\s\u00a0\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/;
const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Text for a cell of a spreadsheet: an apostrophe goes before what it would run as a formula, which it then shows as text. A plain number, negative or
 * not, is left alone. https://owasp.org/www-community/attacks/CSV_Injection
 */
export function safeText(text: string): string {
  return formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}
