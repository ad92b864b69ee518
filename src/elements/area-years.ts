import { html, nothing, type TemplateResult } from 'lit';
import { lineChart } from '../charts/line-chart.ts';
import { areaName } from '../model/area-name.ts';
import type { AreaRow } from '../model/small-areas-in.ts';
import { areaPageWords as words } from '../words/area-page-words.ts';
import { decimal } from '../words/numbers.ts';
import { seriesWords } from '../words/series-words.ts';
import type { Scene } from './scene.ts';

/** One thing over the years in one area. */
interface Years {
  label: string;
  unit: string;
  periods: readonly string[];
  values: readonly (number | undefined)[];
  note: string;
}

/** What is held of one area over the years, as lines; a place in a ranking is never called better or worse for having moved. Nothing where less than two years are held. */
export function areaYears(scene: Scene, area: AreaRow, width: number): TemplateResult | typeof nothing {
  const held = [...residents(scene, area), ...(area.level === 'small-area' ? smallAreaYears(scene, area.row) : fuelPoverty(scene, area))]
    .filter(({ values }) => values.filter((value) => value !== undefined).length > 1);
  if (held.length === 0) return nothing;
  const { own } = areaName(scene.manifest!, area);
  return html`<section class="years" aria-labelledby="years"><h3 id="years">${words.years}</h3>
    <div class="several">${held.map((each) => renderYears(each, own, width))}</div></section>`;
}

function renderYears({ label, unit, periods, values, note }: Years, name: string, width: number): TemplateResult {
  const known = values.flatMap((value, at) => (value === undefined ? [] : [{ value, at }]));
  const format = (value: number): string => (unit === '%' ? `${decimal(value, 1)}%` : decimal(value, unit === '' ? 1 : 0));
  const said = (value: number): string => (unit === '%' || unit === '' ? format(value) : `${format(value)} ${unit}`);
  const read = seriesWords.read(label, periods[known[0]!.at]!, said(known[0]!.value), periods[known.at(-1)!.at]!, said(known.at(-1)!.value));
  return html`<div><h4>${label}</h4>
    ${lineChart({ width, height: 118, periods, lines: [{ kind: 'council', name, values }], format: (value) => (unit === '%' ? `${decimal(value, 0)}%` : decimal(value, 0)), label: read })}
    <p class="small">${read} ${note}</p></div>`;
}

/** Residents at the last two censuses: what the change between them is taken from. */
function residents({ columnOf, manifest }: Scene, { level, row }: AreaRow): Years[] {
  const column = columnOf('population-change', level);
  const before = column?.denominators?.[row];
  const after = columnOf('population-2021', level)?.values[row];
  return manifest && before !== undefined && after !== undefined
    ? [{ label: words.residents, unit: words.people, periods: ['2011', '2021'], values: [before, after], note: column!.statuses[row] === 'estimate' ? column!.estimated ?? '' : '' }] : [];
}

/** Fuel poverty in its two years: the value, and the value less its change. */
function fuelPoverty({ columnOf }: Scene, { level, row }: AreaRow): Years[] {
  const now = columnOf('fuel-poverty', level)?.values[row];
  const change = columnOf('fuel-poverty-change', level);
  const moved = change?.values[row];
  return now === undefined || moved === undefined ? []
    : [{ label: words.fuelPoverty, unit: '%', periods: ['2021', '2022'], values: [now - moved, now], note: change!.indicator.caveats.at(-1) ?? '' }];
}

function smallAreaYears({ series, smallAreaSeries }: Scene, row: number): Years[] {
  return (series?.['small-area'] ?? []).map(({ id, label, unit, periods, note }) => ({
    label, unit, periods, note, values: periods.map((period) => smallAreaSeries?.get(`${id} ${period}`)?.[row]),
  }));
}
