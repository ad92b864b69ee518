import { aboutWords } from '../../words/about-words.ts';
import { takeAwayWords } from '../../words/take-away-words.ts';
import type { Scene } from '../scene.ts';
import type { Offer } from './offer.ts';

/** A page of words alone: nothing of it is a file, its link leads back to it. */
export function offerOfWords({ view }: Scene): Offer {
  const title = aboutWords.names[view.sight === 'accessibility' ? 'accessibility' : 'words'];
  return { sentence: takeAwayWords.page(title), name: [title], sheets: [] };
}
