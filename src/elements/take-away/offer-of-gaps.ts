import { topics } from '../../model/topic.ts';
import { fileWords } from '../../words/file-words.ts';
import type { Scene } from '../scene.ts';
import type { Offer } from './offer.ts';
import { sheetOfGaps } from './sheet-of-gaps.ts';

/** The pages about the data: what is held and what is not. */
export function offerOfGaps(scene: Scene): Offer {
  scene.act.need(...topics);
  const sheet = sheetOfGaps(scene)!;
  const name = [scene.manifest!.council.name, fileWords.gaps.name];
  return { sentence: sheet.title, name, sheets: [{ label: fileWords.gaps.label, name, sheet }] };
}
