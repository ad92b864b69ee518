/** What the page is called while it shows a factsheet, and the PDF that is printed from it. */
export function factsheetTitle(name: string, council: string): string {
  return `${name}, ${council}: factsheet – Fairground`;
}
