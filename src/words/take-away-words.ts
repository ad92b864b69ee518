import { whole } from './numbers.ts';

/** Words of the dialog that a view is taken away by. What files say is in fileWords. */
export const takeAwayWords = {
  open: 'Download',
  heading: 'Take it away',
  waiting: 'Getting it ready',
  close: 'Close',
  preview: (sentence: string) => `The picture as it will be saved: ${sentence}`,
  picture: 'Picture',
  pictureHint: 'With its headline, key, source and date in it.',
  png: 'PNG, for documents and posts',
  svg: 'SVG, for print and editing',
  figures: 'Figures',
  figuresHint: (rows: number) => `${rows === 1 ? '1 row' : `${whole(rows)} rows`}, with what each column means, the source and the date.`,
  csv: 'CSV, for spreadsheets',
  geojson: 'GeoJSON, for maps',
  copy: 'Copy',
  copyLink: 'Copy link',
  copyTable: 'Copy table',
  copySentence: 'Copy sentence',
  copied: 'Copied',
  copyHint: 'The table pastes into Excel and Word.',
  paper: 'Paper',
  print: 'Print this view',
  factsheet: (name: string) => `Factsheet on ${name}`,
  dark: 'Dark colours',
  saved: (file: string) => `Saved as ${file}`,
  copiedTable: 'The table is on the clipboard.',
  noTable: 'The browser did not let the table be copied. Save it as CSV instead.',
  noPicture: 'The picture could not be made in this browser. The figures can still be saved.',
  noDialog: 'What can be taken away could not be loaded. Check the connection and press Download again.',
  noFile: 'The file could not be made. The page is as it was; try again, or reload it.',
  nothing: 'Nothing here can be saved as a file. The link leads back to this view.',
};

/** "22 November 2026". */
export function longDate(date: Date): string {
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
