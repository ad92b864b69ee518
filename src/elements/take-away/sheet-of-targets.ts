import { programmeWithin } from '../../model/targeting-programme.ts';
import { firstBudget, targetingAt, type Targeting } from '../../model/targeting.ts';
import { roomSentence, targetingSentence, targetingWords } from '../../words/targeting-words.ts';
import { fileWords as words } from '../../words/file-words.ts';
import type { Scene } from '../scene.ts';
import { targetingBasis, type TargetingBasis } from '../targeting-of.ts';
import { aboutColumn, aboutFile } from './about-figures.ts';
import { meaningOf } from './sheet-of-areas.ts';
import { plain, type Sheet } from './sheet.ts';

/** Both programmes at the size that the view names; undefined where there is nothing to choose between, or figures are on their way. */
export function targetsOf(scene: Scene): { basis: TargetingBasis; targeting: Targeting } | undefined {
  const found = targetingBasis(scene);
  if (!found?.basis || found.absence) return undefined;
  const { basis } = found;
  const budget = Math.min(scene.view.budget ?? firstBudget(basis.curves), basis.range.most);
  return { basis, targeting: targetingAt(basis.curves, budget, scene.manifest!.levels['small-area'].ward, basis.counted) };
}

/** The small areas that either programme takes in, in order of need, with how they were chosen. */
export function sheetOfTargets(scene: Scene): Sheet | undefined {
  const found = targetsOf(scene);
  if (!found) return undefined;
  const { basis: { measure, people, curves, counted, range }, targeting } = found;
  const { council, levels } = scene.manifest!;
  const small = levels['small-area'];
  const order = programmeWithin(curves['small-area'], range.most).areas;
  const chosen = order.flatMap((row, place) => {
    const choice = targeting.choices[row];
    return choice === undefined || choice === 'neither' ? [] : [{ row, place, choice }];
  });
  const left = curves['small-area'].missing.length;
  const { targets: of } = words;
  return {
    title: targetingSentence(council.name, targeting, measure.indicator),
    about: [
      roomSentence(targeting),
      ...targetingWords.howText,
      targetingWords.fit,
      ...(left > 0 ? [targetingWords.left(left)] : []),
      ...new Set([measure, people].flatMap((column) => aboutColumn(scene, column))),
      ...aboutFile(scene),
    ],
    columns: [
      { key: 'order_of_need', meaning: of.order },
      { key: 'code', meaning: words.code },
      { key: 'name', meaning: words.name },
      { key: 'neighbourhood', meaning: words.neighbourhood },
      { key: 'ward_code', meaning: words.wardCode },
      { key: 'ward_best_fit', meaning: words.ward },
      { key: 'in_small_area_programme', meaning: of.small },
      { key: 'in_ward_programme', meaning: of.ward },
      { key: 'measure', meaning: meaningOf(measure.indicator) },
      { key: 'residents_mid_2022', meaning: of.residents },
      { key: 'income_deprived', meaning: of.affected },
    ],
    rows: chosen.map(({ row, place, choice }) => ({
      order_of_need: place + 1,
      code: small.codes[row],
      name: small.names[row],
      neighbourhood: levels.neighbourhood.names[small.neighbourhood[row]!],
      ward_code: levels.ward.codes[small.ward[row]!],
      ward_best_fit: levels.ward.names[small.ward[row]!],
      in_small_area_programme: choice === 'ward' ? 'no' : 'yes',
      in_ward_programme: choice === 'small-area' ? 'no' : 'yes',
      measure: plain(measure.values[row]),
      residents_mid_2022: counted[row]!.residents,
      income_deprived: counted[row]!.affected,
    })),
    areas: chosen.map(({ row }) => ({ level: 'small-area', row })),
  };
}
