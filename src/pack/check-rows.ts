import type { Indicator } from '../model/indicator.ts';
import { levels, type Level } from '../model/level.ts';
import type { Benchmark, FirstAreas, LevelColumns, TopicFile } from '../model/pack.ts';
import { expected } from './or-malformed.ts';

/** Past this a number is no figure of a place, and sums of such would be none. */
const most = Number.MAX_SAFE_INTEGER;
/** More digits than any figure has; JavaScript itself writes a hundred at most. */
const mostDecimals = 20;

const isFigure = (value: unknown): boolean => typeof value === 'number' && Math.abs(value) <= most;

/** Whether a list has a figure, or null, for each of `count` rows. */
export function isFigures(list: unknown, count: number): boolean {
  return Array.isArray(list) && list.length === count && list.every((each) => each === null || isFigure(each));
}

/** Whether a list has a text for each of `count` rows. */
export function isTexts(list: unknown, count: number): boolean {
  return Array.isArray(list) && list.length === count && list.every((each) => typeof each === 'string');
}

/** Whether a list holds nothing but rows of a list of `count`. */
export function isRows(list: unknown, count: number): boolean {
  return Array.isArray(list) && list.every((row) => Number.isInteger(row) && row >= 0 && row < count);
}

/**
 * The areas of a manifest: as many names, residents and larger areas as codes, and bounds on the globe.
 *
 * @throws where they are not
 */
export function checkAreas({ bbox, levels: listed, england }: Pick<FirstAreas, 'bbox' | 'levels' | 'england'>): void {
  const [west, south, east, north] = bbox;
  expected(isFigures(bbox, 4) && west >= -180 && west < east && east <= 180 && south >= -90 && south < north && north <= 90, 'its bounds, west, south, east and north');
  expected(levels.every((level) => isFigure(england[level])), 'the number of England’s areas');
  for (const level of levels) {
    const { codes, names, residents } = listed[level];
    expected(isTexts(codes, codes.length) && isTexts(names, codes.length) && isFigures(residents, codes.length), `as many names and residents as codes at ${level}`);
  }
  const { codes, fit } = listed['small-area'];
  expected(isFigures(fit, codes.length), 'how well each small area fits');
  for (const level of ['ward', 'neighbourhood'] as const) {
    const rows = listed['small-area'][level];
    expected(rows.length === codes.length && isRows(rows, listed[level].codes.length), `the ${level} of each small area`);
  }
}

/**
 * The figures of one indicator in the file of its topic: every column that it names is there, with a figure a row, and every row that it names is one.
 *
 * @throws where they are not
 */
export function checkFigures({ columns, indicators }: Pick<TopicFile, 'columns' | 'indicators'>, { levels: listed, england }: Pick<FirstAreas, 'levels' | 'england'>, id: string): void {
  const held = indicators[id]!;
  for (const benchmark of [held.council, held.region, held.england] satisfies (Benchmark | undefined)[]) {
    expected(benchmark === undefined || isFigure(benchmark.value), `the values of "${id}" to set areas beside`);
  }
  for (const [level, names] of Object.entries(held.levels) as [Level, LevelColumns][]) {
    const parts = names.sums ? 'small-area' : level;
    for (const [of, key] of [[level, names.value], [level, names.rank], [parts, names.numerator], [parts, names.denominator]] as const) {
      if (key !== undefined) expected(Object.hasOwn(columns[of], key) && isFigures(columns[of][key], listed[of].codes.length), `a number an area in the column "${key}" at ${of}`);
    }
    const ranks = names.rank === undefined ? [] : columns[level][names.rank]!;
    expected(ranks.every((rank) => rank === null || (rank >= 1 && rank <= england[level])), `ranks of "${id}" among England’s areas at ${level}`);
    const { estimate, suppressed = [], notCollected = [], quantiles } = names;
    const rows = [Array.isArray(estimate) ? estimate : [], suppressed, notCollected];
    expected(rows.every((list) => isRows(list, listed[level].codes.length)), `rows of "${id}" at ${level}`);
    expected(quantiles === undefined || (isFigures(quantiles, 19) && quantiles.every((each, i) => i === 0 || each >= quantiles[i - 1]!)), `England’s spread of "${id}" at ${level}`);
  }
}

/** @throws where an indicator cannot be written in words */
export function checkDefinition({ id, decimals, kind, classes, guideline, absent, estimateAt, per }: Indicator): void {
  expected(Number.isInteger(decimals) && decimals >= 0 && decimals <= mostDecimals, `the digits after the point of "${id}"`);
  expected(per === undefined || isFigure(per), `what "${id}" is counted per`);
  expected(kind !== 'class' || isTexts(classes, classes?.length ?? -1), `the classes of "${id}"`);
  expected(guideline === undefined || (isFigure(guideline.value) && typeof guideline.label === 'string'), `the guideline of "${id}"`);
  expected([absent, estimateAt].every((said) => said === undefined || isTexts(Object.values(said), Object.keys(said).length)), `why "${id}" is absent or an estimate`);
}
