import { fileWords as words } from '../../words/file-words.ts';
import { levelNames } from '../../words/names.ts';
import { pocketsLead, pocketsSentence } from '../../words/pockets-words.ts';
import { posterWords } from '../../words/poster-words.ts';
import type { Scene } from '../scene.ts';
import { viewSentence } from '../view-sentence.ts';
import type { Offer, OfferedSheet } from './offer.ts';
import { pocketsBlock } from './pockets-block.ts';
import { posterFrame } from './poster-frame.ts';
import { posterKey } from './poster-key.ts';
import { posterMap } from './poster-map.ts';
import { sheetOfAreas } from './sheet-of-areas.ts';
import { sheetOfClusters } from './sheet-of-clusters.ts';
import { pocketChoice, sheetOfPockets } from './sheet-of-pockets.ts';

/** The map, the table and the scatter: the areas shown, with the pockets or clusters that are marked; and the map as a picture. */
export function offerOfMap(scene: Scene): Offer {
  const { manifest, indicator, overlayIndicator, view } = scene;
  const council = manifest!.council.name;
  const areas = levelNames[view.level].many;
  const shown = [council, indicator?.shortLabel ?? view.indicator, ...(overlayIndicator ? [words.with, overlayIndicator.shortLabel] : []), areas];
  const pockets = sheetOfPockets(scene);
  const clusters = sheetOfClusters(scene);
  const all = sheetOfAreas(scene);
  const hasPockets = pockets !== undefined && pockets.rows.length > 0;
  const sentence = hasPockets ? pockets.title : clusters?.title ?? viewSentence(scene) ?? words.title(indicator?.label ?? '', view.level, council);
  return {
    sentence,
    name: hasPockets ? [council, words.pockets.name] : clusters ? [...shown, words.clusters.name] : shown,
    sheets: [
      ...(hasPockets ? [{ label: words.pockets.label, name: [council, words.pockets.name], sheet: pockets }] : []),
      ...(clusters ? [{ label: words.clusters.label, name: [...shown, words.clusters.name], sheet: clusters }] : []),
      ...(all ? [{ label: words.areas(view.level), name: shown, sheet: all }] : []),
    ] satisfies OfferedSheet[],
    ...(scene.place && (scene.column ?? hasPockets) && { poster: async (dark: boolean) => {
      const choice = pocketChoice(scene);
      const lead = hasPockets && choice ? { title: pocketsSentence(scene.pockets!, choice), note: pocketsLead(scene.pockets!, choice) } : undefined;
      return posterFrame(scene, {
        title: sentence,
        subtitle: [indicator && posterWords.what(indicator, overlayIndicator, view.level, council)].filter(Boolean).join(' '),
        blocks: [await posterMap(scene, dark), posterKey(scene, dark), hasPockets ? pocketsBlock(scene, dark) : undefined],
        notes: [...(lead ? [lead.note] : []), ...(view.level === 'ward' && indicator && indicator.aggregation !== 'none' ? [posterWords.fit] : [])],
      }, dark);
    } }),
  };
}
