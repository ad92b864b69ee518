import { explorerWords } from './explorer-words.ts';
import { whole } from './numbers.ts';

/** Words on a picture that leaves the page. */
export const posterWords = {
  brand: explorerWords.brand,
  source: (names: string) => `Source: ${names}.`,
  made: (date: string, address: string) => `Made with Fairground, ${date}. ${address}`,
  count: (areas: number) => `${whole(areas)} ${areas === 1 ? 'area' : 'areas'}`,
  fit: 'Ward figures are best fit: built from the small areas counted in each ward.',
  interval: 'Pale bars are 95% intervals.',
};
