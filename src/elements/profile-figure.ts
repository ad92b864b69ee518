import { html, nothing, type TemplateResult } from 'lit';
import { dotStrip } from '../charts/dot-strip.ts';
import { stripDomain } from '../charts/strip-domain.ts';
import { areaName } from '../model/area-name.ts';
import type { Column } from '../model/column.ts';
import { figureOf, type Figure } from '../model/figure.ts';
import type { Indicator } from '../model/indicator.ts';
import { positionOf } from '../model/position.ts';
import type { AreaRow } from '../model/small-areas-in.ts';
import { capital } from '../words/capital.ts';
import { figureWords } from '../words/figure-words.ts';
import { axisValue, formatValue } from '../words/numbers.ts';
import { positionWords } from '../words/position-words.ts';
import { profileWords as words } from '../words/profile-words.ts';
import { shortPeriod } from '../words/short-period.ts';
import './fair-sure.ts';
import { marksOf } from './marks-of.ts';
import type { Scene } from './scene.ts';
import { showIndicator } from './show-indicator.ts';
import { sureOf } from './sure-of.ts';

/** Room for one strip, the place (0 to 3) whose colour and marker the area has, and whether there is no map to show the indicator on. */
export interface FigureLook {
  stripWidth: number;
  place: number;
  isMapless?: boolean;
}

/** One headline indicator of an area: its label, which shows it on the map, value, position, and a strip against the benchmarks. */
export function profileFigure(scene: Scene, area: AreaRow, indicator: Indicator, look: FigureLook): TemplateResult {
  const isShown = !look.isMapless && scene.view.indicator === indicator.id && scene.view.level === area.level;
  const column = scene.columnOf(indicator.id, area.level);
  const isComing = !scene.hasTopic(indicator.topic);
  const strip = isComing ? html`<span class="hold"></span>` : renderStrip(scene, area, indicator, column, look);
  return html`<li aria-current=${isShown ? 'true' : nothing} aria-busy=${isComing ? 'true' : nothing}>
    <div class="said">
      ${look.isMapless ? html`<span class="name">${indicator.shortLabel}</span>`
        : html`<button class="name" type="button" @click=${() => showIndicator(scene, indicator, area.level)}>${indicator.shortLabel}<span class="unseen">${words.showOnMap}</span></button>`}${isShown ? html`<span class="here">${words.onMap}</span>` : nothing}
      ${isComing ? renderComing() : renderFigure(scene, indicator, area, column)}
    </div>
    ${strip === nothing ? nothing : html`<div class="strip">${strip}</div>`}
  </li>`;
}

function renderComing(): TemplateResult {
  return html`<span class="value"><span class="unseen">${words.loading}</span><span class="hold">&nbsp;</span></span><span class="about"><span class="hold">&nbsp;</span></span>`;
}

function renderFigure(scene: Scene, indicator: Indicator, area: AreaRow, column: Column | undefined): TemplateResult {
  const figure = figureOf(indicator, area.level, column, area.row);
  if (figure.value === undefined) return html`<p class="none">${capital(figureWords.none(figure, area.level))}. ${figure.why}</p>`;
  const position = column && positionOf(column, area.row);
  const said = [
    ...(position ? [positionWords(position, area.level)] : []),
    ...(figure.status === 'estimate' ? [figureWords.estimate] : []),
  ];
  return html`<span class="value">${formatValue(indicator, figure.value)} <small class="when">${shortPeriod(indicator.period)}</small><fair-sure label="${indicator.label}, ${areaName(scene.manifest!, area).own}"
      .lines=${() => sureOf(scene, area, indicator)}></fair-sure></span>
    ${said.length > 0 ? html`<p class="about">${capital(said.join('; '))}</p>` : nothing}`;
}

function renderStrip(scene: Scene, area: AreaRow, indicator: Indicator, column: Column | undefined, { stripWidth, place }: FigureLook): unknown {
  const figure = figureOf(indicator, area.level, column, area.row);
  if (!column || figure.value === undefined || indicator.kind === 'class') return nothing;
  const marks = marksOf(scene.manifest!, column);
  if (marks.length === 0) return nothing;
  return dotStrip({
    width: stripWidth,
    domain: stripDomain([figure.value, ...rangeOf(figure), ...marks.map(({ value }) => value), ...outerQuantiles(column)]),
    areas: [{ place, value: figure.value, interval: figure.interval }],
    marks,
    format: (value) => axisValue({ ...indicator, unit: figureWords.longUnit(indicator) ? '' : indicator.unit }, value),
    label: stripLabel(scene, area, indicator, column, figure),
  });
}

/** Everything the strip shows, in words. */
function stripLabel({ manifest }: Scene, area: AreaRow, indicator: Indicator, column: Column, figure: Figure): string {
  const { council } = manifest!;
  return [
    words.strip(indicator.shortLabel, areaName(manifest!, area).own, formatValue(indicator, figure.value!)),
    figureWords.interval(indicator, figure),
    figureWords.benchmarks(indicator, column, { council: council.name, region: council.region.name }),
  ].filter(Boolean).join('; ');
}

function rangeOf({ interval }: Figure): number[] {
  return interval ? [interval.low, interval.high] : [];
}

/** The 5th and 95th percentile of England's areas, so that a place's position can be read off the strip. */
function outerQuantiles({ quantiles }: Column): number[] {
  return quantiles && quantiles.length > 0 ? [quantiles[0]!, quantiles.at(-1)!] : [];
}
