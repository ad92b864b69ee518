import * as maplibre from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { boundsOf } from '../../../src/map/bounds.ts';
import '../bare/bare-page.ts';
import { coloursOf } from '../bare/colours-of.ts';
import { firstFiles, valuesOf } from '../bare/first-files.ts';

/** The least page that shows the same areas with MapLibre: their fills by feature state, their lines, those of the wards, and a darker line where one is pointed at. */
const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): unknown } };
/** The page is served with the same policy as ours, under which MapLibre's worker needs one. */
trustedTypes?.createPolicy('default', { createScriptURL: (address) => address });
maplibre.setWorkerUrl(workerUrl);
const first = 'imd-score';

const { areas, wards, values } = await firstFiles(first);
const map = new maplibre.Map({
  container: 'map',
  bounds: boundsOf({ type: 'GeometryCollection', geometries: areas.features.map(({ geometry }) => geometry) }),
  fitBoundsOptions: { padding: 24 },
  attributionControl: false,
  style: {
    version: 8,
    sources: { areas: { type: 'geojson', data: areas }, wards: { type: 'geojson', data: wards } },
    layers: [
      { id: 'areas', type: 'fill', source: 'areas', paint: { 'fill-color': ['coalesce', ['feature-state', 'fill'], '#dddddd'] } },
      { id: 'lines', type: 'line', source: 'areas', paint: { 'line-color': ['case', ['boolean', ['feature-state', 'pointed'], false], '#000000', '#ffffff'] } },
      { id: 'wards', type: 'line', source: 'wards', paint: { 'line-color': '#444444' } },
    ],
  },
});
const colour = (of: readonly (number | null)[]): void => coloursOf(of).forEach((fill, id) => map.setFeatureState({ source: 'areas', id }, { fill }));
map.once('style.load', () => colour(values));
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

const prepared = new Map<string, readonly (number | null)[]>();
window.bare = {
  prepare: async (indicators) => { for (const each of indicators) prepared.set(each, await valuesOf(each)); },
  recolour: (indicator) => colour(prepared.get(indicator)!),
};
