import { palette } from '../../ui/palette.ts';
import { levelNames } from '../../words/names.ts';
import { fileWords } from '../../words/file-words.ts';
import { lower } from '../../words/lower.ts';
import { posterWords } from '../../words/poster-words.ts';
import { relationWords } from '../../words/relation-words.ts';
import { plainScene } from '../plain-scene.ts';
import type { Scene } from '../scene.ts';
import { secondScene } from '../second-scene.ts';
import { twoMapsSentences } from '../two-maps-sentences.ts';
import { markup } from './markup.ts';
import type { Offer, OfferedSheet } from './offer.ts';
import { offerOfMap } from './offer-of-map.ts';
import { posterFrame } from './poster-frame.ts';
import { posterKey, stacked } from './poster-key.ts';
import { posterMap } from './poster-map.ts';
import { posterWidth, textLines, type Block } from './poster.ts';
import { sheetOfAreas } from './sheet-of-areas.ts';
import { textRuler, wrapText, type TextLook } from './text-ruler.ts';

const gap = 28;
const half = (posterWidth - gap) / 2;
const headLook: TextLook = { family: 'sans', size: 17, weight: 650 };

/** Two maps of one council: the figures of both, in one table where their areas are the same, and both maps side by side as one picture. */
export function offerOfMaps(scene: Scene): Offer {
  const { manifest, indicator } = scene;
  const [first, second] = [plainScene(scene), secondScene(scene)];
  if (!indicator || !first.column || !second.column) return offerOfMap(scene);
  const council = manifest!.council.name;
  const [one, other] = [first.column, second.column];
  const isSame = one.indicator.id === other.indicator.id;
  const [title, more] = twoMapsSentences(first, second);
  const sentence = title ?? (isSame ? relationWords.levelsTitle(indicator.label, one.level, other.level) : relationWords.twoTitle(indicator.label, other.indicator.label));
  const name = [council, one.indicator.shortLabel, levelNames[one.level].many, ...(isSame ? [] : [fileWords.with, lower(other.indicator.shortLabel)]),
    ...(one.level === other.level ? [] : [levelNames[other.level].many])];
  return {
    sentence,
    name: [...name, fileWords.maps],
    sheets: sheetsOf(scene, first, second, council),
    ...(scene.place && { poster: async (dark: boolean) => posterFrame({ ...scene, overlayIndicator: isSame ? undefined : other.indicator }, {
      title: sentence,
      subtitle: more ?? '',
      blocks: [await pairBlock([first, second], council, dark)],
      notes: [
        ...(isSame ? [relationWords.oneScale(one.level)] : []),
        ...([one, other].some(({ level, indicator: { aggregation } }) => level === 'ward' && aggregation !== 'none') ? [posterWords.fit] : []),
      ],
    }, dark) }),
  };
}

function sheetsOf(scene: Scene, first: Scene, second: Scene, council: string): OfferedSheet[] {
  const [one, other] = [first.column!, second.column!];
  const named = ({ indicator, level }: typeof one) => [council, indicator.shortLabel, levelNames[level].many];
  if (one.level !== other.level) {
    return [
      { label: fileWords.first(one.level), name: named(one), sheet: sheetOfAreas(first, scene)! },
      { label: fileWords.second(other.level), name: named(other), sheet: sheetOfAreas(second, scene)! },
    ];
  }
  const isSame = one.indicator.id === other.indicator.id;
  return [{
    label: isSame ? fileWords.areas(one.level) : fileWords.both,
    name: isSame ? named(one) : [council, one.indicator.shortLabel, fileWords.with, other.indicator.shortLabel, levelNames[one.level].many],
    sheet: sheetOfAreas(isSame ? first : { ...first, overlay: other, overlayIndicator: other.indicator }, scene)!,
  }];
}

/** Each map under what it shows and over its key, side by side. */
async function pairBlock(scenes: readonly Scene[], council: string, dark: boolean): Promise<Block> {
  const { ink } = palette[dark ? 'dark' : 'light'];
  const ruler = textRuler();
  const heads = scenes.map(({ column }) => wrapText(posterWords.what(column!.indicator, undefined, column!.level, council), half, headLook, ruler));
  const headHeight = Math.max(...heads.map(({ length }) => length)) * 23 + 8;
  const columns = await Promise.all(scenes.map(async (each, i) => stacked([await posterMap(each, dark, half, `map-${i + 1}`), posterKey(each, dark, half)], half, 18)));
  return {
    width: posterWidth,
    height: headHeight + Math.max(...columns.map(({ height }) => height)),
    markup: markup`${columns.map((column, i) => markup`<g transform="translate(${i * (half + gap)},0)">${textLines(heads[i]!, 0, 0, headLook, 23 / headLook.size, ink).markup}
      <g transform="translate(0,${headHeight})">${column.markup}</g></g>`)}`,
  };
}
