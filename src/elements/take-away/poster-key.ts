import { inkOn } from '../../charts/bivariate-key.ts';
import { histogram } from '../../charts/histogram.ts';
import type { Bivariate } from '../../map/bivariate.ts';
import { legendModel, type Legend } from '../../map/legend-model.ts';
import { lightMap, darkMap } from '../../map/map-colours.ts';
import { planColours, type Plan } from '../../map/plan-fills.ts';
import { bivariateColours } from '../../map/ramp.ts';
import { clusterMarks, type Clusters } from '../../model/clusters.ts';
import type { Indicator } from '../../model/indicator.ts';
import { palette } from '../../ui/palette.ts';
import { clusterWords, markWords } from '../../words/cluster-words.ts';
import { legendWords } from '../../words/legend-words.ts';
import { axisValue, whole } from '../../words/numbers.ts';
import { posterWords } from '../../words/poster-words.ts';
import { targetingWords } from '../../words/targeting-words.ts';
import { markFill } from '../cluster-colours.ts';
import type { Scene } from '../scene.ts';
import { chartMarkup, scaled } from './chart-markup.ts';
import { Markup, markup } from './markup.ts';
import { posterWidth, textLines, type Block } from './poster.ts';
import { families, textRuler, wrapText, type TextLook } from './text-ruler.ts';

const bold: TextLook = { family: 'sans', size: 15, weight: 650 };
const small: TextLook = { family: 'sans', size: 14, weight: 400 };

/** What the colours of a scene's map mean, as wide as the picture; undefined where nothing is coloured. */
export function posterKey(scene: Scene, dark: boolean, width = posterWidth): Block | undefined {
  const { plan, clusters, indicator, bivariate, column, classes, manifest } = scene;
  if (plan) return planKey(plan, dark, width);
  if (clusters?.clusters && !clusters.clusters.reason && indicator) return clustersKey(clusters.clusters, indicator, dark, width);
  if (bivariate) return bivariateBlock(bivariate, dark, width);
  if (!column || !classes || !manifest) return undefined;
  const { council } = manifest;
  const legend = legendModel(column, classes, { council: council.name, region: council.region.name }, dark ? 'dark' : 'light');
  return classesKey(legend, column.indicator, scene.pockets !== undefined && scene.pockets.pockets.length > 0, dark, width);
}

interface Swatch {
  colour?: string;
  pattern?: 'hatch' | 'spots';
  outline?: 'dotted' | 'pocket';
  text: string;
}

/** Small squares with their meaning, in rows. */
function swatches(items: readonly Swatch[], dark: boolean, width: number): Block {
  const { soft, edge, pocket, 'on-pocket': onPocket } = palette[dark ? 'dark' : 'light'];
  const ruler = textRuler();
  const row = 26;
  let [x, y] = [0, 0];
  const drawn = items.map(({ colour, pattern, outline, text }) => {
    const room = (outline === undefined && !colour && !pattern ? 0 : 32) + ruler(text, small) + 24;
    if (x > 0 && x + room - 24 > width) [x, y] = [0, y + row];
    const at = x;
    x += room;
    const isPlain = outline === undefined && !colour && !pattern;
    return markup`<g transform="translate(${at},${y})">${!isPlain && markup`
      <rect x="0.5" y="3.5" width="22" height="15" rx="2" fill="${colour ?? 'none'}" stroke="${outline === 'pocket' ? onPocket : outline === 'dotted' ? soft : edge}" ${
        outline === 'dotted' ? markup`stroke-width="2" stroke-dasharray="0.1 4" stroke-linecap="round"` : markup`stroke-width="1"`}/>
      ${pattern !== undefined && markup`<rect x="0.5" y="3.5" width="22" height="15" rx="2" fill="url(#key-${pattern})"/>`}
      ${outline === 'pocket' && markup`<rect x="2.5" y="5.5" width="18" height="11" fill="none" stroke="${pocket}" stroke-width="3"/>`}`}
      <text x="${isPlain ? 0 : 30}" y="16" font-family="${families.sans}" font-size="${small.size}" fill="${soft}">${text}</text></g>`;
  });
  const { hatch } = dark ? darkMap : lightMap;
  return {
    width,
    height: y + row,
    markup: markup`<defs><pattern id="key-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0,0v5" stroke="${hatch}" stroke-width="1"/></pattern>
      <pattern id="key-spots" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="1.5" cy="1.5" r="1" fill="${hatch}"/><circle cx="4.5" cy="4.5" r="1" fill="${hatch}"/></pattern></defs>${drawn}`,
  };
}

/** Blocks one above the other as one. */
export function stacked(blocks: readonly (Block | undefined)[], width: number, gap: number): Block {
  let y = 0;
  const placed = blocks.flatMap((block) => {
    if (!block) return [];
    const at = y;
    y += block.height + gap;
    return [markup`<g transform="translate(0,${at})">${block.markup}</g>`];
  });
  return { width, height: Math.max(0, y - gap), markup: markup`${placed}` };
}

