import { packVersion } from '../../../src/model/pack-version.ts';
import type { Manifest, TopicFile } from '../../../src/model/pack.ts';
import type { Indicator } from '../../../src/model/indicator.ts';

export const fuelPoverty: Indicator = {
  id: 'fuel-poverty', topic: 'net-zero', group: 'Homes', label: 'Fuel-poor households', shortLabel: 'Fuel poverty', description: 'Hard to keep warm.',
  unit: '%', kind: 'rate', decimals: 1, per: 100, numerator: 'fuel-poor households', denominator: 'households', polarity: 'higher-is-worse',
  period: '2022', vintage: 'LSOA 2021', levels: ['ward', 'neighbourhood', 'small-area'], aggregation: 'ratio-of-sums', interval: 'wilson',
  comparableOverTime: false, sources: ['lilee'], method: 'Count over households.', caveats: [], sentence: '{area}: {value}.',
};

export const manifest: Manifest = {
  format: 'fairground-pack', version: packVersion, madeFrom: '0123456789abcdef',
  council: { code: 'E09000003', name: 'Barnet', region: { code: 'E12000007', name: 'London' }, residents: 3 },
  bbox: [-0.3, 51.5, -0.1, 51.7],
  levels: {
    ward: { codes: ['E05000001'], names: ['Mill'], residents: [300] },
    neighbourhood: { codes: ['E02000001'], names: ['Mill Hill'], residents: [300] },
    'small-area': { codes: ['E01000001', 'E01000002', 'E01000003'], names: ['a', 'b', 'c'], residents: [100, 120, 80], ward: [0, 0, 0], neighbourhood: [0, 0, 0], fit: [1, 0.9, null] },
  },
  indicators: [fuelPoverty], sources: [], basemap: [], postcodes: ['NW7'],
  england: { ward: 6793, neighbourhood: 6856, 'small-area': 33755 },
};

export const netZero: TopicFile = {
  version: packVersion, topic: 'net-zero',
  columns: { ward: {}, neighbourhood: {}, 'small-area': { poor: [10, null, null], homes: [40, 50, null] } },
  indicators: {
    'fuel-poverty': {
      levels: { 'small-area': { numerator: 'poor', denominator: 'homes', suppressed: [1], missing: 'Not published for it.' } },
      england: { value: 13.1, numerator: 131, denominator: 1000 },
    },
  },
};

/** Shapes with as many empty areas as the manifest lists, and an empty council. */
export const shapes = {
  type: 'Topology', arcs: [],
  objects: {
    ...Object.fromEntries(Object.entries(manifest.levels).map(([level, { codes }]) =>
      [level, { type: 'GeometryCollection', geometries: codes.map(() => ({ type: null })) }])),
    council: { type: 'GeometryCollection', geometries: [{ type: null }] },
  },
};

/** A fetch that answers from `files` by the end of the address, counts what it was asked for, and says 404 to the rest. */
export function fakeFetch(files: Record<string, string | object | Response | (() => Promise<Response>)>) {
  const asked: string[] = [];
  const answer = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const url = String(input);
    asked.push(url);
    if (init?.signal?.aborted) throw new DOMException('aborted', 'AbortError');
    const [, content] = Object.entries(files).find(([name]) => url.endsWith(`/${name}`)) ?? [];
    if (content === undefined) return new Response('nothing here', { status: 404 });
    if (typeof content === 'function') {
      return Promise.race([content(), new Promise<Response>((_, fail) => {
        init?.signal?.addEventListener('abort', () => fail(new DOMException('aborted', 'AbortError')));
      })]);
    }
    if (content instanceof Response) return content.clone();
    return new Response(typeof content === 'string' ? content : JSON.stringify(content), { headers: { 'content-type': 'application/json' } });
  };
  return { fetch: answer as typeof fetch, asked };
}
