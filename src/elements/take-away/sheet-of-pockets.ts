import { indicatorOf } from '../../model/indicator-of.ts';
import { pocketPeople } from '../../model/pocket-input.ts';
import { measureIndicator } from '../../model/pocket-measure.ts';
import { pocketNote, pocketsLead, pocketsSentence, pocketsWords, ruleWords, type PocketChoice } from '../../words/pockets-words.ts';
import { fileWords as words } from '../../words/file-words.ts';
import type { Scene } from '../scene.ts';
import { aboutColumn, aboutFile } from './about-figures.ts';
import type { Sheet } from './sheet.ts';

/** How pockets are found in a scene; undefined where its measure is not known. */
export function pocketChoice({ manifest, view }: Scene): PocketChoice | undefined {
  const measure = indicatorOf(manifest, measureIndicator(view.measure));
  return measure && { measure, p: view.p, q: view.q, rules: view.rules };
}

/** The hidden pockets, a row each, numbered as in the list, with how they were found. Undefined while none are looked for. */
export function sheetOfPockets(scene: Scene): Sheet | undefined {
  const { manifest, pockets: found } = scene;
  const choice = pocketChoice(scene);
  if (!manifest || !found || !choice) return undefined;
  const { levels } = manifest;
  const sources = [scene.columnOf(choice.measure.id, 'small-area'), scene.columnOf(pocketPeople, 'small-area')];
  const { pockets: of } = words;
  return {
    title: pocketsSentence(found, choice),
    about: [
      ...(found.pockets.length > 0 ? [pocketsLead(found, choice)] : []),
      of.measure(choice),
      ...(['masked', 'stands-out', 'cheek-by-jowl'] as const).map((rule) => `${ruleWords[rule].name} (${rule}): ${ruleWords[rule].hint(choice)}`),
      ...found.notes.map((note) => pocketNote(note, choice.measure)),
      pocketsWords.fit,
      ...new Set(sources.flatMap((column) => (column ? aboutColumn(scene, column) : []))),
      ...aboutFile(scene),
    ],
    columns: [
      { key: 'number', meaning: of.number },
      { key: 'code', meaning: words.code },
      { key: 'name', meaning: words.name },
      { key: 'neighbourhood', meaning: words.neighbourhood },
      { key: 'ward_code', meaning: words.wardCode },
      { key: 'ward', meaning: words.ward },
      { key: 'decile', meaning: of.decile },
      { key: 'ward_decile', meaning: of.wardDecile },
      { key: 'residents_mid_2022', meaning: of.residents },
      { key: 'income_deprived_residents', meaning: of.incomeDeprived },
      { key: 'rules', meaning: of.rules },
      { key: 'found_at_of_25_cut_offs', meaning: of.survives },
      { key: 'robust_z_in_ward', meaning: of.z },
      { key: 'touches_least_deprived', meaning: of.touches },
    ],
    rows: found.pockets.map((pocket, index) => ({
      number: index + 1,
      code: levels['small-area'].codes[pocket.row],
      name: levels['small-area'].names[pocket.row],
      neighbourhood: levels.neighbourhood.names[pocket.neighbourhood],
      ward_code: levels.ward.codes[pocket.ward],
      ward: levels.ward.names[pocket.ward],
      decile: pocket.decile,
      ward_decile: pocket.wardDecile,
      residents_mid_2022: pocket.residents,
      income_deprived_residents: pocket.incomeDeprived,
      rules: pocket.rules.join(' '),
      found_at_of_25_cut_offs: pocket.survives,
      robust_z_in_ward: pocket.z === undefined ? undefined : Number(pocket.z.toFixed(3)),
      touches_least_deprived: pocket.touching.length,
    })),
    areas: found.pockets.map(({ row }) => ({ level: 'small-area', row })),
  };
}
