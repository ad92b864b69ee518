import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Level } from '../model/level.ts';
import { lineStrengths, lineWidths, type Stops } from './line-widths.ts';
import type { MapColours } from './map-colours.ts';

const state = (name: string): ExpressionSpecification => ['feature-state', name];
const fillColour: ExpressionSpecification = ['to-color', ['coalesce', state('fill'), 'rgba(0,0,0,0)']];
const byZoom = (stops: Stops): ExpressionSpecification => ['interpolate', ['linear'], ['zoom'], ...stops];
const round = { 'line-join': 'round', 'line-cap': 'round' } as const;

export const fillLayer = (level: Level) => `${level}-fill`;
/** Layers that belong to one level alone, shown and hidden with it. */
export const layersOf = (level: Level) => [fillLayer(level), `${level}-outline`];

/** The layers under the data, for a place whose pack carries them. */
function ground(colours: MapColours, has: (layer: string) => boolean): LayerSpecification[] {
  return ['park', 'water'].filter((name) => has(plural(name))).map((name): LayerSpecification => ({
    id: name, type: 'fill', source: `base-${plural(name)}`, paint: { 'fill-color': name === 'park' ? colours.park : colours.water },
  }));
}
const plural = (name: string) => (name === 'park' ? 'parks' : name);

/** The layers of one level’s areas. How strong a fill is, its colour says. */
export function levelLayers(colours: MapColours, level: Level): { fill: LayerSpecification; outline: LayerSpecification } {
  return {
    fill: { id: fillLayer(level), type: 'fill', source: level, paint: { 'fill-color': fillColour } },
    outline: {
      id: `${level}-outline`, type: 'line', source: level, layout: round,
      paint: {
        'line-color': colours.hairline,
        'line-width': byZoom(lineWidths.area),
        'line-opacity': level === 'small-area' ? byZoom(lineStrengths.smallArea) : 0.9,
      },
    },
  };
}
/** The layers that the fills and the outlines of every level's areas lie beneath. */
export const levelBelow = { fill: 'patterned', outline: 'ward-boundaries' };

function dataLayers(colours: MapColours, shown?: Level): LayerSpecification[] {
  return [
    { id: 'ring-ground', type: 'fill', source: 'ring', paint: { 'fill-color': colours.boundary, 'fill-opacity': 0.06, 'fill-antialias': false } },
    { id: 'ring-fill', type: 'fill', source: 'ring', paint: { 'fill-color': fillColour, 'fill-antialias': false } },
    { id: 'ring-outline', type: 'line', source: 'ring', paint: { 'line-color': colours.hairline, 'line-width': 0.6, 'line-opacity': byZoom(lineStrengths.ring) } },
    ...(shown ? [levelLayers(colours, shown).fill] : []),
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
    ...(shown ? [levelLayers(colours, shown).outline] : []),
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
 * All layers, lowest first; names and marks stand above the map (`MapOverlay`). `has` tells which basemap layers the pack carries; `shown`: the level whose areas are seen, for which alone there are layers at first; `below`: the
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
