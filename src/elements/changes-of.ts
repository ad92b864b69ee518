import type { ChangeChart, ChangeLine } from '../charts/change-chart.ts';
import { fuelPovertyOfWhole, fuelPovertyOver, residentsOfWhole, residentsOver, sinceFirst, smallAreaOver, type ChangeValues } from '../model/change.ts';
import type { SeriesFile } from '../model/pack.ts';
import type { TopicId } from '../model/topic.ts';
import { changeWords as words } from '../words/change-words.ts';
import { figureWords } from '../words/figure-words.ts';
import { whole } from '../words/numbers.ts';
import { allWholes, comparedAreas, type ComparedArea } from './compared-areas.ts';
import type { Scene } from './scene.ts';

/** One thing that is known over the years, ready to be drawn and to be read as a table. `notes`: what a reader should know, and what is not known of whom. */
export interface Change extends Pick<ChangeChart, 'periods' | 'lines' | 'format' | 'domain' | 'ends'> {
  id: keyof typeof words.titles;
  /** The numbers themselves, where the lines show something worked out from them. */
  counts?: readonly (readonly (number | undefined)[])[];
  notes: readonly string[];
}

type ChangeId = Change['id'];

/** What is known over the years in each topic, in the order shown. */
const ofTopic: Partial<Record<TopicId, readonly ChangeId[]>> = {
  deprivation: ['imd-position'],
  growth: ['residents', 'median-house-price'],
  'net-zero': ['fuel-poverty', 'gas-per-meter', 'electricity-per-meter'],
};

const yearly = (years: readonly number[]) => years.map((year) => ({ name: String(year), year }));

/** Whether a topic has anything over the years. */
export function hasChanges(topic: TopicId): boolean {
  return topic in ofTopic;
}

/** Which files of values over the years a topic needs. */
export function seriesNeeded(topic: TopicId): { council: boolean; smallAreas: boolean } {
  return { council: topic !== 'deprivation' && topic in ofTopic, smallAreas: topic === 'deprivation' || topic === 'net-zero' };
}

/** What is known of the areas compared over the years, for the topic shown; what nobody has figures of is left out unless that has to be said. */
export function changesOf(scene: Scene): Change[] {
  const areas = comparedAreas(scene);
  return (ofTopic[scene.view.topic] ?? []).flatMap((id) => {
    if (id === 'residents') return residents(scene, areas);
    if (id === 'fuel-poverty') return fuelPoverty(scene, areas);
    if (id === 'median-house-price') return prices(scene);
    return ofSmallAreas(scene, areas, id);
  });
}

function linesOf(areas: readonly ComparedArea[], of: (area: ComparedArea) => ChangeValues): { line: ChangeLine; known: ChangeValues; area: ComparedArea }[] {
  return areas.map((area) => {
    const known = of(area);
    return { area, known, line: { name: area.label, place: area.place, values: known.values } };
  });
}

function residents(scene: Scene, areas: readonly ComparedArea[]): Change[] {
  const held = linesOf(areas, ({ level, row }) => residentsOver((id) => scene.columnOf(id, level), row));
  const wholes = allWholes(scene).map(({ kind, label }) => ({ kind, name: label, values: residentsOfWhole((id) => scene.columnOf(id, areas[0]!.level), kind).values }));
  const all = [...held.map(({ line }) => line), ...wholes];
  const estimated = held.filter(({ known }) => known.isEstimate).map(({ area }) => area.label);
  return [{
    id: 'residents',
    periods: [{ name: '2011', year: 2011.25 }, { name: '2021', year: 2021.25 }, { name: '2022', year: 2022.5 }],
    lines: all.map((line) => ({ ...line, values: sinceFirst(line.values) })),
    counts: all.map(({ values }) => values),
    format: words.percentChange,
    notes: [words.notes.residents, words.boundary, ...(estimated.length > 0 ? [words.estimates(estimated)] : [])],
  }];
}

function fuelPoverty(scene: Scene, areas: readonly ComparedArea[]): Change[] {
  const held = linesOf(areas, ({ level, row }) => fuelPovertyOver((id) => scene.columnOf(id, level), row));
  const wholes = allWholes(scene).map(({ kind, label }) => ({ kind, name: label, values: fuelPovertyOfWhole((id) => scene.columnOf(id, areas[0]!.level), kind).values }));
  return [{ id: 'fuel-poverty', periods: yearly([2021, 2022]), lines: [...held.map(({ line }) => line), ...wholes], format: words.percent, notes: [words.notes['fuel-poverty']] }];
}

function prices({ series, manifest }: Scene): Change[] {
  const prices = series?.council.find(({ id }) => id === 'median-house-price');
  if (!prices) return [];
  const known = (values: SeriesFile['council'][number]['council'] | undefined) => (values ?? []).map((value) => value ?? undefined);
  const { council } = manifest!;
  return [{
    id: 'median-house-price',
    periods: yearly(prices.periods.map(Number)),
    lines: [{ name: council.name, kind: 'council', values: known(prices.council) }, { name: council.region.name, kind: 'region', values: known(prices.region) },
      { name: figureWords.england, kind: 'england', values: known(prices.england) }],
    format: words.pounds,
    notes: [words.onlyCouncils, prices.note],
  }];
}

function ofSmallAreas(scene: Scene, areas: readonly ComparedArea[], id: Exclude<ChangeId, 'residents' | 'median-house-price' | 'fuel-poverty'>): Change[] {
  const about = scene.series?.['small-area'].find((each) => each.id === id);
  if (!about || !scene.smallAreaSeries) return [];
  const held = linesOf(areas, (area) => smallAreaOver(scene.smallAreaSeries!, id, about.periods, area));
  const larger = (['ward', 'neighbourhood'] as const).flatMap((level) => {
    const names = areas.filter((area) => area.level === level).map(({ label }) => label);
    return names.length > 0 ? [words.onlySmall(names, level, id)] : [];
  });
  const redrawn = held.filter(({ known, area }) => area.level === 'small-area' && known.values.every((value) => value === undefined)).map(({ area }) => area.label);
  const isPosition = id === 'imd-position';
  return [{
    id,
    periods: yearly(about.periods.map(Number)),
    lines: held.map(({ line }) => line),
    format: isPosition ? words.position : whole,
    ...(isPosition && { domain: [0, 100] as const, ends: words.positionEnds }),
    notes: [...larger, ...(redrawn.length > 0 ? [words.redrawn(redrawn)] : []), isPosition ? words.notes['imd-position'] : about.note],
  }];
}
