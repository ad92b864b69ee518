import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { pocketPeople } from '../model/pocket-input.ts';
import type { Pocket, Pockets } from '../model/pockets.ts';
import { pocketNote, pocketsLead, pocketsSentence, pocketsWords as words, ruleWords, type PocketChoice } from '../words/pockets-words.ts';
import { downloadCsv, metadataOf } from './download-csv.ts';
import { saveFile } from './save-file.ts';
import type { Scene } from './scene.ts';

/** One pocket as a row of a table; what is not known is undefined. */
export function pocketRow({ levels }: NonNullable<Scene['manifest']>, pocket: Pocket, index: number) {
  return {
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
  };
}

/** How the pockets were found, and where the figures come from: a line each. */
function methods(scene: Scene, found: Pockets, choice: PocketChoice): string[] {
  const columns = [scene.columnOf(choice.measure.id, 'small-area'), scene.columnOf(pocketPeople, 'small-area')];
  return [
    `${pocketsSentence(found, choice)}. ${pocketsLead(found, choice)}`,
    `Measure: ${choice.measure.label}. A place is listed by any of: ${choice.rules.map((rule) => ruleWords[rule].name).join('; ')}. Cut-offs: ${choice.p}% of small areas, ${choice.q}% of wards.`,
    ...(['masked', 'stands-out', 'cheek-by-jowl'] as const).map((rule) => `Rule ${rule}: ${ruleWords[rule].hint(choice)}`),
    ...found.notes.map((note) => pocketNote(note, choice.measure)),
    words.fit,
    ...new Set(columns.flatMap((column) => (column ? metadataOf(scene, column) : []))),
  ];
}

/** Saves the list as CSV, its methods above it. */
export function savePocketTable(scene: Scene, found: Pockets, choice: PocketChoice): Promise<void> {
  const manifest = scene.manifest!;
  return downloadCsv(`${words.fileName(manifest.council.name)}.csv`, methods(scene, found, choice), found.pockets.map((pocket, index) => pocketRow(manifest, pocket, index)));
}

/** Saves the pockets' shapes as GeoJSON (WGS 84), with the columns of the table as properties and the methods beside the features. */
export function savePocketShapes(scene: Scene, found: Pockets, choice: PocketChoice): void {
  const manifest = scene.manifest!;
  const shapes = scene.place!.areas['small-area'].features;
  const collection: FeatureCollection<Polygon | MultiPolygon> & { methods: string[] } = {
    type: 'FeatureCollection',
    methods: methods(scene, found, choice),
    features: found.pockets.map((pocket, index) => ({ type: 'Feature', properties: pocketRow(manifest, pocket, index), geometry: shapes[pocket.row]!.geometry })),
  };
  saveFile(`${words.fileName(manifest.council.name)}.geojson`, 'application/geo+json', JSON.stringify(collection));
}
