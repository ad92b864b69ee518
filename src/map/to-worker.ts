import type { FeatureCollection } from 'geojson';

/** Shapes as MapLibre is to send them to its worker: as they are. Where MapLibre is built with the site, it is told how to send them flat, and gets `FlatShapes` in their place. */
export const toWorker = (shapes: FeatureCollection): FeatureCollection => shapes;