function classesKey({ classes, bars, marks, reversed, worse, keys, note }: Legend, indicator: Indicator, hasPockets: boolean, dark: boolean, width: number): Block {
  const { ink, soft, edge } = palette[dark ? 'dark' : 'light'];
  const ruler = textRuler();
  const each = width / Math.max(1, classes.length);
  const names = classes.map(({ label, bounds, short }) => {
    const room = each - 10;
    const pick = ruler(bounds, bold) <= room ? bounds : short;
    return { name: wrapText(label ?? pick, room, bold, ruler), bounds: label && bounds ? (ruler(bounds, small) <= room ? bounds : short) : undefined };
  });
  const lines = Math.max(...names.map(({ name }) => name.length));
  const strip: Block = {
    width,
    height: 26 + lines * 19 + (names.some(({ bounds }) => bounds) ? 19 : 0) + 17,
    markup: markup`${classes.map(({ colour, count }, i) => {
      const { name, bounds } = names[i]!;
      const under = [...(bounds ? [bounds] : []), posterWords.count(count)];
      return markup`<g transform="translate(${i * each},0)">
        <rect x="0" y="0" width="${each - 3}" height="18" fill="${colour}" stroke="${edge}" stroke-width="0.6"/>
        ${textLines(name, 0, 24, bold, 19 / bold.size, ink).markup}
        ${textLines(under, 0, 24 + lines * 19, small, 18 / small.size, soft).markup}</g>`;
    })}`,
  };
  const spread = bars.length > 1
    ? chartMarkup(histogram({ width: width / 1.25, height: 84, bars, marks, reversed, format: (value) => axisValue(indicator, value) }), dark) : undefined;
  const rest: Swatch[] = [
    ...(worse ? [{ text: worse }] : []),
    ...keys.map(({ status, text }): Swatch => (status === 'estimate' ? { pattern: 'hatch', text } : status === 'suppressed' ? { outline: 'dotted', text } : status === 'not-collected' ? { pattern: 'spots', text } : { colour: 'none', text })),
    ...(hasPockets ? [{ outline: 'pocket', text: legendWords.pocket } as const] : []),
    ...(note ? [{ text: note }] : []),
  ];
  return stacked([strip, spread && scaled(spread, 1.25), rest.length > 0 ? swatches(rest, dark, width) : undefined], width, 14);
}

function planKey({ choices }: Plan, dark: boolean, width: number): Block {
  const colours = planColours[dark ? 'dark' : 'light'];
  const count = (choice: string | undefined) => choices.filter((each) => each === choice).length;
  return swatches([
    ...(['both', 'ward', 'small-area'] as const).map((choice): Swatch => ({
      colour: colours[choice], ...(choice !== 'both' && { pattern: choice === 'ward' ? 'hatch' as const : 'spots' as const }),
      text: `${targetingWords.choices[choice]} (${whole(count(choice))})`,
    })),
    { colour: 'none', text: `${targetingWords.choices.neither} (${whole(count('neither'))})` },
    ...(count(undefined) > 0 ? [{ outline: 'dotted', text: targetingWords.left(count(undefined)) } as const] : []),
    { text: targetingWords.chosenWards },
  ], dark, width);
}

function clustersKey(clusters: Clusters, indicator: Indicator, dark: boolean, width: number): Block {
  const count = (is: (row: number) => boolean) => clusters.marks.filter((_, row) => is(row)).length;
  const entry = (colour: string | undefined, spotted: boolean | undefined, name: string, number: number): Swatch[] =>
    (number === 0 ? [] : [{ colour: colour ?? 'none', ...(spotted && { pattern: 'spots' as const }), text: `${name} (${whole(number)})` }]);
  return swatches([
    ...clusterMarks.flatMap((mark) => {
      const { colour, spotted } = markFill(mark, indicator, dark ? 'dark' : 'light');
      return entry(colour, spotted, markWords(mark, indicator).name, count((row) => clusters.marks[row] === mark));
    }),
    ...entry(markFill(undefined, indicator, dark ? 'dark' : 'light').colour, false, clusterWords.unmarked, count((row) => clusters.p[row] !== undefined && !clusters.marks[row])),
    ...entry(undefined, false, clusterWords.without, count((row) => clusters.p[row] === undefined)),
  ], dark, width);
}

/** The square of nine, the first indicator upwards, the second to the right, each with its number of areas. */
function bivariateBlock({ first, second, counts }: Bivariate, dark: boolean, width: number): Block {
  const { ink, soft, edge } = palette[dark ? 'dark' : 'light'];
  const colours = bivariateColours[dark ? 'dark' : 'light'];
  const side = 46;
  const square = 3 * side;
  const ruler = textRuler();
  const axis = (name: string, direction: string, room: number) => [wrapText(name, room, bold, ruler), wrapText(`${direction} →`, room, small, ruler)] as const;
  const [across, acrossWay] = axis(second.column.indicator.shortLabel, second.direction, width / 2 - square);
  const [up, upWay] = axis(`↑ ${first.column.indicator.shortLabel}`, first.direction, width / 2 - square);
  const cells = colours.map((colour, cell) => {
    const [x, y] = [(cell % 3) * side, (2 - Math.floor(cell / 3)) * side];
    return markup`<rect x="${x}" y="${y}" width="${side - 2}" height="${side - 2}" fill="${colour}" stroke="${edge}" stroke-width="0.6"/>
      <text x="${x + side / 2 - 1}" y="${y + side / 2 + 4}" text-anchor="middle" font-family="${families.sans}" font-size="14" fill="${inkOn(colour)}">${counts[cell]}</text>`;
  });
  const label = (lines: readonly string[], look: TextLook, x: number, y: number, fill: string): Markup => textLines(lines, x, y, look, 1.3, fill).markup;
  return {
    width,
    height: square + 8,
    markup: markup`${cells}
      ${label(up, bold, square + 22, 0, ink)}${label([`${upWay.join(' ').replace(' →', '')} ↑`], small, square + 22, up.length * 20, soft)}
      ${label(across, bold, square + 22, square - 22 - across.length * 20, ink)}${label(acrossWay, small, square + 22, square - 22, soft)}`,
  };
}
