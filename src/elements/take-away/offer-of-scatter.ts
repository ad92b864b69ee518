import { planScatter, scatter, scatterStyle, type Scatter } from '../../charts/scatter.ts';
import { palette } from '../../ui/palette.ts';
import { levelNames } from '../../words/names.ts';
import { fileWords } from '../../words/file-words.ts';
import { axisValue } from '../../words/numbers.ts';
import { posterWords } from '../../words/poster-words.ts';
import { relationSentence, relationWords } from '../../words/relation-words.ts';
import { relationOf } from '../relation-of.ts';
import type { Scene } from '../scene.ts';
import { chartMarkup, scaled } from './chart-markup.ts';
import { markup } from './markup.ts';
import type { Offer } from './offer.ts';
import { offerOfMap } from './offer-of-map.ts';
import { posterFrame } from './poster-frame.ts';
import { posterWidth, textLines, type Block } from './poster.ts';
import { sheetOfAreas } from './sheet-of-areas.ts';
import { textRuler, wrapText, type TextLook } from './text-ruler.ts';

const zoom = 1.25;
const axisLook: TextLook = { family: 'sans', size: 16, weight: 650 };

/** Two indicators against each other: both with their intervals, and the chart as a picture. The map's offer while there is no second one. */
export function offerOfScatter(scene: Scene): Offer {
  const { manifest, view, column, overlay } = scene;
  if (!column || !overlay) return offerOfMap(scene);
  const council = manifest!.council.name;
  const relation = relationOf(scene, column, overlay);
  const { r, rho, points, without, guides } = relation;
  const [first, second] = [column.indicator, overlay.indicator];
  const sentence = relationSentence(first, second, r, rho, points.length, view.level, council);
  const name = [council, first.shortLabel, fileWords.with, second.shortLabel, levelNames[view.level].many];
  const areSame = first.sources.some((each) => second.sources.includes(each));
  return {
    sentence,
    name: [...name, fileWords.scatter],
    sheets: [{ label: fileWords.areas(view.level), name, sheet: sheetOfAreas(scene)! }],
    poster: async (dark) => posterFrame(scene, {
      title: sentence,
      subtitle: posterWords.what(first, second, view.level, council),
      blocks: [scatterBlock({
        width: posterWidth / zoom, height: 470, points, guides, selected: chosenRow(scene),
        formatX: (value) => axisValue(first, value), formatY: (value) => axisValue(second, value),
      }, [first.label, second.label], dark)],
      notes: [
        `${relationWords.caution}${areSame ? ` ${relationWords.shared}` : ''}`,
        ...(r === undefined || rho === undefined ? [] : [relationWords.method(r, rho, points.length, view.level)]),
        [
          guides.length > 0 ? relationWords.guides(council) : '', points.some(({ isEstimate }) => isEstimate) ? relationWords.hollow : '',
          without > 0 ? relationWords.without(without, view.level) : '', view.level === 'ward' ? relationWords.fit : '',
        ].filter(Boolean).join(' '),
      ].filter(Boolean),
    }, dark),
  };
}

function chosenRow({ view, column }: Scene): number | undefined {
  const row = view.selected === undefined ? -1 : column!.codes.indexOf(view.selected);
  return row < 0 ? undefined : row;
}

/** The chart with the name of each axis where it ends. */
function scatterBlock(chart: Scatter, [across, up]: readonly [string, string], dark: boolean): Block | undefined {
  const drawn = chartMarkup(scatter(chart, planScatter(chart)), dark, [scatterStyle]);
  if (!drawn) return undefined;
  const { ink } = palette[dark ? 'dark' : 'light'];
  const block = scaled(drawn, zoom);
  const ruler = textRuler();
  const head = wrapText(`↑ ${up}`, posterWidth, axisLook, ruler);
  const foot = wrapText(`${across} →`, posterWidth, axisLook, ruler);
  const top = head.length * 22 + 6;
  const end = top + block.height;
  const right = (line: string) => posterWidth - ruler(line, axisLook);
  return {
    width: posterWidth,
    height: end + foot.length * 22 + 4,
    markup: markup`${textLines(head, 0, 0, axisLook, 22 / axisLook.size, ink).markup}<g transform="translate(0,${top})">${block.markup}</g>${
      foot.map((line, i) => textLines([line], right(line), end + 4 + i * 22, axisLook, 1, ink).markup)}`,
  };
}
