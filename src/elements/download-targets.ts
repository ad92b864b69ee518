import { programmeWithin } from '../model/targeting-programme.ts';
import type { Targeting } from '../model/targeting.ts';
import { targetingSentence, roomSentence, targetingWords as words } from '../words/targeting-words.ts';
import { downloadCsv, metadataOf } from './download-csv.ts';
import type { Scene } from './scene.ts';
import type { TargetingBasis } from './targeting-of.ts';

/** Saves the small areas that either way takes in, in order of need, with how they were chosen. */
export async function downloadTargets(scene: Scene, { measure, people, curves, counted, range }: TargetingBasis, { budget, choices, ...targeting }: Targeting): Promise<void> {
  const { council, levels } = scene.manifest!;
  const small = levels['small-area'];
  const order = programmeWithin(curves['small-area'], range.most).areas;
  const rows = order.flatMap((row, place) => {
    const choice = choices[row];
    if (choice === undefined || choice === 'neither') return [];
    return [{
      order_of_need: place + 1,
      code: small.codes[row],
      name: small.names[row],
      neighbourhood: levels.neighbourhood.names[small.neighbourhood[row]!],
      ward_code: levels.ward.codes[small.ward[row]!],
      ward_best_fit: levels.ward.names[small.ward[row]!],
      in_small_area_programme: choice === 'ward' ? 'no' : 'yes',
      in_ward_programme: choice === 'small-area' ? 'no' : 'yes',
      [measure.indicator.id]: measure.values[row],
      residents_mid_2022: counted[row]!.residents,
      income_deprived: counted[row]!.affected,
    }];
  });
  const left = curves['small-area'].missing.length;
  await downloadCsv(words.fileName(council.name), [
    `${targetingSentence(council.name, { budget, choices, ...targeting }, measure.indicator)}.`,
    roomSentence({ budget, choices, ...targeting }),
    ...words.howText,
    words.fit,
    ...(left > 0 ? [words.left(left)] : []),
    ...metadataOf(scene, measure),
    ...(people.indicator.id === measure.indicator.id ? [] : metadataOf(scene, people).slice(0, -1)),
  ], rows);
}
