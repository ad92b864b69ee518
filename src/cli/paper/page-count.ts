/** How many pages a PDF of Chromium's has: its page objects lie open in the file. */
export function pageCount(pdf: Uint8Array): number {
  return [...new TextDecoder('latin1').decode(pdf).matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}
