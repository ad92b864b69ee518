/** What the page is called while it shows a factsheet, and the PDF that is printed from it. */
export function factsheetTitle(name: string, council: string): string {
  return `${name}, ${council}: factsheet – Fairground`;
}

/** What the page is called while it shows one part of a council: an area, a way of comparing, something about the data. */
export function partTitle(part: string, council: string): string {
  return `${part}, ${council} – Fairground`;
}
