import { cutCouncil } from '../../../geo/cut-shapes.ts';
import type { AreaTopology } from '../../../geo/build-topology.ts';
import { openEngland, type CouncilAreas, type England } from '../../../data/england.ts';
import { levelAreas } from '../../../data/pack/level-areas.ts';
import { placesFile } from '../../../data/pack/places-file.ts';
import { postcodeAreas } from '../../../data/pack/postcode-areas.ts';
import { postcodeFiles } from '../../../data/pack/postcode-files.ts';
import type { Findable } from '../../model/findable.ts';
import { findables } from '../../model/findables.ts';
import { postcodeArea } from '../../model/postcode.ts';
import { postcodeAnswer } from '../../model/postcode-answer.ts';
import { search, searchIndex } from '../../model/search.ts';
import { BadInput } from '../bad-input.ts';
import type { AnswerRow, Command } from '../command.ts';
import { councilNamed } from '../council.ts';
import { numberGiven } from '../number-given.ts';

const columns = ['kind', 'code', 'name', 'within', 'council'] as const;
const usualLimit = 20;

/** Places by the names people use, and postcodes: the same matching as the page's. */
export const find: Command = {
  name: 'find',
  help: `Places by name, best first, and postcodes, whole or in part. kind is ward, neighbourhood, small-area, station, postcode, former-ward or council.
within is the ward where most of it lies, by best fit; of a ward, its council; of a council, its region; of a postcode elsewhere, nothing, and council
says where. code is the area's own; of a station or postcode, that of the small area it lies in. Small areas answer to a number ("043D") or a code.`,
  word: 'TEXT',
  options: {
    area: { value: 'CODE', help: 'Council, by its code or name', required: true },
    limit: { value: 'N', help: `Most matches given; ${usualLimit} unless told` },
  },
  async run(given, _streams, text) {
    if (text === undefined || text.trim() === '') throw new BadInput('find needs a text to look for, such as "Woodside Park". Try find --help.');
    const limit = numberGiven(given, 'limit', usualLimit, { from: 1, whole: true });
    const england = await openEngland();
    const council = councilNamed(england, given['area'] as string);
    const matches = [...await postcodesOf(england, council, text), ...search(searchIndex(await placesOf(england, council)), text).map((place) => rowOf(place, council))];
    const rows = matches.slice(0, limit);
    return { json: { matches: rows }, rows: { columns, rows } };
  },
};

async function placesOf(england: England, council: CouncilAreas): Promise<Findable[]> {
  const { geography } = england;
  const { councils } = geography;
  const shapes = cutCouncil(geography.shapes(), council.row, geography.rowsOf(council.row)) as AreaTopology;
  return findables({
    levels: await levelAreas(england, council),
    places: await placesFile(geography, council, shapes, []),
    councils: councils.codes.map((code, row) => ({ code, name: councils.names[row]!, region: councils.regionNames[row]! })),
  });
}

function rowOf({ kind, code, name, wards, region }: Findable, council: CouncilAreas): AnswerRow {
  const within = kind === 'ward' ? council.name : kind === 'council' ? region : wards[0]?.name;
  return { kind, code, name, within };
}

async function postcodesOf(england: England, council: CouncilAreas, text: string): Promise<AnswerRow[]> {
  const files = await postcodeFiles(england, council);
  const ground = {
    outwards: files.map(({ outward }) => outward),
    here: (outward: string) => ({ file: files.find((file) => file.outward === outward) }),
    england: () => ({ file: undefined }),
  };
  const near = postcodeAnswer(text, ground);
  if (near === undefined) return [];
  if (near.state === 'outward') return (await Promise.all(near.outwards.map((outward) => postcodesOf(england, council, outward)))).flat();
  const area = (level: 'ward' | 'small-area', row: number | undefined) => (row === undefined ? undefined : council.rows[level][row]!);
  const { wards, smallAreas } = england.geography;
  if (near.state === 'here') {
    return near.postcodes.map(({ name, smallArea, ward }) => ({
      kind: 'postcode', code: smallAreas.codes[area('small-area', smallArea)!], name, within: wards.names[area('ward', ward)!],
    }));
  }
  if (near.state !== 'nowhere') return [];
  const areas = await postcodeAreas(england);
  const far = postcodeAnswer(text, { ...ground, england: (outward) => ({ file: areas.find((each) => each.area === postcodeArea(outward)) }) });
  return far?.state === 'elsewhere' ? far.councils.map(({ name }) => ({ kind: 'postcode', name: far.name, council: name })) : [];
}
