import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { levels, type Level } from '../model/level.ts';
import { lineStrengths, lineWidths, type Stops } from './line-widths.ts';
import type { MapColours } from './map-colours.ts';

const state = (name: string): ExpressionSpecification => ['feature-state', name];
const isOn = (name: string): ExpressionSpecification => ['boolean', state(name), false];
const fillColour: ExpressionSpecification = ['to-color', ['coalesce', state('fill'), 'rgba(0,0,0,0)']];
const byZoom = (stops: Stops): ExpressionSpecification => ['interpolate', ['linear'], ['zoom'], ...stops];
const round = { 'line-join': 'round', 'line-cap': 'round' } as const;

export const fillLayer = (level: Level) => `${level}-fill`;
/** Layers that belong to one level alone, shown and hidden with it. */
export const layersOf = (level: Level) => [fillLayer(level), `${level}-outline`];

/** The layers under the data, for a place whose pack carries them. */
function ground(colours: MapColours, has: (layer: string) => boolean): LayerSpecification[] {
  return [
    { id: 'ground', type: 'background', paint: { 'background-color': colours.ground } },
    ...['park', 'water'].filter((name) => has(plural(name))).map((name): LayerSpecification => ({
      id: name, type: 'fill', source: `base-${plural(name)}`, paint: { 'fill-color': name === 'park' ? colours.park : colours.water },
    })),
  ];
}
const plural = (name: string) => (name === 'park' ? 'parks' : name);

const shownAt = (level: Level, shown?: Level) => ({ visibility: level === shown ? 'visible' : 'none' }) as const;

function dataLayers(colours: MapColours, shown?: Level): LayerSpecification[] {
  return [
    { id: 'ring-ground', type: 'fill', source: 'ring', paint: { 'fill-color': colours.boundary, 'fill-opacity': 0.06 } },
    { id: 'ring-fill', type: 'fill', source: 'ring', paint: { 'fill-color': fillColour, 'fill-opacity': 0.2 } },
    { id: 'ring-outline', type: 'line', source: 'ring', paint: { 'line-color': colours.hairline, 'line-width': 0.6, 'line-opacity': byZoom(lineStrengths.ring) } },
    ...levels.map((level): LayerSpecification => ({
      id: fillLayer(level), type: 'fill', source: level, layout: shownAt(level, shown),
      paint: { 'fill-color': fillColour, 'fill-opacity': ['case', isOn('dim'), 0.22, 0.88] },
    })),
    { id: 'patterned', type: 'fill', source: 'patterned', paint: { 'fill-pattern': ['get', 'pattern'], 'fill-opacity': ['get', 'opacity'] } },
  ];
}

/** Streets and lines over the data, where the pack carries them. */
function overData(colours: MapColours, has: (layer: string) => boolean): LayerSpecification[] {
  const layers: LayerSpecification[] = [];
  if (has('streets')) {
    layers.push({
      id: 'streets', type: 'line', source: 'base-streets', layout: round,
      paint: {
        'line-color': colours.street, 'line-opacity': 0.5,
        'line-width': byZoom(lineWidths.streets),
      },
    });
  }
  if (has('roads')) {
    layers.push({
      id: 'roads', type: 'line', source: 'base-roads', layout: round,
      paint: { 'line-color': colours.street, 'line-opacity': 0.75, 'line-width': byZoom(lineWidths.roads) },
    });
  }
  if (has('tube')) {
    layers.push({
      id: 'tube', type: 'line', source: 'base-tube', layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.rail, 'line-opacity': 0.8, 'line-width': byZoom(lineWidths.tube), 'line-dasharray': [3, 2] },
    });
  }
  return layers;
}

function outlines(colours: MapColours, shown?: Level): LayerSpecification[] {
  return [
    ...levels.map((level): LayerSpecification => ({
      id: `${level}-outline`, type: 'line', source: level, layout: { ...round, ...shownAt(level, shown) },
      paint: {
        'line-color': colours.hairline,
        'line-width': byZoom(lineWidths.area),
        'line-opacity': level === 'small-area' ? byZoom(lineStrengths.smallArea) : 0.9,
      },
    })),
    {
      id: 'ward-boundaries', type: 'line', source: 'ward', layout: round,
      paint: { 'line-color': colours.boundary, 'line-width': byZoom(lineWidths.ward), 'line-opacity': 0.85 },
    },
    {
      id: 'council-boundary', type: 'line', source: 'council', layout: round,
      paint: { 'line-color': colours.boundary, 'line-width': byZoom(lineWidths.council), 'line-opacity': 0.9 },
    },
  ];
}

/**
 * All layers, lowest first; names and marks stand above the map (`MapOverlay`). `has` tells which basemap layers the pack carries; `shown`: the level whose areas are seen; `below`: the
 * layers of another basemap, in place of the ground.
 */
export function mapLayers(colours: MapColours, has: (layer: string) => boolean, shown?: Level, below?: LayerSpecification[]): LayerSpecification[] {
  return [
    ...(below ?? ground(colours, has)),
    ...dataLayers(colours, shown),
    ...(below ? [] : overData(colours, has)),
    ...outlines(colours, shown),
  ];
}
