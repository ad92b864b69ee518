import { isLevel, levels, type Level } from '../model/level.ts';
import { clusterKinds, type ClusterKind } from '../model/cluster-kinds.ts';
import { measureIndicator, measureName } from '../model/pocket-measure.ts';
import { pocketRules, type PocketRule } from '../model/pocket-rules.ts';
import { isTopic, topics, type TopicId } from '../model/topic.ts';
import { classifications, type Classification } from '../model/classification.ts';
import { firstKeys } from './first-asked.ts';
import { cutOffRange, defaultView, firstIndicator, mostCompared, rowForms, rowOrders, themes, type Camera, type RowForm, type RowOrder, type Sight, type Sort, type Theme, type View } from './view.ts';

/** Something in the address that could not be shown: which key, what it said, and what is shown instead. */
export interface Notice {
  key: string;
  said: string;
  shown: string;
}

const wholeCode = /^(E0[6-9]\d{6}|E12\d{6}|E92000001)$/;
/** Letters of what is repeated to the reader of what could not be read. */
const longestSaid = 60;

/**
 * Reads the query part of an address. Never throws: what cannot be read falls to its default and comes back as a notice.
 * Whether a code or an indicator exists is decided later, against the pack (settleView).
 */
export function parseView(search: string): { view: View; notices: Notice[] } {
  const query = new URLSearchParams(search);
  const notices: Notice[] = [];

  function read<T>(key: string, fallback: T, accept: (text: string) => T | undefined, shown = String(fallback)): T {
    const text = query.get(key);
    if (text === null || text === '') return fallback;
    const value = accept(text);
    if (value !== undefined) return value;
    notices.push({ key, said: clipped(text), shown });
    return fallback;
  }
  const { area: code, indicator: id } = firstKeys;

  const compared = read<readonly string[]>('compare', [], (text) => {
    const codes = [...new Set(text.split(',').map(code))];
    return codes.every((each) => each !== undefined) ? codes as string[] : undefined;
  }, 'no comparison');
  const areas = compared.filter((each) => !wholeCode.test(each));
  const beside = compared.filter((each) => wholeCode.test(each)).sort();
  const tooMany = areas.slice(mostCompared);
  if (tooMany.length > 0) notices.push({ key: 'compare-many', said: tooMany.join(','), shown: String(mostCompared) });

  const topic = read('topic', defaultView.topic, firstKeys.topic, topics[0]);
  const view: View = {
    area: read('area', defaultView.area, code),
    level: read('level', defaultView.level, (text) => (isLevel(text) ? text : undefined), levels[2]),
    topic,
    indicator: read('indicator', firstIndicator[topic], id),
    classification: read<Classification>('classes', 'national', (text) => classifications.find((known) => known === text)),
    compared: areas.slice(0, mostCompared),
    pockets: read('pockets', false, (text) => (text === 'on' ? true : text === 'off' ? false : undefined)),
    measure: read('measure', defaultView.measure, (text) => id(text) && measureName(measureIndicator(text))),
    p: read('p', defaultView.p, (text) => wholeWithin(text, cutOffRange.p), `${defaultView.p}%`),
    q: read('q', defaultView.q, (text) => wholeWithin(text, cutOffRange.q), `${defaultView.q}%`),
    rules: read('rules', defaultView.rules, parseRules, defaultView.rules.join(',')),
    sight: read<Sight>('show', defaultView.sight, firstKeys.sight),
    ...optional('budget', read<number | undefined>('budget', undefined, (text) => (/^[1-9]\d{0,7}$/.test(text) ? Number(text) : undefined), 'the usual size')),
    ...optional('beside', beside.length > 0 ? beside : undefined),
    ...optional('rowOrder', read<RowOrder | undefined>('order', undefined, (text) => rowOrders.find((known) => known === text), 'the usual order of rows')),
    ...optional('rowForm', read<RowForm | undefined>('rows', undefined, (text) => rowForms.find((known) => known === text), 'each area’s value')),
    ...optional('sort', read<Sort | undefined>('sort', undefined, parseSort, 'the usual order')),
    ...optional('allTopics', read<true | undefined>('topics', undefined, (text) => (text === 'all' ? true : undefined), 'one topic')),
    ...optional('clusters', read<ClusterKind | undefined>('clusters', undefined, (text) => clusterKinds.find((known) => known === text), 'no clusters')),
    ...optional('lit', read<number | undefined>('lit', undefined, (text) => wholeWithin(text, { least: 0, most: 8 }), 'no class lit')),
    ...optional('opened', read<readonly TopicId[] | undefined>('open', undefined, parseTopics, 'the first figures of each topic')),
    ...optional('onlyTopic', read<TopicId | undefined>('only', undefined, (text) => (isTopic(text) ? text : undefined), 'every topic')),
    ...optional('level2', read<Level | undefined>('level2', undefined, (text) => (isLevel(text) ? text : undefined), 'the same areas')),
    ...optional('overlay', read<string | undefined>('overlay', undefined, id, 'no overlay')),
    ...optional('selected', read<string | undefined>('select', undefined, code, 'no selection')),
    ...optional('theme', read<Theme | undefined>('theme', undefined, (text) => themes.find((known) => known === text), 'the colours of the page')),
    ...optional('locked', read<true | undefined>('lock', undefined, (text) => (text === 'on' ? true : undefined), 'the choices open')),
    ...optional('patterns', read<true | undefined>('patterns', undefined, (text) => (text === 'on' ? true : undefined), 'colours alone')),
    ...optional('values', read<true | undefined>('values', undefined, (text) => (text === 'on' ? true : undefined), 'no values on the map')),
    ...optional('renderer', read<View['renderer']>('renderer', undefined, (text) => (text === 'svg' || text === 'maplibre' ? text : undefined), 'the usual map')),
    ...optional('camera', read<Camera | undefined>('at', undefined, parseCamera, 'the whole council')),
  };
  return { view, notices };
}

