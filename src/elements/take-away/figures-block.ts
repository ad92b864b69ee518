import { html, svg, type TemplateResult } from 'lit';
import { areaShape } from '../../charts/area-shape.ts';
import { palette } from '../../ui/palette.ts';
import { chartMarkup, scaled } from './chart-markup.ts';
import { markup, type Markup } from './markup.ts';
import { posterWidth, textLines, type Block } from './poster.ts';
import { families, textRuler, wrapText, type TextLook } from './text-ruler.ts';

export interface FigureValue {
  text: string;
  /** Its interval, or why there is no value. */
  beneath?: string;
}

/** One indicator: its name and unit, a strip that is drawn `width` wide, and a value for each area. */
export interface FigureRow {
  label: string;
  unit?: string;
  strip?: (width: number) => TemplateResult | undefined;
  values: readonly FigureValue[];
}

const bold: TextLook = { family: 'sans', size: 15.5, weight: 650 };
const small: TextLook = { family: 'sans', size: 13, weight: 400 };
const labelWidth = 240;
const zoom = 1.1;

/** Indicators under the headings of their topics, each with its strip and values; `areas` names the columns of values, with their markers. */
export function figuresBlock(groups: readonly { heading: string; rows: readonly FigureRow[] }[], areas: readonly { name: string; place: number }[], dark: boolean): Block {
  const { ink, soft, line } = palette[dark ? 'dark' : 'light'];
  const ruler = textRuler();
  const column = Math.min(150, Math.max(104, 130 - 8 * areas.length));
  const stripWidth = posterWidth - labelWidth - 28 - areas.length * column;
  const x = (i: number) => posterWidth - (areas.length - i) * column;
  const heads = areas.map(({ name }) => wrapText(name, column - 30, { ...small, weight: 650 }, ruler));
  let y = Math.max(0, ...heads.map((each) => each.length)) * 17 + 8;
  const parts: Markup[] = areas.map(({ place }, i) => markup`<g transform="translate(${x(i)},0)">${keyOf(place, dark)}${
    textLines(heads[i]!, 22, 0, { ...small, weight: 650 }, 17 / small.size, ink).markup}</g>`);
  for (const { heading, rows } of groups) {
    if (rows.length === 0) continue;
    y += 10;
    parts.push(markup`<text x="0" y="${y + 16}" font-family="${families.serif}" font-size="20" font-weight="600" fill="${ink}">${heading}</text>`);
    y += 30;
    for (const { label, unit, strip, values } of rows) {
      const lines = wrapText(label, labelWidth, bold, ruler);
      const units = wrapText(unit ?? '', labelWidth, small, ruler);
      const drawn = strip?.(stripWidth / zoom);
      const chart = drawn && chartMarkup(drawn, dark);
      const beneath = values.map((value) => wrapText(value.beneath ?? '', column - 6, small, ruler).slice(0, 3));
      const height = Math.max(54, lines.length * 20 + units.length * 17 + 12, ...beneath.map((each) => 24 + each.length * 16));
      parts.push(markup`<g transform="translate(0,${y})"><path d="M0,0h${posterWidth}" stroke="${line}"/>
        ${textLines(lines, 0, 8, bold, 20 / bold.size, ink).markup}
        ${textLines(units, 0, 9 + lines.length * 20, small, 17 / small.size, soft).markup}
        ${chart && markup`<g transform="translate(${labelWidth + 10},2)">${scaled(chart, zoom).markup}</g>`}
        ${values.map(({ text }, i) => markup`${textLines([text], x(i), 7, { ...bold, size: 16 }, 1.2, ink).markup}${
          textLines(beneath[i]!, x(i), 27, small, 16 / small.size, soft).markup}`)}</g>`);
      y += height;
    }
  }
  return { width: posterWidth, height: y, markup: markup`${parts}` };
}

function keyOf(place: number, dark: boolean): Markup | undefined {
  return chartMarkup(html`<svg class="chart" width="18" height="18" viewBox="0 0 18 18">${svg`${areaShape(place, 9, 9)}`}</svg>`, dark)?.markup;
}
