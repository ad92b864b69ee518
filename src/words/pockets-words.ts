import type { Pocket } from '../model/masked-by-ward.ts';
import { rounded, whole } from './numbers.ts';

/** Words of the list of hidden pockets. */
export const pocketsWords = {
  none: (council: string) => `No hidden pockets by this rule in ${council}`,
  noneLead: 'No small area in the most deprived 30% in England lies in a ward that looks better than the 40% most deprived. That does not mean nobody is in need: the small areas on the map show where need is.',
  waiting: 'Looking for pockets',
  lead: 'Each is among the 30% most deprived small areas in England, in a ward that is not among the 40% most deprived wards. A programme aimed at the most deprived wards would pass them by.',
  list: 'Hidden pockets, most deprived first',
  people: 'people',
  deciles: ({ decile, wardDecile }: Pocket) => `decile ${decile}; its ward is in decile ${wardDecile}`,
  within: (code: string, ward: string) => `${code}, in ${ward} ward`,
  download: 'Download list',
  fit: 'Ward figures are best fit: each small area is counted in one ward. Decile 1 is the most deprived tenth in England. Residents: Census 2021.',
  fileName: (council: string) => `${council}-hidden-pockets.csv`,
};

/** The true sentence on top of the list. Residents are rounded to the nearest hundred. */
export function pocketsSentence(pockets: readonly Pocket[]): string {
  const residents = pockets.reduce((sum, each) => sum + (each.residents ?? 0), 0);
  const places = pockets.length === 1 ? 'one pocket that its ward’s average hides' : `${whole(pockets.length)} pockets that their wards’ averages hide`;
  return `${rounded(residents, 100)} people live in ${places}`;
}