function clipped(text: string): string {
  return text.length > longestSaid ? `${[...text.slice(0, 2 * longestSaid)].slice(0, longestSaid).join('')} …` : text;
}

const written = new WeakMap<View, string>();

/** The query part of the address that shows `view`, without the leading "?"; what is at its default is left out. Written once for each view, which never changes. */
export function formatView(view: View): string {
  const before = written.get(view);
  if (before !== undefined) return before;
  const query = queryOf(view);
  written.set(view, query);
  return query;
}

function queryOf(view: View): string {
  const query = new URLSearchParams();
  query.set('area', view.area);
  if (view.topic !== defaultView.topic) query.set('topic', view.topic);
  if (view.indicator !== firstIndicator[view.topic]) query.set('indicator', view.indicator);
  if (view.level !== defaultView.level) query.set('level', view.level);
  if (view.overlay) query.set('overlay', view.overlay);
  if (view.level2) query.set('level2', view.level2);
  if (view.classification !== 'national') query.set('classes', view.classification);
  if (view.selected) query.set('select', view.selected);
  if (view.compared.length > 0 || view.beside) query.set('compare', [...view.compared, ...(view.beside ?? [])].join(','));
  if (view.rowOrder) query.set('order', view.rowOrder);
  if (view.rowForm) query.set('rows', view.rowForm);
  if (view.allTopics) query.set('topics', 'all');
  if (view.sort) query.set('sort', `${view.sort.direction === 'descending' ? '-' : ''}${view.sort.key}`);
  if (view.pockets) query.set('pockets', 'on');
  if (view.measure !== defaultView.measure) query.set('measure', view.measure);
  if (view.p !== defaultView.p) query.set('p', String(view.p));
  if (view.q !== defaultView.q) query.set('q', String(view.q));
  if (formatRules(view.rules) !== formatRules(defaultView.rules)) query.set('rules', formatRules(view.rules));
  if (view.clusters) query.set('clusters', view.clusters);
  if (view.lit !== undefined) query.set('lit', String(view.lit));
  if (view.opened) query.set('open', view.opened.join(','));
  if (view.onlyTopic) query.set('only', view.onlyTopic);
  if (view.sight !== 'map') query.set('show', view.sight);
  if (view.budget !== undefined) query.set('budget', String(view.budget));
  if (view.theme) query.set('theme', view.theme);
  if (view.locked) query.set('lock', 'on');
  if (view.patterns) query.set('patterns', 'on');
  if (view.values) query.set('values', 'on');
  if (view.renderer) query.set('renderer', view.renderer);
  if (view.camera) query.set('at', formatCamera(view.camera));
  return query.toString().replaceAll('%2C', ',');
}

function optional<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : { [key]: value } as Record<K, T>;
}

function wholeWithin(text: string, { least, most }: { least: number; most: number }): number | undefined {
  const value = /^\d{1,3}$/.test(text) ? Number(text) : NaN;
  return value >= least && value <= most ? value : undefined;
}

const noRules = 'none';

/** "masked,stands-out"; "none" where every rule is switched off. */
function formatRules(rules: readonly PocketRule[]): string {
  return pocketRules.filter((rule) => rules.includes(rule)).join(',') || noRules;
}

function parseRules(text: string): PocketRule[] | undefined {
  const said = text === noRules ? [] : text.split(',');
  return said.every((each) => (pocketRules as readonly string[]).includes(each)) ? pocketRules.filter((rule) => said.includes(rule)) : undefined;
}

function parseTopics(text: string): TopicId[] | undefined {
  const said = text.split(',');
  return said.every(isTopic) ? topics.filter((topic) => said.includes(topic)) : undefined;
}

/** "residents" ascending, "-residents" descending. */
function parseSort(text: string): Sort | undefined {
  const [, minus, key] = /^(-?)([a-z]{1,20})$/.exec(text) ?? [];
  return key ? { key, direction: minus ? 'descending' : 'ascending' } : undefined;
}

/** "51.6094,-0.2181,11.2": latitude, longitude, zoom. Five decimals are about a metre. */
function formatCamera({ lat, lon, zoom }: Camera): string {
  return [lat.toFixed(5), lon.toFixed(5), zoom.toFixed(2)].map(Number).join(',');
}

function parseCamera(text: string): Camera | undefined {
  const parts = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
  const [lat, lon, zoom] = parts;
  if (parts.length !== 3 || lat === undefined || lon === undefined || zoom === undefined) return undefined;
  const inRange = Math.abs(lat) <= 85 && Math.abs(lon) <= 180 && zoom >= 0 && zoom <= 22;
  return inRange ? { lat, lon, zoom } : undefined;
}
