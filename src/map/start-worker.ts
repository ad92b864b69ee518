import { prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/**
 * Starts MapLibre's worker, which every map of the page uses. Whatever keeps the page busy holds up a worker's start, so it comes before MapLibre itself.
 */
setWorkerUrl(workerUrl);
prewarm();
