import * as maplibre from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { boundsOf } from '../../../src/map/bounds.ts';
import '../bare/bare-page.ts';
import { coloursOf } from '../bare/colours-of.ts';
import { around, firstFiles, shownOf, type Shown } from '../bare/first-files.ts';

/**
 * The least page that shows the same areas with MapLibre, and the same around them: fills by feature state, lines of areas and wards, the town, and a darker line where an area is pointed
 * at.
 */
const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): unknown } };
/** The page is served with the same policy as ours, under which MapLibre's worker needs one. */
trustedTypes?.createPolicy('default', { createScriptURL: (address) => address });
maplibre.setWorkerUrl(workerUrl);
const first = 'imd-score';

const [{ areas, wards, shown }, { ring, ringValues, ...town }] = await Promise.all([firstFiles(first), around()]);
const map = new maplibre.Map({
  container: 'map',
  bounds: boundsOf({ type: 'GeometryCollection', geometries: areas.features.map(({ geometry }) => geometry) }),
  fitBoundsOptions: { padding: 24 },
  attributionControl: false,
  style: {
    version: 8,
    sources: {
      areas: { type: 'geojson', data: areas }, wards: { type: 'geojson', data: wards }, ring: { type: 'geojson', data: ring },
      ...Object.fromEntries(Object.entries(town).map(([name, data]) => [name, { type: 'geojson', data }])),
    },
    layers: [
      { id: 'parks', type: 'fill', source: 'parks', paint: { 'fill-color': '#dfe8d8' } },
      { id: 'water', type: 'fill', source: 'water', paint: { 'fill-color': '#d5e3ea' } },
      { id: 'ring', type: 'fill', source: 'ring', paint: { 'fill-color': ['coalesce', ['feature-state', 'fill'], '#dddddd'], 'fill-opacity': 0.2 } },
      { id: 'ring-lines', type: 'line', source: 'ring', paint: { 'line-color': '#ffffff', 'line-width': 0.5 } },
      { id: 'areas', type: 'fill', source: 'areas', paint: { 'fill-color': ['coalesce', ['feature-state', 'fill'], '#dddddd'] } },
      { id: 'streets', type: 'line', source: 'streets', paint: { 'line-color': '#888888', 'line-width': 0.6 } },
      { id: 'roads', type: 'line', source: 'roads', paint: { 'line-color': '#888888', 'line-width': 1.5 } },
      { id: 'tube', type: 'line', source: 'tube', paint: { 'line-color': '#888888' } },
      { id: 'lines', type: 'line', source: 'areas', paint: { 'line-color': ['case', ['boolean', ['feature-state', 'pointed'], false], '#000000', '#ffffff'] } },
      { id: 'wards', type: 'line', source: 'wards', paint: { 'line-color': '#444444' } },
    ],
  },
});
const colour = (indicator: string, { values, breaks }: Shown): void => {
  coloursOf(values, breaks).forEach((fill, id) => map.setFeatureState({ source: 'areas', id }, { fill }));
  coloursOf(ringValues[indicator]!, breaks).forEach((fill, id) => map.setFeatureState({ source: 'ring', id }, { fill }));
};
map.once('style.load', () => colour(first, shown));
map.once('idle', () => performance.mark('maplibre-ready'));

let pointed: number | undefined;
map.on('mousemove', ({ point }) => {
  const [hit] = map.queryRenderedFeatures(point, { layers: ['areas'] });
  const id = hit?.id === undefined ? undefined : Number(hit.id);
  if (id === pointed) return;
  if (pointed !== undefined) map.setFeatureState({ source: 'areas', id: pointed }, { pointed: false });
  if (id !== undefined) map.setFeatureState({ source: 'areas', id }, { pointed: true });
  pointed = id;
});

const prepared = new Map<string, Shown>();
window.bare = {
  prepare: async (indicators) => { for (const each of indicators) prepared.set(each, await shownOf(each)); },
  recolour: (indicator) => colour(indicator, prepared.get(indicator)!),
};
